import type { ClusterSketch } from './sketch.ts';

/** On work and training: said at the kick-off and the expert event of the continuation; its group has not met yet. */
export const work2026: readonly ClusterSketch[] = [
	{
		title: 'Anerkennung, vier Jahre später',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Mit Lotsin: 7 Monate. Meine Freundin ohne: 14',
				language: 'de',
				channel: 'card',
				kind: 'fact',
			},
			{
				text: 'Нарешті працюю медсестрою, а не прибиральницею.',
				language: 'uk',
				translation: 'Endlich arbeite ich als Krankenschwester und nicht als Putzfrau.',
				channel: 'card',
				kind: 'fact',
			},
			{
				text: 'Eine Lotsin für die ganze Stadt, Termin in acht Wochen',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Läuft das Ende 2027 aus?? Dann fange ich gar nicht erst an',
				language: 'de',
				channel: 'card',
				kind: 'question',
			},
			{
				text: 'Der Lotsendienst schickt uns vollständige Anträge, das spart allen Zeit. Nun fehlen die Betriebe, die eine Anpassungsqualifizierung anbieten; von 48 Bescheiden mit Auflagen sind 30 liegen geblieben.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
				organisation: 'Handwerkskammer',
			},
		],
	},
	{
		title: 'Gute Arbeit statt irgendeiner',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Schnell in Arbeit vermittelt, schnell wieder draußen',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Kaç kişi işe girdi değil, bir yıl sonra kaçı hâlâ orada, onu sayın.',
				language: 'tr',
				translation:
					'Zählt nicht, wie viele eine Stelle bekommen haben, sondern wie viele nach einem Jahr noch da sind.',
				channel: 'card',
				kind: 'goal',
			},
			{
				text: 'أرسلوني إلى عمل قبل أن أنهي دورة اللغة، والآن ليس عندي هذا ولا ذاك.',
				language: 'ar',
				translation:
					'Man hat mich in Arbeit geschickt, bevor der Sprachkurs zu Ende war, jetzt habe ich weder das eine noch das andere.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Arbeiten und Kurs zugleich geht, wenn der Betrieb mitmacht. Bei uns: Mo+Mi ab 14 Uhr frei',
				language: 'de',
				channel: 'card',
				kind: 'approach',
			},
		],
	},
	{
		title: 'Was die Praxistage gebracht haben',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: '60 Praxistage – wie viele wurden eingestellt? Zahl bitte',
				language: 'de',
				channel: 'card',
				kind: 'question',
			},
			{ text: 'Ich! Gärtnerei, seit Mai, unbefristet', language: 'de', channel: 'card', kind: 'fact' },
			{
				text: 'Wir zeigen gern alles her. Aber 2026 gab es nur zwei freie Stellen',
				language: 'de',
				channel: 'card',
				kind: 'concern',
				organisation: 'Personalrat',
			},
		],
	},
	{
		title: 'Frauen über fünfzig',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Мне пятьдесят шесть, и на каждом собеседовании смотрят на дату рождения.',
				language: 'ru',
				translation:
					'Ich bin sechsundfünfzig, und in jedem Vorstellungsgespräch schauen sie auf das Geburtsdatum.',
				channel: 'card',
				kind: 'concern',
			},
			{ text: 'Für Mütter gibt’s Kurse. Für Omas nicht.', language: 'de', channel: 'card', kind: 'concern' },
		],
	},
	{
		title: '',
		field: 'Arbeit und Ausbildung',
		occasion: 'kickOff2026',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Jobmesse NICHT im Rathaus. Im Einkaufszentrum, samstags, da sind alle',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
		],
	},
	{
		title: 'Betreuung, die niemand bucht',
		field: 'Arbeit und Ausbildung',
		occasion: 'expertEvent2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'In drei von sieben Kursen kamen keine fünf Anmeldungen zusammen',
				language: 'de',
				channel: 'card',
				kind: 'fact',
				organisation: 'Volkshochschule Lindenau',
			},
			{
				text: 'Man muss sich sechs Wochen vorher festlegen, mit einem Baby!',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Нехай няня буде завжди, тоді й мами прийдуть.',
				language: 'uk',
				translation: 'Die Betreuerin soll immer da sein, dann kommen auch die Mütter.',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: '33.000 € für leere Spielecken, das erklären Sie mal im Finanzausschuss',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Der Raum in der Altstadt liegt im zweiten Stock ohne Aufzug. Wir haben drei Wochen lang Kinderwagen getragen und dann aufgehört zu fragen, warum wenige kommen.',
				language: 'de',
				channel: 'mail',
				kind: 'approach',
				organisation: 'Frauenforum Aue',
			},
		],
	},
	{
		title: 'Angeworben und allein',
		field: 'Arbeit und Ausbildung',
		occasion: 'expertEvent2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'The agency took 4,000 euros from my sister and promised a flat. There is no flat.',
				language: 'en',
				translation:
					'Die Agentur hat von meiner Schwester 4.000 Euro genommen und eine Wohnung versprochen. Eine Wohnung gibt es nicht.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Azubis aus Vietnam: Ankunft Freitagabend, Schlüssel Montag',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Wir holen vom Bahnhof ab. Man muss uns nur den Tag sagen',
				language: 'de',
				channel: 'card',
				kind: 'measure',
				organisation: 'Deutsch-Vietnamesischer Freundeskreis',
			},
			{
				text: 'Wir haben für das kommende Jahr 25 Pflegekräfte aus Indien und von den Philippinen angeworben. Für die Betreuung im Dienst sorgen wir selbst. Wer kümmert sich um Schule, Wohnung und die Abende, an denen das Heimweh kommt?',
				language: 'de',
				channel: 'mail',
				kind: 'question',
				organisation: 'Klinikum an der Aue',
				alsoIn: ['Ankommen und Beratung'],
			},
		],
	},
	{
		title: 'Wenn der Chef nicht zahlt',
		field: 'Arbeit und Ausbildung',
		occasion: 'expertEvent2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Anlaufstelle in der Bücherei gut, aber jeder sieht, wer reingeht',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'ماذا أفعل إذا كان صاحب العمل هو أيضاً صاحب البيت؟',
				language: 'ar',
				translation: 'Was mache ich, wenn der Arbeitgeber zugleich der Vermieter ist?',
				channel: 'card',
				kind: 'question',
			},
			{
				text: 'Zoll war 2025 genau einmal im Gewerbegebiet Ost',
				language: 'de',
				channel: 'card',
				kind: 'fact',
			},
		],
	},
	{
		title: 'Sprache im Betrieb',
		field: 'Arbeit und Ausbildung',
		occasion: 'expertEvent2026',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Unterweisung unterschrieben, kein Wort verstanden. Dann der Finger.',
				language: 'de',
				channel: 'card',
				kind: 'concern',
				alsoIn: ['Sprache und Bildung'],
			},
			{
				text: 'Ustabaşı yavaş konuşsun, bağırmasın, o zaman anlarız.',
				language: 'tr',
				translation: 'Der Vorarbeiter soll langsam reden und nicht schreien, dann verstehen wir es.',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Piktogramme an jede Maschine, kostet 20 Euro',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Wer im Team nur Polnisch spricht, lernt nie Deutsch. Mischen!',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Nicht mischen, bei uns hängt die Sicherheit dran, dass sich alle sofort verstehen',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
		],
	},
];
