import type { ClusterSketch } from './sketch.ts';

/** On arriving and counselling: said on what the working group of the continuation recommends. */
export const arrivalFeedback2026: readonly ClusterSketch[] = [
	{
		title: 'Mappe überarbeiten',
		field: 'Ankommen und Beratung',
		occasion: 'feedbackArrival2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Auf Seite 23 steht noch die alte Nummer des ärztlichen Notdienstes, und das Kapitel Wohnen erklärt einen Wohnberechtigungsschein, den es so nicht mehr gibt. Einmal im Jahr prüfen heißt offenbar nicht lesen.',
				language: 'de',
				channel: 'publicForm',
				kind: 'textChange',
				organisation: 'Frauenforum Aue',
			},
			{
				text: 'Сделайте папку в аудиоформате: моя мать не читает, но слушает внимательно.',
				language: 'ru',
				translation: 'Machen Sie die Mappe zum Hören: Meine Mutter liest nicht, aber sie hört aufmerksam zu.',
				channel: 'publicForm',
				kind: 'measure',
			},
			{
				text: 'الترجمة العربية حرفية جداً، فكلمة «Kaution» صارت «كفالة» كأننا في السجن.',
				language: 'ar',
				translation:
					'Die arabische Übersetzung ist zu wörtlich: Aus „Kaution“ wurde eine „Bürgschaft“, als säßen wir im Gefängnis.',
				channel: 'publicForm',
				kind: 'textChange',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Die Fehler sind berichtigt; vor jeder neuen Auflage lesen künftig zwei Personen je Sprache gegen, die selbst erst kurz hier sind. Eine Hörfassung in vier Sprachen ist für 2027 eingeplant.',
			reason:
				'Die jährliche Durchsicht lag bei einer einzigen Stelle, die nur die deutsche Fassung lesen konnte.',
			element: 'Willkommensmappe in zwölf Sprachen',
		},
	},
	{
		title: 'Ton am Schalter',
		field: 'Ankommen und Beratung',
		occasion: 'feedbackArrival2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Die Frau am Schalter 3, Frau [Name entfernt], ist die Einzige, die lächelt, und die Einzige, die man danach nie wieder erreicht. Ich sage das ohne Zorn: Freundlich sein und zurückrufen sind zwei verschiedene Dinge.',
				language: 'de',
				channel: 'publicForm',
				kind: 'concern',
			},
			{
				text: 'Зі мною говорили голосно, наче я глуха, а я просто ще вчу мову.',
				language: 'uk',
				translation:
					'Man hat laut mit mir gesprochen, als wäre ich taub, dabei lerne ich nur noch die Sprache.',
				channel: 'publicForm',
				kind: 'concern',
				alsoIn: ['Offene Verwaltung und Mitbestimmung'],
			},
		],
		answer: {
			outcome: 'answered',
			text: 'Den Namen der Kollegin haben wir entfernt. Für Rückrufe gilt jetzt eine Frist von zwei Arbeitstagen, die im Wartebereich aushängt.',
			reason:
				'Die Arbeit einzelner Beschäftigter wird nicht öffentlich bewertet; eine Frist, auf die sich alle berufen können, hilft mehr als ein Hinweis an eine Person.',
		},
	},
	{
		title: 'Wenn der Titel ausläuft',
		field: 'Ankommen und Beratung',
		occasion: 'feedbackArrival2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Meine Aufenthaltskarte läuft im Januar ab, der erste freie Termin ist im März. Mein Arbeitgeber hat mir geschrieben, dass er mich ohne gültige Karte nicht weiter beschäftigen darf. Was soll ich ihm zeigen?',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
			},
			{
				text: 'Süre bitmeden mektup gönderin, berber bile randevuyu hatırlatıyor.',
				language: 'tr',
				translation: 'Schickt vor Ablauf einen Brief, sogar der Friseur erinnert an den Termin.',
				channel: 'publicForm',
				kind: 'measure',
			},
			{
				text: 'My fiction certificate is a piece of paper that no bank has ever heard of.',
				language: 'en',
				translation: 'Meine Fiktionsbescheinigung ist ein Stück Papier, von dem keine Bank je gehört hat.',
				channel: 'publicForm',
				kind: 'concern',
			},
		],
	},
	{
		title: 'Wer sagt Nein zum Wachdienst?',
		field: 'Ankommen und Beratung',
		occasion: 'feedbackArrival2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Im Eingang vom Postamt steht seit Juli ein Mann in Uniform. Für mich als jemand, der aus einem Lager kommt, ist das keine Begrüßung.',
				language: 'de',
				channel: 'publicForm',
				kind: 'concern',
			},
			{
				text: 'Ich arbeite dort. Seit der Wachmann da ist, habe ich keine Angst mehr vor Freitagen. Das bitte auch aufschreiben.',
				language: 'de',
				channel: 'paper',
				kind: 'concern',
			},
		],
	},
	{
		title: 'Beirat am Eingang',
		field: 'Ankommen und Beratung',
		occasion: 'feedbackArrival2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Wir bieten an, zweimal in der Woche mit zwei Ehrenamtlichen im Wartebereich zu sitzen, in gelben Westen, auf Arabisch, Ukrainisch und Türkisch. Was wir brauchen, sind ein Tisch, ein Schlüssel für das WC und jemand, der uns nicht als Aufpasser behandelt.',
				language: 'de',
				channel: 'mail',
				kind: 'measure',
				organisation: 'Neue Nachbarn Nordvorstadt',
			},
		],
	},
	{
		title: '',
		field: 'Ankommen und Beratung',
		occasion: 'feedbackArrival2026',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Bitte schreiben Sie einmal hin, wann jemand angekommen IST. Ich wohne elf Jahre hier, zahle Steuern, trainiere die F-Jugend und werde immer noch zu Willkommensfesten eingeladen.',
				language: 'de',
				channel: 'publicForm',
				kind: 'guideline',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Eine Frist nennt das Konzept nicht, die Einleitung sagt aber nun, dass Ankommen ein Abschnitt ist, der endet; danach wird niemand mehr über seinen Zuzug angesprochen.',
			reason:
				'Die Wege sind zu verschieden für eine Zahl von Jahren, doch der Verteiler für Willkommensfeste reicht künftig nur noch zwei Jahre zurück.',
		},
	},
];
