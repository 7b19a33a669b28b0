import type { ClusterSketch } from './sketch.ts';
import { answer, card, clustersOf, form, mail, paper, translated } from './voice.ts';

const kickOff = clustersOf('Wohnen und Nachbarschaft', 'kickOff2026');
const expertEvent = clustersOf('Wohnen und Nachbarschaft', 'expertEvent2026');

export const living2026: readonly ClusterSketch[] = [
	kickOff(
		'important',
		'Mietbegleitung über zwei Jahre hinaus',
		[
			card('fact', 'Ohne die Frau von der Mietbegleitung hätten wir die Kündigung nie verstanden.'),
			card('measure', 'Verlängern! Der Ärger kommt mit der zweiten Nebenkostenabrechnung.'),
			card(
				'concern',
				'Супровід закінчився, а листи від орендодавця – ні.',
				translated('uk', 'Die Begleitung ist zu Ende, die Briefe vom Vermieter nicht.'),
			),
			mail(
				'measure',
				'Von den Haushalten, die wir seit 2024 aufgenommen haben, brauchen die meisten nach einem Jahr niemanden mehr. Einige brauchen aber drei. Eine starre Grenze von zwei Jahren passt zu keinem von beiden.',
				{ organisation: 'Lindenauer Wohnungsgesellschaft' },
			),
		],
		answer(
			'partlyAdopted',
			'Der Arbeitsentwurf sieht vor, die Begleitung nach einem Jahr zu überprüfen und im Einzelfall auf drei Jahre zu verlängern.',
			'Mit denselben anderthalb Stellen lässt sich das leisten, wenn Haushalte, die gut zurechtkommen, früher ausscheiden. Für alle drei Jahre zuzusagen hieße, Stellen zu versprechen, die niemand bezahlt.',
			'Kooperationsvertrag mit der Wohnungsgesellschaft',
		),
	),
	kickOff(
		'important',
		'Wartelisten beim Mietführerschein',
		[
			card('concern', 'Auf den Mietführerschein wartet man fünf Monate. Die Wohnung wartet nicht.'),
			card(
				'fact',
				'حصلت على الشهادة، وقد سألتني عنها صاحبة البيت فعلًا.',
				translated(
					'ar',
					'Ich habe das Zertifikat bekommen, und die Vermieterin hat tatsächlich danach gefragt.',
				),
			),
			card('measure', 'auch abends oder samstags, ich arbeite nämlich'),
			card(
				'concern',
				'У мене троє дітей, два повні дні поспіль я не можу.',
				translated('uk', 'Ich habe drei Kinder, zwei volle Tage hintereinander kann ich nicht.'),
			),
		],
		answer(
			'adopted',
			'Ab Januar 2027 sind zwölf statt acht Kurse im Jahr geplant, vier davon an Samstagen und zwei verteilt auf vier Vormittage.',
			'Die Anmeldungen liegen seit zwei Jahren um die Hälfte über den Plätzen, und die Räume sind vorhanden. Nur das Geld für die Honorare muss mit dem nächsten Haushalt noch beschlossen werden.',
			'Mietführerschein',
		),
	),
	kickOff(
		'missing',
		'Deutsch üben am Südhang',
		[
			card('measure', 'Sprachcafé im Bürgerhaus, wir hätten auch eine Kaffeemaschine', {
				organisation: 'Bürgerhausverein Südhang',
			}),
			card(
				'measure',
				'I’d like to practise German with people who are not paid to listen to me.',
				translated(
					'en',
					'Ich möchte Deutsch mit Menschen üben, die nicht dafür bezahlt werden, mir zuzuhören.',
				),
			),
			card('fact', 'Bin 78, habe Zeit und kann zuhören. Mit dem Bus 4 bin ich in zehn Minuten da.'),
		],
		answer(
			'adopted',
			'Im Arbeitsentwurf steht seit dem Sommer die Maßnahme „Sprachcafé am Südhang“, einmal in der Woche im Bürgerhaus und ohne Anmeldung.',
			'Raum, Gastgeber und Freiwillige haben sich auf demselben Plakat gefunden; die Stadt muss nur Bewirtung und Aufwandsentschädigung beitragen.',
			'In jedem Stadtteil ein offener Treffpunkt',
		),
	),
	kickOff(
		'how',
		'Nachbarschaftsfonds im Februar leer',
		[
			card('concern', 'Fonds war am 20. Februar alle. Wer im Sommer feiert, hat Pech.'),
			card('measure', 'Zwei Töpfe, Frühling und Herbst'),
			card('measure', 'Höchstens ein Antrag pro Gruppe und Jahr, dann reicht es für mehr', {
				organisation: 'Neue Nachbarn Nordvorstadt',
			}),
			card(
				'fact',
				'Ми отримали 250 євро, і тепер увесь двір знає одне одного на ім’я.',
				translated('uk', 'Wir haben 250 Euro bekommen, und jetzt kennt sich der ganze Hof beim Namen.'),
			),
			card('concern', 'Bitte keine neuen Regeln. Er funktioniert, WEIL es keine gibt.'),
		],
		answer(
			'partlyAdopted',
			'Das Geld wird künftig in zwei Runden vergeben, im Februar und im August. Eine Begrenzung auf einen Antrag gibt es nicht.',
			'Die zweite Runde löst das Problem, das die meisten beschreiben, ohne den Antrag länger zu machen. Der Beirat kann heute schon ablehnen, wenn eine Gruppe zu oft kommt, und will das selbst entscheiden.',
			'Nachbarschaftsfonds',
		),
	),
	kickOff(
		'missing',
		'',
		[
			card(
				'measure',
				'Mahallede ortak bir alet odası olsun; herkesin evinde matkap olması gerekmiyor.',
				translated(
					'tr',
					'Im Viertel sollte es eine gemeinsame Werkzeugkammer geben; nicht jeder braucht eine Bohrmaschine.',
				),
			),
		],
		answer(
			'forwarded',
			'Der Vorschlag passt gut zum Nachbarschaftsfonds; das Quartiersmanagement hat Ihnen den Antrag geschickt und einen Kellerraum in der Bleichstraße genannt.',
			'Für eine Maßnahme des Konzepts ist er zu klein, für den Fonds genau richtig.',
		),
	),
	kickOff(
		'missing',
		'',
		[
			paper(
				'concern',
				'Seit die Ukrainerinnen bei uns im Haus sind, ist wieder Leben drin. Aber drei von fünf ziehen weg, weil sie in der Großstadt Arbeit haben. Warum hält man die Leute nicht?',
			),
		],
		answer(
			'answered',
			'Sie sprechen etwas an, das in der Auswertung der ersten Jahre fehlt. Die Statistikstelle fragt ab 2027 bei der Abmeldung freiwillig nach dem Grund.',
			'Bisher wissen wir nur, wie viele gehen, und nicht warum. Ohne diese Kenntnis wäre jede Maßnahme geraten.',
		),
	),
	kickOff('important', 'Mieten laufen davon', [
		card('concern', '11,40 kalt in der Altstadt. Für wen ist das?'),
		card(
			'fact',
			'Отдаю за квартиру больше половины зарплаты, хотя работаю полный день в пекарне.',
			translated(
				'ru',
				'Ich zahle über die Hälfte meines Lohns für die Wohnung, obwohl ich Vollzeit in der Bäckerei arbeite.',
			),
		),
		card('measure', 'Angemessene Miete vom Jobcenter endlich an echte Mieten anpassen'),
		card(
			'concern',
			'Ev sahibi kirayı her yıl artırıyor; itiraz edince daireyi eşyalı kiraya vermekle tehdit ediyor.',
			translated(
				'tr',
				'Der Vermieter erhöht jedes Jahr die Miete; wenn man widerspricht, droht er, die Wohnung künftig möbliert zu vermieten.',
			),
		),
		card('measure', 'Wohnungstausch: Ich habe vier Zimmer und bin allein, oben wohnen fünf auf zwei.'),
	]),
	expertEvent(
		'how',
		'Was nach dem Auszug kommt',
		[
			form(
				'fact',
				'In unseren Beratungen geht es inzwischen seltener um die Suche als um die Nachzahlung. Von 212 Gesprächen im vergangenen Jahr betrafen 97 Heiz- und Stromkosten.',
				{ organisation: 'Mieterverein Aue' },
			),
			form(
				'measure',
				'Abschläge im ersten Jahr gemeinsam mit den Stadtwerken prüfen, bevor Schulden entstehen. Ein Anruf nach drei Monaten würde reichen.',
				{ organisation: 'Diakonisches Werk Aue' },
			),
		],
		answer(
			'adopted',
			'Die Prüfung der Abschläge nach drei Monaten wird Teil der Mietbegleitung; die Stadtwerke haben einen Ansprechpartner benannt.',
			'Energieschulden sind heute der häufigste Grund für Kündigungen in den begleiteten Haushalten. Ein Anruf kostet weniger als eine Sperre.',
			'Kooperationsvertrag mit der Wohnungsgesellschaft',
		),
	),
	expertEvent('important', 'Frist von zwölf Monaten', [
		form(
			'textChange',
			'Wir empfehlen, die Frist beizubehalten und für Familien mit schulpflichtigen Kindern auf sechs Monate zu verkürzen.',
			{ organisation: 'Frauenforum Aue' },
		),
		mail(
			'concern',
			'Als Genossenschaft warnen wir vor einer weiteren Verkürzung. Wir haben im Vorjahr siebzehn Wohnungen übergeben, mehr war ohne Benachteiligung unserer Mitglieder nicht möglich.',
			{ organisation: 'Wohnungsgenossenschaft Auenland' },
		),
		form(
			'fact',
			'We moved out after eleven months. Our neighbours from the same corridor are still there after thirty, and nobody could tell us why.',
			translated(
				'en',
				'Wir sind nach elf Monaten ausgezogen. Unsere Nachbarn vom selben Flur sind nach dreißig Monaten noch dort, und niemand konnte uns sagen, warum.',
			),
		),
		form(
			'question',
			'Wie viele Ausnahmen von der Frist gab es eigentlich, und stehen die Gründe irgendwo öffentlich?',
		),
	]),
	expertEvent('missing', 'Begegnung im Haus, auch ohne Verein', [
		form(
			'concern',
			'Alle Treffpunkte hängen an Vereinen. Wo es keinen Verein gibt, etwa in den Ortsteilen, gibt es auch keinen Treffpunkt. Das Ziel ist auf dem Papier erreichbar und in Obermühlau trotzdem nicht zu spüren.',
		),
		form(
			'measure',
			'У підвалі нашого будинку стоїть порожня пральня. Ми впорядкували б її самі, якби хтось дав дозвіл і оплатив світло.',
			translated(
				'uk',
				'Im Keller unseres Hauses steht eine Waschküche leer. Wir würden sie selbst herrichten, wenn jemand die Erlaubnis gibt und den Strom bezahlt.',
			),
		),
		form('measure', 'Rufbus zu den Treffpunkten statt noch ein Haus bauen, das dreimal im Monat offen ist'),
		form(
			'goal',
			'Tenants’ meetings in our building are announced three days ahead and held only in German. A short summary in plain words on the door would already help.',
			translated(
				'en',
				'Mieterversammlungen werden bei uns drei Tage vorher angekündigt und nur auf Deutsch abgehalten. Eine kurze Zusammenfassung in einfachen Worten an der Tür würde schon helfen.',
			),
		),
	]),
	expertEvent('how', 'Barrierefreie Wohnungen', [
		form(
			'concern',
			'زوجي على كرسي متحرك ونسكن في الطابق الثالث بلا مصعد منذ سنتين. نحن على القائمة، لكن لا أحد يعرف ترتيبنا فيها.',
			translated(
				'ar',
				'Mein Mann sitzt im Rollstuhl, und wir wohnen seit zwei Jahren im dritten Stock ohne Aufzug. Wir stehen auf der Liste, aber niemand weiß, an welcher Stelle.',
				{ alsoIn: ['Gesundheit und Pflege'] },
			),
		),
		form(
			'goal',
			'Von den sechzig Wohnungen im Jahr sollten mindestens sechs stufenlos sein. Wir haben 2025 nachgezählt: Es waren zwei.',
			{ organisation: 'Behindertenbeirat' },
		),
	]),
	expertEvent(
		'how',
		'',
		[
			mail(
				'concern',
				'Die Hausverwaltung [Name entfernt] hat bei der Besichtigung meinen Ausweis fotografiert und am nächsten Tag eine „Vermittlungsgebühr“ von 400 Euro verlangt. Ich habe gezahlt. Ist das hier so üblich?',
			),
		],
		answer(
			'forwarded',
			'Nein, das ist nicht üblich, und Sie können das Geld zurückfordern. Den Namen der Verwaltung haben wir entfernt; der Mieterverein hat Ihnen einen Termin angeboten.',
			'Wer als Verwalter eine Wohnung vermittelt, darf dafür keine Gebühr nehmen, und der Ausweis darf nicht kopiert werden, bevor ein Vertrag ansteht. Weil es um einen einzelnen Fall geht, bearbeiten wir ihn außerhalb des Konzepts.',
		),
	),
];
