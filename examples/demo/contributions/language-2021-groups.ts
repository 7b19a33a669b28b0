import type { ClusterSketch } from './sketch.ts';

/** On language and education: said in the working group of the first cycle. */
export const languageGroups2021: readonly ClusterSketch[] = [
	{
		title: 'Vorbereitungsgruppe oder gleich Regelklasse',
		field: 'Sprache und Bildung',
		occasion: 'groups2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Sofort in die normale Klasse. Freunde lehren besser als Arbeitsblätter',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Sofort Regelklasse heißt: hinten sitzen und malen',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Sport, Kunst, Musik von Anfang an gemeinsam, Deutsch extra',
				language: 'de',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Моя донька хотіла до звичайного класу, мій син боявся. Запитуйте дітей.',
				language: 'uk',
				translation: 'Meine Tochter wollte in die normale Klasse, mein Sohn hatte Angst. Fragt die Kinder.',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Die Verordnung des Landes lässt beide Formen zu, höchstens aber zwei Jahre Vorbereitungsgruppe. Die Entscheidung trifft die Schule im Einzelfall, der Träger kann hierzu keine Vorgabe machen.',
				language: 'de',
				channel: 'mail',
				kind: 'fact',
				organisation: 'Staatliches Schulamt',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Das Konzept legt sich auf keine der beiden Formen fest, begleitet aber den Wechsel von der einen in die andere.',
			reason:
				'Über die Schulform im Einzelfall entscheidet nach Landesrecht die Schule. Was die Stadt beeinflussen kann, ist die Unterstützung in den Wochen danach, in denen die meisten den Anschluss verlieren.',
			element: 'Übergangsbegleitung an Oberschulen',
		},
	},
	{
		title: 'Welche Kitas bekommen jemanden dazu?',
		field: 'Sprache und Bildung',
		occasion: 'groups2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Nicht Gießkanne. Die vier Kitas mit den meisten Kindern zuerst',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Und unsere kleine Kita im Ortsteil geht wieder leer aus',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Verteilung nach Gesundheitsamt-Zahlen, nicht nach wer am lautesten schreit',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Nur städtische Kitas? Wir haben die Hälfte der Kinder!',
				language: 'de',
				channel: 'card',
				kind: 'concern',
				organisation: 'freie Träger der Jugendhilfe',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Acht Kitas aller Träger werden nach der Zahl der Kinder mit Förderbedarf ausgewählt, und nach drei Jahren wird neu gerechnet.',
			reason:
				'Eine gleichmäßige Verteilung ergäbe je Haus drei Stunden in der Woche, was niemandem hilft; die Überprüfung gibt auch kleineren Häusern eine Gelegenheit.',
			element: 'Sprachkitas stärken',
		},
	},
	{
		title: 'Fachkraft, aber keine Nachhilfe',
		field: 'Sprache und Bildung',
		occasion: 'groups2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Kein Kind aus der Gruppe holen und „fördern“. Beim Tischdecken sprechen!',
				language: 'de',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Моего внука уводили в отдельную комнату, он думал, что наказан.',
				language: 'ru',
				translation: 'Mein Enkel wurde in einen extra Raum geholt, er dachte, er sei bestraft worden.',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Im Text steht jetzt „alltagsintegrierte Sprachbildung“.',
			reason:
				'Die Fachberatung der Kitas hat bestätigt, dass Kinder in der Gruppe mehr sprechen als in getrennten Übungsstunden und sich dabei nicht ausgesondert fühlen.',
			element: 'Sprachkitas stärken',
		},
	},
	{
		title: 'Wie zählt man einen Abschluss?',
		field: 'Sprache und Bildung',
		occasion: 'groups2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Halbierung der Abgänge ohne Abschluss bis 2027, nachprüfbar',
				language: 'de',
				channel: 'card',
				kind: 'goal',
			},
			{
				text: 'Ein einzelner Jahrgang schwankt zu stark, letztes Jahr 11, davor 23',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Zählt das Kind, das weggezogen ist, als „ohne Abschluss“?',
				language: 'de',
				channel: 'card',
				kind: 'question',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Verglichen wird mit dem Durchschnitt von vier Jahren.',
			reason:
				'Bei so kleinen Zahlen wäre ein einzelnes Ausgangsjahr Zufall. Weggezogene Jugendliche führt die Schulstatistik getrennt, sie zählen nicht mit.',
			element: 'Mehr Jugendliche erreichen einen Abschluss',
		},
	},
	{
		title: 'Wer begleitet nach Klasse 8?',
		field: 'Sprache und Bildung',
		occasion: 'groups2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Ein Mensch, der von Klasse 8 bis zum zweiten Lehrjahr derselbe bleibt',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'I had four social workers in two years. I stopped telling my story.',
				language: 'en',
				translation:
					'Ich hatte in zwei Jahren vier Sozialarbeiter. Ich habe aufgehört, meine Geschichte zu erzählen.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Sprechstunde im Oberstufenzentrum, nicht bei uns im 3. Stock',
				language: 'de',
				channel: 'card',
				kind: 'measure',
				organisation: 'Jugendberufsagentur',
			},
			{
				text: 'Bin Hausmeister am OSZ. Die Jungs kommen zu mir, weil ich da bin. Ein Büro mit Termin nützt da nix, da muss einer auf dem Hof stehen.',
				language: 'de',
				channel: 'paper',
				kind: 'approach',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Zwei Stellen sind vorgesehen, mit Arbeitsplatz in den Schulen und über vier Schuljahre.',
			reason:
				'Verträge von einem Jahr haben zu dem Wechsel geführt, der hier beklagt wird; bis in das zweite Lehrjahr reicht die Zuständigkeit der Schule allerdings nicht, dort übernimmt die Jugendberufsagentur.',
			element: 'Übergangsbegleitung an Oberschulen',
		},
	},
	{
		title: 'Unterricht in der Herkunftssprache',
		field: 'Sprache und Bildung',
		occasion: 'groups2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Arabisch als 2. Fremdsprache in der Oberschule',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Türkçe dersi neden sadece cumartesi, neden dernekte ve neden notsuz?',
				language: 'tr',
				translation: 'Warum gibt es Türkisch nur samstags, nur im Verein und ohne Note?',
				channel: 'card',
				kind: 'question',
			},
			{
				text: 'Діти вчаться онлайн в українській школі до ночі, вони втомлені.',
				language: 'uk',
				translation: 'Die Kinder lernen bis in die Nacht online in der ukrainischen Schule, sie sind müde.',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'forwarded',
			text: 'Den Wunsch nach Unterricht in Arabisch, Türkisch und Ukrainisch haben wir dem Staatlichen Schulamt übergeben; die Stadt bietet dafür nachmittags Räume ohne Miete an.',
			reason:
				'Unterrichtsfächer und Lehrkräfte sind Sache des Landes, das ab zwölf Anmeldungen je Sprache einen Kurs einrichten kann.',
		},
	},
	{
		title: 'Lesen und schreiben von vorn',
		field: 'Sprache und Bildung',
		occasion: 'groups2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Meine Schwiegermutter war nie in einer Schule. Im Kurs schämt sie sich.',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Alphakurs am Vormittag im Familienzentrum, nur Frauen',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{ text: 'Nur-Frauen-Kurse finde ich von vorgestern', language: 'de', channel: 'card', kind: 'concern' },
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Im Familienzentrum Nordvorstadt beginnt ein Vormittagskurs zum Lesen- und Schreibenlernen; ein Kurs für Frauen wird angeboten, gemischte Kurse bleiben die Regel.',
			reason:
				'Erfahrungsgemäß kommen manche Frauen nur auf diesem Weg überhaupt in einen Kurs, und mehr als die Hälfte wechselt danach in eine gemischte Gruppe.',
			element: 'Lernorte verbinden',
		},
	},
	{
		title: 'Rucksack: wo, wann, mit wem',
		field: 'Sprache und Bildung',
		occasion: 'groups2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Dienstag 9 Uhr geht. Dienstag 15 Uhr geht gar nicht, da ist Abholen',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Wir geben Bilderbuchkisten in acht Sprachen, dauerhaft ausleihbar',
				language: 'de',
				channel: 'card',
				kind: 'measure',
				organisation: 'Stadtbibliothek',
			},
			{
				text: 'هل تتقاضى الأم التي تقود المجموعة أجراً؟',
				language: 'ar',
				translation: 'Bekommt die Mutter, die die Gruppe leitet, eine Bezahlung?',
				channel: 'card',
				kind: 'question',
			},
			{
				text: 'Zwei Gruppen für die ganze Stadt sind ein Witz',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Die Leitenden erhalten ein Honorar, die Bibliothek stellt Bücher, und aus zwei Gruppen sollen innerhalb von zwei Jahren sechs werden.',
			reason:
				'Jede Leiterin braucht ein Jahr Anleitung, bevor sie selbst eine Gruppe führt. Schneller zu wachsen hieße, Ungeübte allein zu lassen.',
			element: 'Rucksack-Gruppen für Familien',
		},
	},
];
