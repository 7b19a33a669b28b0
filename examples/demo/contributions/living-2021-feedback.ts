import type { ClusterSketch } from './sketch.ts';
import { answer, clustersOf, form, mail, paper, translated } from './voice.ts';

const cluster = clustersOf('Wohnen und Nachbarschaft', 'feedback2021');

export const livingFeedback2021: readonly ClusterSketch[] = [
	cluster(
		'important',
		'Zwei Jahre sind zu lang',
		[
			form(
				'textChange',
				'Im Entwurf steht „innerhalb von vierundzwanzig Monaten“. Bitte schreiben: innerhalb von zwölf Monaten. Zwei Jahre sind für ein Kind die halbe Grundschulzeit.',
				{ organisation: 'Familienzentrum Nordvorstadt' },
			),
			mail(
				'textChange',
				'Vorschlag zur Formulierung: „Über Ausnahmen wird dem Sozialausschuss halbjährlich mit Gründen berichtet.“ Ohne Bericht wird aus der Ausnahme die Regel, das kennen wir von anderen Fristen.',
				{ organisation: 'Diakonisches Werk Aue' },
			),
			form(
				'concern',
				'Два роки в одній кімнаті з чужими людьми витримати неможливо. Моя мати після цього рік ходила до лікаря.',
				translated(
					'uk',
					'Zwei Jahre in einem Zimmer mit fremden Menschen hält man nicht aus. Meine Mutter war danach ein Jahr lang in ärztlicher Behandlung.',
				),
			),
			form(
				'concern',
				'Bitte versprecht nichts, was ihr nicht halten könnt. Woher sollen die Wohnungen denn kommen??',
			),
		],
		answer(
			'adopted',
			'Die Frist ist auf zwölf Monate gesenkt, und der halbjährliche Bericht über Ausnahmen steht mit Ihrer Formulierung im Ziel.',
			'Mit sechzig zugesagten Wohnungen im Jahr ist die kürzere Frist nach Rechnung des Fachbereichs erreichbar, wenn die Zahl der Zuweisungen nicht stark steigt. Der Bericht macht sichtbar, falls das Versprechen nicht hält.',
			'Auszug aus Unterkünften innerhalb eines Jahres',
		),
	),
	cluster(
		'important',
		'Das Wort „Mischung“',
		[
			form(
				'textChange',
				'„Soziale Durchmischung“ klingt nach Betonmaschine. Geht das nicht in normalem Deutsch?',
			),
			mail(
				'concern',
				'Wer von Mischung spricht, meint am Ende, dass in unserem Haus zu viele von uns wohnen. Wir leben in der Tuchmacherstraße gut zusammen und möchten nicht als Problem beschrieben werden.',
			),
			form(
				'textChange',
				'Proposal: say what must not happen (poverty and origin piling up in the same blocks) instead of demanding a “healthy mix”.',
				translated(
					'en',
					'Vorschlag: sagen, was nicht geschehen soll (dass sich Armut und Herkunft in denselben Häusern häufen), statt eine „gesunde Mischung“ zu fordern.',
				),
			),
		],
		answer(
			'partlyAdopted',
			'Der Ausdruck „gesunde Durchmischung“ ist gestrichen. Der Text nennt stattdessen, was vermieden werden soll; in der Überschrift ist das Wort Mischung geblieben.',
			'Der Vorschlag, das Unerwünschte zu benennen, war der klarste. Ganz ohne das Wort hätte die Leitlinie ihren Bezug zum Stadtentwicklungskonzept verloren, das denselben Begriff verwendet.',
			'Gute Nachbarschaft braucht Mischung',
		),
	),
	cluster(
		'missing',
		'Schimmel und kaputte Heizungen',
		[
			form(
				'concern',
				'Unser Vermieter, Herr [Name entfernt], sagt seit zwei Wintern, wir würden falsch lüften. Das Wasser läuft innen an der Wand runter. Dafür brauche ich kein Zertifikat sondern einen Klempner.',
			),
			mail(
				'concern',
				'منذ شهر تشرين الثاني لا تعمل التدفئة في غرفة الأطفال، ويقول المالك [حُذف الاسم] إن القطعة لم تصل بعد. أخشى أن أشتكي لأننا لن نجد شقة أخرى.',
				translated(
					'ar',
					'Seit November funktioniert die Heizung im Kinderzimmer nicht, und der Eigentümer [Name entfernt] sagt, das Teil sei noch nicht da. Ich traue mich nicht, mich zu beschweren, weil wir keine andere Wohnung finden würden.',
				),
			),
		],
		answer(
			'forwarded',
			'Die Namen der Vermieter haben wir aus der veröffentlichten Fassung entfernt. Beide Fälle liegen mit Ihrem Einverständnis beim Mieterverein, der Sie im ersten Jahr kostenlos berät; bei Gefahr für die Gesundheit kommt auch die Bauaufsicht.',
			'Ein Konzept darf keine einzelne Person an den Pranger stellen, die sich hier nicht äußern kann. Die Sache selbst ist Mietrecht, und dort haben Sie gute Aussichten.',
		),
	),
	cluster(
		'how',
		'Spielplatz an der Ringstraße',
		[
			form('concern', 'Der Spielplatz Ringstr. ist ab 20 Uhr kein Spielplatz mehr. Scherben jeden Morgen!'),
			form(
				'concern',
				'Bitte nicht schon wieder die Jugendlichen vertreiben. Wir haben im Auenviertel keinen Ort außer dieser Bank, seit der Jugendklub zu ist.',
				{ organisation: 'Jugendforum Lindenau' },
			),
			form(
				'measure',
				'Çocuk parkına bir lamba ve gençler için üstü kapalı bir oturma yeri yapılırsa iki taraf da rahat eder.',
				translated(
					'tr',
					'Wenn der Spielplatz eine Lampe und die Jugendlichen einen überdachten Sitzplatz bekommen, haben beide Seiten Ruhe.',
				),
			),
		],
		answer(
			'partlyAdopted',
			'Das Konzept verlangt, solche Streitfälle mit allen Beteiligten zu besprechen. Der Vorschlag mit Lampe und Unterstand liegt beim Grünflächenamt, das ihn mit dem Jugendforum vor Ort anschaut.',
			'Die drei Beiträge widersprechen sich nur scheinbar: Gefordert wird Platz für zwei Gruppen zu verschiedenen Zeiten. Ein einzelner Spielplatz gehört nicht in ein Konzept, der Umgang mit dem Streit schon.',
			'Konflikte früh besprechen',
		),
	),
	cluster(
		'how',
		'Wer im Beirat des Fonds sitzt',
		[
			form(
				'textChange',
				'Ergänzen: „ein Beirat, in dem auch Migrantenorganisationen vertreten sind“. Sonst entscheiden dieselben fünf Herren wie beim Stadtfest.',
				{ organisation: 'Frauenforum Aue' },
			),
			form(
				'question',
				'Können auch Leute einen Antrag stellen, die keinen Verein haben und keinen gründen wollen?',
			),
			form(
				'question',
				'هل يمكن كتابة الطلب بلغة أخرى غير الألمانية؟',
				translated('ar', 'Kann man den Antrag auch in einer anderen Sprache als Deutsch schreiben?'),
			),
		],
		answer(
			'adopted',
			'Die Ergänzung ist wörtlich übernommen. Anträge stellen können Vereine, Hausgemeinschaften und freie Gruppen; es genügt eine Person, die das Geld abrechnet, und bei der Übersetzung hilft das Quartiersmanagement.',
			'Der Entwurf hatte die Zusammensetzung offen gelassen, das war ein Versehen. Ein Verein als Bedingung hätte die kleinen Vorhaben ausgeschlossen, für die der Fonds gedacht ist.',
			'Nachbarschaftsfonds',
		),
	),
	cluster(
		'missing',
		'',
		[
			mail(
				'concern',
				'Ich bin Vermieter von sechs Wohnungen in der Altstadt und habe zweimal an Familien aus Syrien vermietet. Einmal gut, einmal nicht. Beim zweiten Mal war am Ende niemand zuständig, nicht das Jobcenter, nicht die Stadt, nicht der Betreuer. Mit einem Ansprechpartner würde ich es wieder machen, ohne nicht.',
			),
		],
		answer(
			'adopted',
			'Die Mietbegleitung aus dem Kooperationsvertrag soll auch für private Vermieter erreichbar sein; das haben wir nach Ihrer Mail ergänzt.',
			'Ein fester Ansprechpartner kostet wenig und hält Wohnungen im Angebot, die sonst verloren gehen. Die Bürgschaft gilt allerdings nur für die Vertragspartner, weil sie sonst nicht bezahlbar wäre.',
			'Kooperationsvertrag mit der Wohnungsgesellschaft',
		),
	),
	cluster(
		'important',
		'',
		[
			form(
				'concern',
				'Erst die Einheimischen!! Meine Enkelin sucht seit einem Jahr eine Zweiraumwohnung und für andere wird ein Vertrag gemacht.',
			),
		],
		answer(
			'rejected',
			'Wir verstehen den Ärger Ihrer Familie. Eine Rangfolge nach Herkunft nehmen wir trotzdem nicht auf.',
			'Sie wäre rechtswidrig. Die sechzig Wohnungen sind etwa ein Zehntel dessen, was die Gesellschaft jährlich neu vermietet; die übrigen neun Zehntel stehen Ihrer Enkelin wie allen anderen offen, und mit Wohnberechtigungsschein hat sie bei geförderten Wohnungen Vorrang.',
		),
	),
	cluster(
		'missing',
		'',
		[
			paper(
				'question',
				'Was ist mit den Dörfern? In Kieferngrund stehen vier Höfe leer und der Bus fährt zweimal am Tag. Steht bei Ihnen alles nur für die Stadt drin?',
			),
		],
		answer(
			'partlyAdopted',
			'Die Leitlinie spricht jetzt von allen Stadtteilen, und damit sind die Ortsteile gemeint. Eine Belegung der Höfe sieht das Konzept nicht vor.',
			'Die Höfe sind in Privatbesitz, und mit zwei Fahrten am Tag kommt von dort niemand zu Kurs oder Arbeit. Ihre Frage nach dem Bus haben wir dem Verkehrsbetrieb gegeben.',
			'Gute Nachbarschaft braucht Mischung',
		),
	),
	cluster(
		'how',
		'',
		[
			form(
				'move',
				'Der Treffpunkt gehört nicht nur zum Wohnen, sondern auch zur Sprache: Wo soll man denn sonst reden üben? Bitte in beiden Feldern nennen.',
				{ alsoIn: ['Sprache und Bildung'] },
			),
		],
		answer(
			'rejected',
			'Das Ziel bleibt allein im Feld Wohnen. Gesprächskreise können in den Treffpunkten trotzdem stattfinden, und die Volkshochschule hat das vor.',
			'Ein Ziel braucht eine Stelle, die dafür geradesteht, und das ist hier die Stadtentwicklung. Doppelt aufgeführt würde es in zwei Berichten gezählt.',
		),
	),
	cluster(
		'missing',
		'',
		[
			mail(
				'question',
				'Почему в проекте ничего нет о людях, которые приехали как поздние переселенцы? Нам тоже когда-то не хотели сдавать жильё.',
				translated(
					'ru',
					'Warum steht im Entwurf nichts über Menschen, die als Spätaussiedler gekommen sind? Auch uns wollte man damals keine Wohnung vermieten.',
				),
			),
		],
		answer(
			'adopted',
			'Sie gehören ausdrücklich dazu: Das Konzept spricht von Menschen mit Einwanderungsgeschichte, gleich welchen Pass sie haben, und die Präambel nennt die Spätaussiedler.',
			'Die Leitlinie war zunächst nur auf Geflüchtete gemünzt. Ihre Erfahrung zeigt, dass die Hürden auf dem Wohnungsmarkt nicht am Aufenthaltstitel hängen.',
			'Gute Nachbarschaft braucht Mischung',
		),
	),
];
