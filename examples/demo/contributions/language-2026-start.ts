import type { ClusterSketch } from './sketch.ts';

/** On language and education: said at the kick-off and the expert event of the continuation. */
export const languageStart2026: readonly ClusterSketch[] = [
	{
		title: 'Sprachkitas nach 2027',
		field: 'Sprache und Bildung',
		occasion: 'kickOff2026',
		guidingQuestion: 'important',
		contributions: [
			{ text: 'Juli 2027 ist Schluss. Und dann?', language: 'de', channel: 'card', kind: 'concern' },
			{
				text: 'Meine Gruppe: 2024 sprachen 6 Kinder kaum Deutsch, jetzt noch 2',
				language: 'de',
				channel: 'card',
				kind: 'fact',
			},
			{
				text: 'Oğlum artık evde bana Almanca kitap okuyor, bu bitmesin.',
				language: 'tr',
				translation: 'Mein Sohn liest mir jetzt zu Hause auf Deutsch vor, das soll nicht aufhören.',
				channel: 'card',
				kind: 'goal',
			},
			{
				text: 'Unsere Sprachfachkraft hat sich schon woanders beworben, weil sie für August 2027 keinen Vertrag hat. Müssen wir wieder warten, bis sie weg ist, bevor entschieden wird?',
				language: 'de',
				channel: 'mail',
				kind: 'question',
				organisation: 'Elternbeirat Kita Auenpiraten',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Der Entwurf sieht eine Verlängerung bis 2031 vor, über die noch vor der Sommerpause entschieden werden soll.',
			reason:
				'Der Anteil der Kinder mit erheblichem Förderbedarf ist auf 15 Prozent gesunken, das ist mehr als die Hälfte des Weges; fest zusagen darf die Verwaltung die Stellen erst, wenn die Stadtverordnetenversammlung das Geld bewilligt hat.',
			element: 'Sprachkitas stärken',
		},
	},
	{
		title: 'Weniger Kurse vom Bund',
		field: 'Sprache und Bildung',
		occasion: 'kickOff2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Kein Platz im Integrationskurs, „nur noch wer verpflichtet ist“',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Я хочу вчитися добровільно, а таких більше не беруть.',
				language: 'uk',
				translation: 'Ich will freiwillig lernen, und solche nimmt man nicht mehr.',
				channel: 'card',
				kind: 'concern',
			},
			{ text: 'Stadt soll einspringen!', language: 'de', channel: 'card', kind: 'measure' },
			{
				text: 'انتظرت سنة كاملة ثم أُلغيت الدورة.',
				language: 'ar',
				translation: 'Ich habe ein ganzes Jahr gewartet, dann wurde der Kurs abgesagt.',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'rejected',
			text: 'Ersetzen kann die Stadt die Kurse des Bundes nicht. Mit dem, was da ist, richtet die Volkshochschule zwei offene Abende für Menschen ohne Kursplatz ein.',
			reason:
				'Alle abgewiesenen Anmeldungen aufzufangen würde rund 420.000 Euro im Jahr kosten, mehr als alle städtischen Sprachangebote zusammen. Der Städteverband hat den Bund auf unsere Bitte hin angeschrieben.',
		},
	},
	{
		title: 'Nachmittags in der Grundschule',
		field: 'Sprache und Bildung',
		occasion: 'kickOff2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Ganztag ist jetzt Recht, also nutzt ihn: Vorlesen, Theater, Kochen',
				language: 'de',
				channel: 'card',
				kind: 'measure',
				alsoIn: ['Wohnen und Nachbarschaft'],
			},
			{
				text: 'Im Hort 25 Kinder, 1 Erzieherin, da wächst keine Sprache',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Почему в продлёнке дети из одной страны всегда сидят за одним столом?',
				language: 'ru',
				translation: 'Warum sitzen im Hort die Kinder aus einem Land immer an einem Tisch?',
				channel: 'card',
				kind: 'question',
			},
		],
	},
	{
		title: '',
		field: 'Sprache und Bildung',
		occasion: 'kickOff2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'My daughter translates memes for her teacher now. That is integration, I think.',
				language: 'en',
				translation: 'Meine Tochter übersetzt ihrer Lehrerin jetzt Memes. Das ist wohl Integration.',
				channel: 'card',
				kind: 'fact',
			},
		],
		answer: {
			outcome: 'answered',
			text: 'Das nehmen wir als Beleg für die Leitlinie, und wir haben sehr gelacht.',
			reason:
				'Sprache wächst dort, wo sie gebraucht wird, und offenbar auch in der Lehrerschaft; eine Maßnahme folgt daraus nicht.',
		},
	},
	{
		title: 'Was die Zahlen nicht zeigen',
		field: 'Sprache und Bildung',
		occasion: 'expertEvent2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Nach Stadtteilen veröffentlichen? In Südhang sind es 7 Kinder',
				language: 'de',
				channel: 'card',
				kind: 'concern',
				organisation: 'Statistikstelle',
			},
			{
				text: 'Zahlen je Stadtteil, sonst wandert das Geld wieder mit dem Zufall',
				language: 'de',
				channel: 'card',
				kind: 'goal',
			},
			{
				text: 'Bitte kein Ranking der Kitas in der Zeitung',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Die Ergebnisse erscheinen künftig nach Stadtteilen, nicht nach einzelnen Kitas; Werte unter zehn Kindern werden nicht ausgewiesen.',
			reason:
				'So lässt sich Geld gezielter verteilen, ohne dass auf einzelne Kinder oder Häuser geschlossen werden kann.',
			element: 'Kein Kind beginnt die Schule ohne Deutsch',
		},
	},
	{
		title: 'Übergang: zwei Stellen für vier Schulen',
		field: 'Sprache und Bildung',
		occasion: 'expertEvent2026',
		guidingQuestion: 'how',
		contributions: [
			{
				text: '2,0 Stellen, 183 Jugendliche. Ich kenne von vielen nur den Vornamen',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{ text: 'Lieber 60 richtig als 183 auf der Liste', language: 'de', channel: 'card', kind: 'measure' },
			{ text: 'Und wer sagt den anderen 123 ab?', language: 'de', channel: 'card', kind: 'concern' },
			{
				text: 'المرشدة ذهبت معي إلى الشركة، ولولاها لما تجرأت.',
				language: 'ar',
				translation:
					'Die Begleiterin ist mit mir in den Betrieb gegangen, ohne sie hätte ich mich nicht getraut.',
				channel: 'card',
				kind: 'approach',
			},
		],
	},
];
