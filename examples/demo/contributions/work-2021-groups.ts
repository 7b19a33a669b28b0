import type { ClusterSketch } from './sketch.ts';

/** On work and training: said in the working group of the first cycle. */
export const workGroups2021: readonly ClusterSketch[] = [
	{
		title: 'Schneller heißt wie schnell?',
		field: 'Arbeit und Ausbildung',
		occasion: 'groups2021',
		guidingQuestion: 'important',
		contributions: [
			{ text: 'Ein Viertel kürzer bis 2025, das ist messbar', language: 'de', channel: 'card', kind: 'goal' },
			{
				text: 'Wir können die Kammern nicht antreiben. Messt das, was ihr selbst in der Hand habt',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Zwei Drittel vollständige Anträge, dann läuft es bei uns von selbst',
				language: 'de',
				channel: 'card',
				kind: 'goal',
				organisation: 'Industrie- und Handelskammer',
			},
			{
				text: 'З якого дня рахують ці дев’ять місяців?',
				language: 'uk',
				translation: 'Ab welchem Tag werden diese neun Monate gezählt?',
				channel: 'card',
				kind: 'question',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Gemessen wird zweierlei: der vollständige Antrag neun Monate nach der ersten Beratung und die Gesamtdauer.',
			reason:
				'Die erste Zahl hat die Stadt selbst in der Hand, die zweite zeigt, ob es den Menschen am Ende nützt.',
			element: 'Abschlüsse schneller anerkannt',
		},
	},
	{
		title: 'Lotsin: bei wem angesiedelt',
		field: 'Arbeit und Ausbildung',
		occasion: 'groups2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Bei der Wirtschaftsförderung, da kennt man die Betriebe',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Nein, beim Sozialen, da kennt man die Leute',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Hauptsache nicht wieder zwei halbe Stellen an zwei Orten, die voneinander nichts wissen',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Der Lotsendienst kommt zur Wirtschaftsförderung, als eine ganze Stelle, und hält einmal in der Woche Sprechzeit beim Fachbereich Soziales.',
			reason:
				'Am Ende des Verfahrens soll eine Arbeitsstelle stehen, und dafür zählen die Kontakte in die Betriebe mehr als die Nähe zur Beratung.',
			element: 'Lotsendienst für Anerkennung',
		},
	},
	{
		title: 'Geld vorstrecken',
		field: 'Arbeit und Ausbildung',
		occasion: 'groups2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'ترجمة شهاداتي كلّفت راتب شهر كامل.',
				language: 'ar',
				translation: 'Die Übersetzung meiner Zeugnisse hat ein ganzes Monatsgehalt gekostet.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Zuschuss, kein Darlehen. Wer nichts hat, soll nicht mit Schulden anfangen',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Darlehen ohne Zinsen, dann reicht der Topf für viel mehr Leute',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Es wird ein zinsloses Darlehen, aber nur für Kosten, die sonst niemand trägt; kommt keine Anerkennung zustande, kann es erlassen werden.',
			reason:
				'Mit 40.000 Euro lassen sich als Zuschuss etwa fünfzig Verfahren bezahlen, als Darlehen im Lauf der Jahre ein Vielfaches; der Bund hat zudem einen eigenen Zuschuss, der vorgeht.',
			element: 'Lotsendienst für Anerkennung',
		},
	},
	{
		title: 'Ein eigenes Ziel für Frauen',
		field: 'Arbeit und Ausbildung',
		occasion: 'groups2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: '31 % der ausländischen Frauen sind beschäftigt. Das muss als Zahl ins Konzept',
				language: 'de',
				channel: 'card',
				kind: 'goal',
				organisation: 'Gleichstellungsbeauftragte',
			},
			{
				text: 'Nicht jede Frau will arbeiten gehen, das ist auch okay',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Kızım küçükken kimse bana iş sormadı, şimdi elli yaşındayım.',
				language: 'tr',
				translation:
					'Als meine Tochter klein war, hat mich niemand nach Arbeit gefragt, jetzt bin ich fünfzig.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Kurse nach dem Busfahrplan legen, nicht nach dem Hausmeister',
				language: 'de',
				channel: 'card',
				kind: 'approach',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Es gibt nun ein Ziel mit Ausgangswert und Zahl für 2027; Kurszeiten werden auf Betreuung und Fahrpläne abgestimmt.',
			reason:
				'Der Abstand zu den Männern ist doppelt so groß wie bei deutschen Frauen und hat also Gründe, die sich ändern lassen. Wer nicht erwerbstätig sein möchte, wird zu nichts gedrängt.',
			element: 'Frauen finden eigene Wege in den Beruf',
		},
	},
	{
		title: 'Praktikum: bezahlt oder nicht',
		field: 'Arbeit und Ausbildung',
		occasion: 'groups2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Umsonst arbeiten und sich „bewähren“? Nein danke',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Fünf Tage reichen zum Kennenlernen, mehr muss bezahlt werden',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Bezahlte Praktika brauchen Stellen. Hospitation geht sofort.',
				language: 'de',
				channel: 'card',
				kind: 'concern',
				organisation: 'Amt für Personal und Organisation',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Es bleibt bei unbezahlten Hospitationen von höchstens fünf Tagen, Arbeitskleidung wird gestellt.',
			reason:
				'So kurze Einblicke sind rechtlich keine Arbeit, alles darüber hinaus unterläge dem Mindestlohn und bräuchte Haushaltsmittel, die es dafür nicht gibt.',
			element: 'Praxistage in städtischen Betrieben',
		},
	},
	{
		title: 'Ausbeutung',
		field: 'Arbeit und Ausbildung',
		occasion: 'groups2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Paketfahrer, 12 Stunden, bar auf die Hand, und jeder weiß es',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Нам не заплатили за последний месяц, а фирма просто сменила название.',
				language: 'ru',
				translation:
					'Den letzten Monat hat man uns nicht bezahlt, und die Firma hat einfach den Namen gewechselt.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Ein Subunternehmer, der für die Firma [Name entfernt] fährt, lässt acht Männer in einer Dreizimmerwohnung im Auenviertel schlafen und zieht jedem 350 € vom Lohn ab. Ich bin der Vermieter der Nachbarwohnung und habe es dem Ordnungsamt schon zweimal gesagt.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
				alsoIn: ['Wohnen und Nachbarschaft'],
			},
		],
		answer: {
			outcome: 'forwarded',
			text: 'Firma und Adresse haben wir vor der Veröffentlichung entfernt und, mit Zustimmung des Absenders, dem Zoll und dem Ordnungsamt gegeben. Die Beratungsstelle für faire Arbeit kommt jetzt zweimal im Monat in die Stadtbibliothek.',
			reason:
				'Kontrollen sind Aufgabe von Zoll und Arbeitsschutz, die Stadt kann nur Hinweise geben und dafür sorgen, dass Betroffene ihre Rechte kennen.',
		},
	},
	{
		title: 'Ältere Ungelernte',
		field: 'Arbeit und Ausbildung',
		occasion: 'groups2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Alle reden von Fachkräften. Ich bin 54 und habe im Schlachthof gearbeitet, was ist mit mir',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'ليس كل واحد منا طبيباً أو مهندساً.',
				language: 'ar',
				translation: 'Nicht jeder von uns ist Arzt oder Ingenieur.',
				channel: 'card',
				kind: 'approach',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Die Praxistage richten sich ausdrücklich auch an Arbeitsuchende ohne Abschluss und kennen keine Altersgrenze.',
			reason:
				'Weiterbildungen für Ungelernte bezahlen Jobcenter und Agentur für Arbeit; was oft fehlt, ist der erste Kontakt zu einem Betrieb, und den kann die Stadt herstellen.',
			element: 'Praxistage in städtischen Betrieben',
		},
	},
	{
		title: 'Betreuung zum Kurs: so geht es',
		field: 'Arbeit und Ausbildung',
		occasion: 'groups2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Ab 5 Kindern, sonst steht die Betreuerin allein da',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Raum in der Altstadt gesucht! Unser Keller hat kein Fenster',
				language: 'de',
				channel: 'card',
				kind: 'concern',
				organisation: 'Frauenforum Aue',
			},
			{ text: 'Zahlt das Jugendamt oder die VHS?', language: 'de', channel: 'card', kind: 'question' },
		],
		answer: {
			outcome: 'adopted',
			text: 'Der Fachbereich Jugend und Schule trägt die Kosten von 33.000 Euro im Jahr und sucht einen geeigneten Raum in der Altstadt.',
			reason:
				'Fünf Anmeldungen sind die Grenze, ab der eine Betreuungskraft wirtschaftlich eingesetzt ist. Darunter wird nach einem Platz in einer Kita in der Nähe gesucht.',
			element: 'Kurse mit Kinderbetreuung',
		},
	},
	{
		title: '',
		field: 'Arbeit und Ausbildung',
		occasion: 'groups2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Quote: jede dritte Lehrstelle der Stadt an Bewerber mit Migrationshintergrund',
				language: 'de',
				channel: 'card',
				kind: 'measure',
				alsoIn: ['Offene Verwaltung und Mitbestimmung'],
			},
		],
		answer: {
			outcome: 'rejected',
			text: 'Eine feste Quote nehmen wir nicht auf, wohl aber ein Ziel für Neueinstellungen im Handlungsfeld Offene Verwaltung.',
			reason:
				'Öffentliche Stellen sind nach Eignung, Befähigung und Leistung zu vergeben; ändern lässt sich, wer von einer Ausschreibung erfährt und ob sie verständlich ist.',
		},
	},
];
