import type { ClusterSketch } from './sketch.ts';
import { answer, card, clustersOf, mail, paper, translated } from './voice.ts';

const cluster = clustersOf('Wohnen und Nachbarschaft', 'groups2021');

export const livingGroups2021: readonly ClusterSketch[] = [
	cluster(
		'how',
		'Wohnungen der städtischen Gesellschaft',
		[
			card('measure', 'Feste Zahl pro Jahr, nicht „nach Möglichkeit“', {
				organisation: 'Diakonisches Werk Aue',
			}),
			card('measure', 'Nicht alle sechzig in einem Block, sondern auf die Stadtteile verteilt'),
			mail(
				'concern',
				'Als Vermieterin können wir Wohnungen zusagen. Was wir nicht leisten können, ist die Begleitung in den ersten zwei Jahren: Anträge, Nebenkosten, Gespräche mit den Nachbarn. Wenn die Stadt das übernimmt, kommen wir ins Geschäft.',
				{ organisation: 'Lindenauer Wohnungsgesellschaft' },
			),
			card(
				'concern',
				'Мы возьмём квартиру и на пятом этаже, лишь бы с настоящей дверью, которую можно закрыть.',
				translated(
					'ru',
					'Wir nehmen auch eine Wohnung im fünften Stock, Hauptsache, sie hat eine richtige Tür, die man zumachen kann.',
				),
			),
			card('concern', 'Und wer zahlt, wenn etwas kaputtgeht? Sonst macht die Genossenschaft nicht mit.', {
				organisation: 'Wohnungsgenossenschaft Auenland',
			}),
		],
		answer(
			'adopted',
			'Aus diesen Beiträgen wurde ein Kooperationsvertrag: sechzig Wohnungen im Jahr, verteilt auf mindestens vier Stadtteile, dafür zwei Jahre Mietbegleitung und eine Ausfallbürgschaft der Stadt.',
			'Jede Seite bekommt, was sie zum Zusagen braucht. Die Kämmerei hat die Bürgschaft geprüft und auf 150.000 Euro begrenzt.',
			'Kooperationsvertrag mit der Wohnungsgesellschaft',
		),
	),
	cluster(
		'missing',
		'Wohnungen für große und für kleine Haushalte',
		[
			card(
				'concern',
				'نحن سبعة أشخاص، وأكبر شقة عُرضت علينا فيها ثلاث غرف.',
				translated(
					'ar',
					'Wir sind sieben Personen, und die größte Wohnung, die uns angeboten wurde, hat drei Zimmer.',
				),
			),
			card('measure', 'Zwei kleine Wohnungen durchbrechen, im Plattenbau geht das'),
			card('fact', 'Alleinstehende Männer kriegen gar nichts, die stehen auf jeder Liste unten.'),
		],
		answer(
			'forwarded',
			'Wir haben das Anliegen der Wohnungsgesellschaft und der Genossenschaft übergeben. Die Gesellschaft prüft in der Tuchmacherstraße, ob sich je zwei Wohnungen zusammenlegen lassen.',
			'Über Grundrisse entscheidet, wem das Haus gehört. Im Kooperationsvertrag werden Wohnungsgrößen erst festgelegt, wenn bekannt ist, wer in dem Jahr tatsächlich auszieht.',
		),
	),
	cluster(
		'how',
		'Was in den Kurs gehört',
		[
			card('measure', 'Mülltrennung bitte mit echten Tonnen, nicht mit Folien', {
				organisation: 'Eigenbetrieb Stadtreinigung',
			}),
			card('measure', 'Auch: was der Vermieter NICHT darf.', { organisation: 'Mieterverein Aue' }),
			card(
				'measure',
				'Kursta Türkçe ve Arapça bilen biri de olsun, yoksa iki gün boşa gider.',
				translated(
					'tr',
					'Im Kurs sollte auch jemand sein, der Türkisch und Arabisch kann, sonst sind die zwei Tage umsonst.',
				),
			),
			card('question', 'Gilt das Zertifikat auch bei privaten Vermietern?'),
		],
		answer(
			'adopted',
			'Mieterverein, Verbraucherzentrale und Stadtreinigung gestalten den Kurs gemeinsam; Rechte kommen darin ebenso vor wie Pflichten. Das Zertifikat darf jeder Bewerbung beiliegen, verpflichten können wir private Vermieter dazu nicht.',
			'Ein Kurs nur über Pflichten wäre eine Hausordnung mit Kaffee gewesen, das war der Arbeitsgruppe zu wenig. Dolmetschen wird aus den Honoraren bezahlt, wo es nötig ist.',
			'Mietführerschein',
		),
	),
	cluster(
		'how',
		'Kleines Geld ohne großen Antrag',
		[
			card(
				'measure',
				'Für 300 Euro Grillkohle brauche ich keinen Verwendungsnachweis in drei Ausfertigungen.',
			),
			card('measure', 'Eine Seite Antrag. Rückseite leer!', { organisation: 'Neue Nachbarn Nordvorstadt' }),
			mail(
				'concern',
				'Wir haben 2019 für unser Hoffest einen Zuschuss beantragt und die Zusage bekommen, als das Fest seit sieben Wochen vorbei war. Das Geld durften wir dann natürlich nicht mehr ausgeben. Seitdem fragen wir die Stadt nicht mehr.',
				{ organisation: 'Hausgemeinschaft Färbergasse' },
			),
			card('measure', 'Entscheiden sollen die Leute selbst und nicht nur das Amt'),
		],
		answer(
			'adopted',
			'Der Nachbarschaftsfonds ist so gebaut, wie Sie es beschreiben: eine Seite Antrag, bis zu 800 Euro, Entscheidung eines Beirats binnen drei Wochen.',
			'Das Rechnungsprüfungsamt hat zugestimmt, dass bei so kleinen Summen eine Quittungsliste genügt. Schneller als drei Wochen geht es nicht, weil der Beirat ehrenamtlich tagt.',
			'Nachbarschaftsfonds',
		),
	),
	cluster(
		'how',
		'Wer den Treffpunkt trägt',
		[
			card('concern', 'Nur mit Ehrenamt ist nach einem Winter Schluss. Ich spreche aus Erfahrung.', {
				organisation: 'Bürgerhausverein Südhang',
			}),
			card('concern', 'Nur mit Hauptamt ist um 16 Uhr Schluss.'),
			card('measure', 'Rampe! Bürgerhaus hat vier Stufen und ich habe vier Räder.'),
			card(
				'measure',
				'Ключі мають бути не лише в однієї людини.',
				translated('uk', 'Die Schlüssel sollten nicht nur bei einer einzigen Person sein.'),
			),
		],
		answer(
			'adopted',
			'Im Ziel steht jetzt beides: barrierefrei, und getragen von Hauptamtlichen und Freiwilligen gemeinsam. Wie die Schlüssel verteilt werden, regelt jedes Haus für sich.',
			'Die beiden ersten Karten hingen nebeneinander und haben die Gruppe überzeugt, dass es nicht entweder oder heißen darf. Die Rampe am Bürgerhaus meldet das Gebäudemanagement für den nächsten Haushalt an.',
			'In jedem Stadtteil ein offener Treffpunkt',
		),
	),
	cluster(
		'important',
		'Lärm ist keine Herkunft',
		[
			card('guideline', 'Wer um Mitternacht bohrt, ist laut, egal woher er kommt.'),
			card(
				'concern',
				'In der Beschwerde stand „die Araber aus dem Dritten“. Wir sind Kurden und wohnen im Zweiten.',
			),
			card('measure', 'Einmal im Jahr anschauen, worüber eigentlich gestritten wird'),
		],
		answer(
			'adopted',
			'Der Satz, dass Streit um Lärm, Müll oder Spielplätze nicht zur Herkunftsfrage gemacht wird, geht auf diese Karten zurück, ebenso die jährliche Auswertung mit beiden Seiten.',
			'Das Quartiersmanagement wertet ohnehin Beschwerden aus; neu ist, dass die Beteiligten das Ergebnis sehen und widersprechen können.',
			'Konflikte früh besprechen',
		),
	),
	cluster(
		'missing',
		'',
		[
			paper(
				'concern',
				'Ich wohne am Weberplatz seit 1974. Es kommen neue Leute und keiner stellt sich vor. Früher gab es ein Hausbuch, das will ich nicht wieder haben, aber ein Zettel am Brett wäre schön.',
			),
		],
		answer(
			'answered',
			'Vielen Dank für den Brief. Wir haben daraus eine Anregung für die Willkommensmappe gemacht: eine Karte zum Aufhängen, mit der sich Neue im Haus vorstellen können, wenn sie das möchten.',
			'Vorschreiben lässt sich das nicht, und nicht jede Person möchte ihren Namen am Brett lesen. Als Angebot ist es eine gute Idee und kostet fast nichts.',
		),
	),
	cluster(
		'missing',
		'',
		[card('measure', 'Stadt soll leere Wohnungen beschlagnahmen. Am Mühlgraben stehen drei Häuser leer.')],
		answer(
			'rejected',
			'Diesen Vorschlag nehmen wir nicht auf. Die Bauaufsicht hat die drei Häuser besichtigt; zwei davon sind ohne Sanierung nicht bewohnbar.',
			'Eine Beschlagnahme ist nur bei akuter Obdachlosigkeit als letztes Mittel und nur für kurze Zeit erlaubt. Für ein Gesetz gegen Leerstand wäre das Land zuständig.',
		),
	),
];
