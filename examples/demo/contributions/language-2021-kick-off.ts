import type { ClusterSketch } from './sketch.ts';

/** On language and education: said at the kick-off of the first cycle. */
export const languageKickOff2021: readonly ClusterSketch[] = [
	{
		title: 'Vor der Schule anfangen',
		field: 'Sprache und Bildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Mit fünf ist es zu spät, mit drei noch leicht',
				language: 'de',
				channel: 'card',
				kind: 'goal',
			},
			{
				text: '1. Klasse, 24 Kinder, 9 verstehen die Aufgabe nicht. Ich bin allein.',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'ابنتي تعلّمت الألمانية في الروضة خلال ستة أشهر.',
				language: 'ar',
				translation: 'Meine Tochter hat in der Kita in sechs Monaten Deutsch gelernt.',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Bei der Schuleingangsuntersuchung sehen wir jedes Jahr etwa jedes fünfte Kind mit erheblichem Förderbedarf in Deutsch. Fast die Hälfte davon ist hier geboren und hat nie eine Kita besucht.',
				language: 'de',
				channel: 'publicForm',
				kind: 'fact',
				organisation: 'Gesundheitsamt',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Das Ziel setzt vor der Einschulung an und nennt eine Zahl: von 19 auf höchstens 12 Prozent.',
			reason:
				'Die Werte des Gesundheitsamts liegen für jedes Jahr vor, sodass sich ohne neue Tests prüfen lässt, ob die zusätzlichen Fachkräfte wirken.',
			element: 'Kein Kind beginnt die Schule ohne Deutsch',
		},
	},
	{
		title: 'Zu Hause reden wir anders',
		field: 'Sprache und Bildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Öğretmen «evde Almanca konuşun» diyor, ama benim Almancam hatalı.',
				language: 'tr',
				translation: 'Die Lehrerin sagt: „Sprecht zu Hause Deutsch“, aber mein Deutsch ist fehlerhaft.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Дети не должны стыдиться языка своей бабушки.',
				language: 'ru',
				translation: 'Kinder sollen sich nicht für die Sprache ihrer Großmutter schämen.',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Auf dem Schulhof nur Deutsch, sonst bleibt jeder bei seinen Leuten',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Put children’s books in our languages in every Kita, not only in the library.',
				language: 'en',
				translation: 'Stellt Kinderbücher in unseren Sprachen in jede Kita, nicht nur in die Bücherei.',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Die Leitlinie nennt Mehrsprachigkeit eine Begabung; eine Pflicht, auf dem Schulhof Deutsch zu sprechen, nehmen wir nicht auf.',
			reason:
				'Eltern geben in ihrer stärksten Sprache am meisten weiter, und eine solche Pflicht wäre weder zu überwachen noch mit dem Schulgesetz zu vereinbaren. Die Sorge, dass Gruppen unter sich bleiben, soll durch gemeinsames Tun beantwortet werden.',
			element: 'Sprache wächst im Alltag',
		},
	},
	{
		title: 'Warten auf den Kurs',
		field: 'Sprache und Bildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Acht Monate auf den Integrationskurs gewartet, danach alles vergessen',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Хочу вчити німецьку зараз, а не восени.',
				language: 'uk',
				translation: 'Ich möchte jetzt Deutsch lernen und nicht erst im Herbst.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Wir könnten zwei Kurse mehr füllen, finden aber keine zugelassenen Lehrkräfte. Wer die Zulassung hat, geht an die Schulen, weil dort Festanstellung winkt.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
				organisation: 'Volkshochschule Lindenau',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Zahl und Beginn der Integrationskurse bestimmt die Stadt nicht; sie hat den Engpass gemeinsam mit der Volkshochschule dem Bundesamt gemeldet. Zum Überbrücken sollen Gesprächskreise dienen.',
			reason: 'Die Kurse finanziert und genehmigt der Bund, und auch die Honorare sind dort festgelegt.',
			element: 'Lernorte verbinden',
		},
	},
	{
		title: 'Was nach dem Kurs kommt',
		field: 'Sprache und Bildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Zertifikat B1 – und dann? Keiner redet mit mir',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Gesprächskreis in der Bücherei, ohne Lehrerin, mit Kaffee',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'حصلت على الشهادة ولكنني ما زلت أخاف من الهاتف.',
				language: 'ar',
				translation: 'Ich habe das Zertifikat bekommen, aber vor dem Telefon habe ich noch immer Angst.',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Wer den Integrationskurs beendet hat, wird künftig zu einem anschließenden Gesprächskreis eingeladen.',
			reason:
				'Sprachkenntnisse gehen ohne Gelegenheit zum Sprechen rasch verloren, und Räume gibt es in Bibliothek und Musikschule bereits.',
			element: 'Lernorte verbinden',
		},
	},
	{
		title: 'Mit siebzehn angekommen',
		field: 'Sprache und Bildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Zu alt für die Schule, zu jung fürs Jobcenter',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Моєму синові сімнадцять, і школа сказала: місць немає.',
				language: 'uk',
				translation: 'Mein Sohn ist siebzehn, und die Schule sagte: kein Platz.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Berufsschulpflicht gilt auch für die! Steht im Gesetz',
				language: 'de',
				channel: 'card',
				kind: 'fact',
			},
			{
				text: 'أريد شهادة مدرسية، لا أريد فقط دورة لغة.',
				language: 'ar',
				translation: 'Ich will einen Schulabschluss, nicht bloß einen Sprachkurs.',
				channel: 'card',
				kind: 'goal',
			},
			{
				text: 'Mein Pflegesohn kam mit sechzehn aus Eritrea. Er saß zwei Jahre in einer Klasse, in der jede Woche jemand dazukam und jemand ging. Am Ende hatte er eine Teilnahmebescheinigung.',
				language: 'de',
				channel: 'publicForm',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Die Leitlinie sagt nun ausdrücklich, dass das Alter bei der Ankunft nicht über den Abschluss bestimmen darf.',
			reason:
				'Die Schilderungen betreffen jedes Jahr rund vierzig Jugendliche, für die es zwischen Schulamt, Jobcenter und Stadt bisher keine gemeinsame Verantwortung gab.',
			element: 'Bildungswege bleiben offen',
		},
	},
	{
		title: 'Lernen, wo etwas passiert',
		field: 'Sprache und Bildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'how',
		contributions: [
			{ text: 'Deutsch lernt man beim Fahrradreparieren', language: 'de', channel: 'card', kind: 'approach' },
			{
				text: 'Im Verein! Trainer versteht jeder',
				language: 'de',
				channel: 'card',
				kind: 'approach',
				organisation: 'Sportverein Auenviertel',
			},
			{
				text: 'Хор — лучший языковой курс, проверено на себе.',
				language: 'ru',
				translation: 'Ein Chor ist der beste Sprachkurs, an mir selbst erprobt.',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Bitte nicht noch ein Sprachcafé, das nach drei Mal einschläft',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'adopted',
			text: '„Beim Spielen, in der Werkstatt, im Sportverein“ steht jetzt im Wortlaut der Leitlinie.',
			reason:
				'Die Karten beschreiben, was auch die Fachleute bestätigen: Gelernt wird, wo man die Sprache braucht. Deshalb fördern wir lieber bestehende Vereine als neue Reihen.',
			element: 'Sprache wächst im Alltag',
		},
	},
	{
		title: 'Mütter lesen vor',
		field: 'Sprache und Bildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Anneler kendi dilinde okusun, sonra beraber Almanca okuruz.',
				language: 'tr',
				translation: 'Die Mütter sollen in ihrer Sprache vorlesen, danach lesen wir gemeinsam auf Deutsch.',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Elterngruppe mit Tasche voller Spiele, geleitet von einer Mutter',
				language: 'de',
				channel: 'card',
				kind: 'measure',
				organisation: 'Frauenforum Aue',
			},
			{ text: 'Und die Väter??', language: 'de', channel: 'card', kind: 'concern' },
		],
		answer: {
			outcome: 'adopted',
			text: 'Daraus sind die Rucksack-Gruppen geworden, die von Müttern und Vätern geleitet werden.',
			reason:
				'Solche Gruppen haben in der Nordvorstadt schon einmal zwei Jahre lang gut funktioniert und endeten nur, weil ein Projekt auslief; die Väter standen damals tatsächlich nicht auf dem Zettel.',
			element: 'Rucksack-Gruppen für Familien',
		},
	},
	{
		title: '',
		field: 'Sprache und Bildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'An der Schule in der Mühlgasse hat die Sekretärin Frau [Name entfernt] zu mir gesagt, ich soll wiederkommen, wenn ich richtig sprechen kann. Ich bin nicht wiedergekommen, mein Kind war drei Wochen ohne Schule. Ich will keine Entschuldigung, ich will, dass das keinem mehr passiert.',
				language: 'de',
				channel: 'paper',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Den Namen haben wir entfernt und den Vorgang mit Ihrem Einverständnis der Schulleitung gegeben. Künftig wird der Schulplatz im Willkommenszentrum vermittelt, wo eine Verständigung gesichert ist.',
			reason:
				'Ein Konzept kann kein Verhalten Einzelner beurteilen, es kann aber dafür sorgen, dass ein Schulplatz nicht mehr von einem einzigen Gespräch im Sekretariat abhängt.',
			element: 'Willkommenszentrum im Alten Postamt',
		},
	},
];
