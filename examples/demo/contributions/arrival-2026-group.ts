import type { ClusterSketch } from './sketch.ts';

/** On arriving and counselling: said in the working group of the continuation. */
export const arrivalGroup2026: readonly ClusterSketch[] = [
	{
		title: 'Vier Wochen später, der Anruf',
		field: 'Ankommen und Beratung',
		occasion: 'arrivalGroup2026',
		guidingQuestion: 'important',
		contributions: [
			{ text: 'Bei mir hat nie jemand angerufen', language: 'de', channel: 'card', kind: 'concern' },
			{
				text: 'Wir erreichen 4 von 10. Meist ist die Nummer schon wieder eine andere.',
				language: 'de',
				channel: 'card',
				kind: 'fact',
				organisation: 'Willkommenszentrum',
			},
			{
				text: 'Nachricht statt Anruf, und bitte in meiner Sprache',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Arayan numara gizli olunca kimse açmıyor.',
				language: 'tr',
				translation: 'Wenn die Nummer unterdrückt ist, geht niemand ran.',
				channel: 'card',
				kind: 'approach',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Aus dem Anruf wird eine Nachricht in der gewählten Sprache mit sichtbarer Absendernummer und drei Antworten zum Antippen.',
			reason:
				'Die Rückmeldung ist sinnvoll, nur der Weg war falsch. Ein Versuch mit achtzig Haushalten im Frühjahr erreichte sieben von zehn.',
			element: 'Willkommenszentrum im Alten Postamt',
		},
	},
	{
		title: 'Was neun von zehn wirklich sagen',
		field: 'Ankommen und Beratung',
		occasion: 'arrivalGroup2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: '87 % zufrieden – gefragt wurden aber nur die, die drankamen',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{ text: 'Die Weggeschickten mitzählen!', language: 'de', channel: 'card', kind: 'goal' },
		],
		answer: {
			outcome: 'adopted',
			text: 'Gezählt wird künftig zusätzlich, wer ohne Ergebnis geht, und die Befragung findet am Ausgang statt.',
			reason: 'Der Einwand trifft zu: Wer nach einer Stunde aufgibt, kam in den bisherigen Zahlen nicht vor.',
			element: 'Anlaufstelle für alle Neuzugezogenen',
		},
	},
	{
		title: 'Der Bus, der nicht mehr kommt',
		field: 'Ankommen und Beratung',
		occasion: 'arrivalGroup2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Wo ist der Beratungsbus? Fahrplan hängt noch, Bus seit Ostern weg',
				language: 'de',
				channel: 'card',
				kind: 'question',
			},
			{
				text: 'In Ober-Aue war der Beratungsbus für uns Alte das Beste seit der Sparkasse. Jetzt ist beides weg. Mir hat die junge Frau beim Wohngeldantrag geholfen und nebenher der Ukrainerin von gegenüber.',
				language: 'de',
				channel: 'paper',
				kind: 'concern',
			},
			{
				text: 'Lieber einen festen Nachmittag im Feuerwehrhaus statt Bus mit Motorschaden',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Der Bus wird nicht wieder angeschafft; an seine Stelle treten feste Nachmittage in zwei Feuerwehrhäusern, offen für alle.',
			reason:
				'Die Reparatur hätte 38.000 Euro gekostet, dafür lassen sich die Nachmittage fünf Jahre lang betreiben. Dass der Fahrplan noch hing, war unser Fehler.',
			element: 'Aufsuchen statt abwarten',
		},
	},
	{
		title: 'Paten gesucht, Paten müde',
		field: 'Ankommen und Beratung',
		occasion: 'arrivalGroup2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Aus einem halben Jahr wurden drei. Ich kann nicht mehr, will aber auch nicht einfach gehen',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Abschied einplanen: Fest nach sechs Monaten, dann ist es auch wirklich gut',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Моя наставниця стала мені подругою, строк тут ні до чого.',
				language: 'uk',
				translation: 'Meine Patin ist mir eine Freundin geworden, eine Frist hat damit nichts zu tun.',
				channel: 'card',
				kind: 'fact',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Nach sechs Monaten gibt es künftig ein gemeinsames Abschlussgespräch, an dem beide frei entscheiden; für Patinnen und Paten kommt eine Sprechstunde dazu.',
			reason:
				'Die Befristung sollte vor Überlastung schützen, wurde aber nie angesprochen; Freundschaft bleibt selbstverständlich erlaubt.',
			element: 'Aufsuchen statt abwarten',
		},
	},
	{
		title: 'Digital oder am Tresen',
		field: 'Ankommen und Beratung',
		occasion: 'arrivalGroup2026',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Alles online! Ich will überhaupt nicht ins Amt müssen',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Mein Vater kann kein Deutsch und kein Smartphone. Lasst den Tresen.',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'The online form timed out while I was looking up the word “Meldebescheinigung”.',
				language: 'en',
				translation: 'Das Onlineformular lief ab, während ich das Wort „Meldebescheinigung“ nachschlug.',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Beide Wege bleiben gleichwertig. Das Formular wartet jetzt sechzig statt zehn Minuten und erklärt Amtswörter beim Antippen.',
			reason:
				'Ein Vorrang in die eine oder andere Richtung würde jeweils viele ausschließen. Ein Tresen, an dem weniger Routine anfällt, hat mehr Zeit für schwierige Fälle.',
			element: 'Der erste Weg führt an die richtige Tür',
		},
	},
	{
		title: '',
		field: 'Ankommen und Beratung',
		occasion: 'arrivalGroup2026',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Zimmerpflanzen und ein Wasserspender, ernsthaft. Man wartet dort mit Angst.',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Der Wasserspender steht, die Pflanzen hat die Stadtgärtnerei gebracht.',
			reason:
				'Das ließ sich sofort aus dem Sachmittelansatz erledigen und brauchte weder Beschluss noch Konzept.',
			element: 'Willkommenszentrum im Alten Postamt',
		},
	},
];
