import type { ClusterSketch } from './sketch.ts';

/** On work and training: said at the kick-off of the first cycle. */
export const workKickOff2021: readonly ClusterSketch[] = [
	{
		title: 'Gelernt, aber nicht anerkannt',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'مهندسة كهرباء منذ اثني عشر عاماً، وهنا أنظّف مكاتب المهندسين.',
				language: 'ar',
				translation: 'Seit zwölf Jahren Elektroingenieurin, und hier putze ich die Büros der Ingenieure.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: '11 Monate bis zum Bescheid, 600 € Übersetzungen',
				language: 'de',
				channel: 'card',
				kind: 'fact',
			},
			{
				text: 'Я медсестра з досвідом, а мені пропонують вчитися з нуля.',
				language: 'uk',
				translation: 'Ich bin erfahrene Krankenschwester, und man bietet mir an, bei null anzufangen.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Einer, der mit einem das ganze Verfahren durchgeht',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Ich suche seit zwei Jahren einen Heizungsbauer. Im Februar stand einer vor mir, der konnte alles, hatte aber „kein Papier“. Nehmen durfte ich ihn nur als Hilfsarbeiter, drei Monate später war er in einer anderen Stadt.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Ein Lotsendienst soll Fachkräfte von der Übersetzung bis zum Bescheid begleiten, und ein Fonds streckt Kosten vor.',
			reason:
				'Die Entscheidung selbst treffen Kammern und Landesbehörden. Die meiste Zeit geht aber davor verloren, weil Anträge unvollständig sind, und genau dort kann die Stadt helfen.',
			element: 'Lotsendienst für Anerkennung',
		},
	},
	{
		title: 'Sehen, was jemand kann',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'important',
		contributions: [
			{ text: 'Probearbeiten statt Bewerbungsmappe', language: 'de', channel: 'card', kind: 'measure' },
			{
				text: 'Я тридцать лет шью, но диплома у меня нет. Покажу — увидите.',
				language: 'ru',
				translation:
					'Ich nähe seit dreißig Jahren, habe aber kein Diplom. Ich zeige es euch, dann seht ihr es.',
				channel: 'card',
				kind: 'concern',
			},
			{ text: 'Ohne Zeugnis kann jeder viel erzählen', language: 'de', channel: 'card', kind: 'concern' },
		],
		answer: {
			outcome: 'adopted',
			text: 'Die Leitlinie verlangt, dass Kenntnisse früh erfasst und ernst genommen werden, auch wenn sie nicht auf Papier stehen.',
			reason:
				'In geregelten Berufen bleibt der Nachweis Pflicht, zum Schutz von Patientinnen und Kunden; in allen anderen kann eine Arbeitsprobe mehr zeigen als eine beglaubigte Kopie.',
			element: 'Können zählt, woher es auch stammt',
		},
	},
	{
		title: 'Die Stadt als Arbeitgeberin',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Im Bürgerservice arbeitet niemand, der so heißt wie ich',
				language: 'de',
				channel: 'card',
				kind: 'concern',
				alsoIn: ['Offene Verwaltung und Mitbestimmung'],
			},
			{
				text: 'Schnuppertage beim Bauhof und in der Gärtnerei',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Belediye neden hep başkalarına «açık olun» diyor da kendisi kimseyi işe almıyor?',
				language: 'tr',
				translation: 'Warum sagt die Stadt immer den anderen: „Seid offen“, und stellt selbst niemanden ein?',
				channel: 'card',
				kind: 'question',
			},
			{
				text: 'Ich bin bei der Stadtreinigung, wir sind aus sechs Ländern. Fragt uns halt mal!',
				language: 'de',
				channel: 'card',
				kind: 'fact',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'An zwanzig Tagen im Jahr sollen Gärtnerei, Bauhof, Kitas und Verwaltung für Hospitationen öffnen, und in der Leitlinie steht, dass die Stadt vorangeht.',
			reason:
				'Die Kernverwaltung hat erkennbar Nachholbedarf, während einzelne Betriebe längst zeigen, wie es geht.',
			element: 'Praxistage in städtischen Betrieben',
		},
	},
	{
		title: 'Arbeiten, aber wohin mit dem Kind?',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Kurs 9 Uhr, Kita ab 8:30, Bus 4 braucht 40 min. Rechnen Sie selbst',
				language: 'de',
				channel: 'card',
				kind: 'concern',
				alsoIn: ['Sprache und Bildung'],
			},
			{ text: 'Kinderbetreuung direkt neben dem Kursraum', language: 'de', channel: 'card', kind: 'measure' },
			{
				text: 'زوجي تعلّم اللغة، أما أنا فبقيت مع الأطفال أربع سنوات.',
				language: 'ar',
				translation: 'Mein Mann hat die Sprache gelernt, ich aber bin vier Jahre bei den Kindern geblieben.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Присмотр за детьми хотя бы на время экзамена.',
				language: 'ru',
				translation: 'Kinderbetreuung wenigstens für die Zeit der Prüfung.',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Zu beruflichen Vormittagskursen kommt eine Betreuung für Kinder unter drei Jahren, sobald fünf Anmeldungen vorliegen.',
			reason:
				'Für ältere Kinder besteht ein Anspruch auf einen Kitaplatz. Die Lücke liegt bei den Jüngsten und trifft fast ausschließlich Frauen.',
			element: 'Kurse mit Kinderbetreuung',
		},
	},
	{
		title: 'Ausbildung mit Bleiberecht',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Lehrling im 2. Jahr, gut, fleißig – und dann kommt ein Brief',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Can I start an apprenticeship while my asylum case is open?',
				language: 'en',
				translation: 'Kann ich eine Ausbildung beginnen, während mein Asylverfahren noch läuft?',
				channel: 'card',
				kind: 'question',
			},
			{
				text: 'Ausländerbehörde soll dem Betrieb vorher sagen, was geht',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'forwarded',
			text: 'Die Ausländerbehörde benennt eine Ansprechperson für Ausbildungsbetriebe. Während des Asylverfahrens ist eine Ausbildung oft möglich, sie muss aber vorher erlaubt werden.',
			reason:
				'Über Aufenthalt und Duldung entscheidet Bundesrecht, daran kann das Konzept nichts ändern; dass Betriebe rechtzeitig Bescheid wissen, liegt dagegen in unserer Hand.',
		},
	},
	{
		title: 'Betriebe an einen Tisch',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Chefs treffen Chefs, die es schon gemacht haben',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Sicherheitsunterweisung auf Polnisch, Arabisch, Rumänisch – wir haben die Folien, nehmt sie',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Noch ein Arbeitskreis? Nur wenn er um 7 Uhr anfängt und um 8 aus ist',
				language: 'de',
				channel: 'card',
				kind: 'concern',
				organisation: 'Handwerkskammer',
			},
			{
				text: 'Preis für gute Ausbildung, überreicht von der OB',
				language: 'de',
				channel: 'card',
				kind: 'approach',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Ein Kreis von Unternehmen trifft sich zweimal im Jahr, morgens und höchstens eine Stunde.',
			reason:
				'Kleine Handwerksbetriebe haben keine Personalabteilung und lernen am ehesten voneinander. Ein dichterer Takt wäre für sie nicht zu schaffen.',
			element: 'Betriebe als Verbündete',
		},
	},
	{
		title: '',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'how',
		contributions: [
			{ text: 'Erst mal die Arbeitslosen von hier!', language: 'de', channel: 'card', kind: 'concern' },
		],
		answer: {
			outcome: 'answered',
			text: 'Praxistage und Kurse stehen allen Arbeitsuchenden offen, niemand verliert dadurch einen Platz.',
			reason:
				'In den nächsten Jahren gehen in Lindenau 5.200 Beschäftigte mehr in Rente, als Junge nachrücken; gebraucht werden beide.',
		},
	},
	{
		title: '',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'My boss keeps my passport and says this is normal in Germany. It is not, right?',
				language: 'en',
				translation:
					'Mein Chef behält meinen Pass ein und sagt, das sei in Deutschland normal. Das stimmt nicht, oder?',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'forwarded',
			text: 'Nein, das ist nicht erlaubt, Ihr Pass muss Ihnen sofort zurückgegeben werden. Weil auf der Karte kein Name steht, haben wir am selben Abend die Telefonnummern der Beratungsstelle für faire Arbeit in fünf Sprachen ausgehängt.',
			reason:
				'Hier hilft kein Konzept, sondern Rat am selben Tag. Die Stelle berät kostenlos und verständigt auf Wunsch Zoll oder Polizei.',
		},
	},
];
