import type { ClusterSketch } from './sketch.ts';

/** On language and education: said in the working group of the continuation and on its recommendation. */
export const languageGroup2026: readonly ClusterSketch[] = [
	{
		title: 'Deutsch auf dem Schulhof, zum Zweiten',
		field: 'Sprache und Bildung',
		occasion: 'languageGroup2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Pausensprache Deutsch, als gemeinsame Abmachung der Kinder, nicht von oben',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{ text: 'Das hatten wir 2021 schon. Nein!', language: 'de', channel: 'card', kind: 'concern' },
			{
				text: 'Kızım teneffüste Türkçe konuştu diye uyarıldı, İngilizce konuşana kimse bir şey demiyor.',
				language: 'tr',
				translation:
					'Meine Tochter wurde ermahnt, weil sie in der Pause Türkisch sprach; wer Englisch spricht, dem sagt keiner was.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'In der 4b haben die Kinder selbst abgestimmt: beim Fußball Deutsch, weil sonst keiner weiß, wer ins Tor geht. Ansonsten jeder wie er mag. Seitdem ist Ruhe.',
				language: 'de',
				channel: 'paper',
				kind: 'fact',
			},
		],
		answer: {
			outcome: 'rejected',
			text: 'Eine Vorgabe für die Pause bleibt draußen, auch in der milderen Form. Das Beispiel der 4b haben wir, ohne Namen der Schule, in die Sammlung guter Erfahrungen aufgenommen.',
			reason:
				'Die Begründung von 2021 gilt weiter: Das Schulrecht trägt eine solche Pflicht nicht. Absprachen, die Kinder untereinander treffen, brauchen kein Konzept.',
		},
	},
	{
		title: 'Rucksack: sechs Gruppen, zwei Wartelisten',
		field: 'Sprache und Bildung',
		occasion: 'languageGroup2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: '6 Gruppen laufen, 31 Familien warten',
				language: 'de',
				channel: 'card',
				kind: 'fact',
				organisation: 'Familienzentrum Nordvorstadt',
			},
			{
				text: 'Honorar seit 2024 gleich, zwei Leiterinnen hören zu Weihnachten auf',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Відкрийте групу в Ауенфіртелі, нам далеко возити дітей.',
				language: 'uk',
				translation: 'Macht eine Gruppe im Auenviertel auf, für uns ist der Weg mit den Kindern zu weit.',
				channel: 'card',
				kind: 'measure',
			},
			{ text: 'Samstag! Dann kommen auch Väter', language: 'de', channel: 'card', kind: 'measure' },
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Eine siebte Gruppe entsteht im Auenviertel, und zwar samstags. Das Honorar steigt zum Januar, weitere Gruppen werden nicht zugesagt.',
			reason:
				'Die Warteliste kommt zu zwei Dritteln aus dem Auenviertel. Ohne bessere Bezahlung verlören wir aber erst einmal bestehende Gruppen.',
			element: 'Rucksack-Gruppen für Familien',
		},
	},
	{
		title: 'Die zweite Hälfte der Schulzeit',
		field: 'Sprache und Bildung',
		occasion: 'languageGroup2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Alle reden über Kitas. Meine Schüler sind 15 und lesen wie mit 8',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Lesepaten für die Oberschule, aber mit Texten über Autos und nicht über Igel',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'У сына по математике единица, а в гимназию его не взяли из-за немецкого.',
				language: 'ru',
				translation: 'Mein Sohn hat in Mathematik eine Eins, aufs Gymnasium kam er wegen Deutsch nicht.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Wir regen ein eigenes Ziel für den Übergang in die gymnasiale Oberstufe an. Von den Jugendlichen, die seit 2021 zugezogen sind, haben ihn bisher neun geschafft; das Potenzial ist nach unserer Einschätzung dreimal so groß.',
				language: 'de',
				channel: 'mail',
				kind: 'goal',
				organisation: 'Staatliches Schulamt',
			},
		],
	},
	{
		title: 'Prüfung bestehen, Wort vergessen',
		field: 'Sprache und Bildung',
		occasion: 'languageGroup2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'B1 bestanden, beim Elternabend trotzdem nur genickt',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Elternabend-Deutsch: ein Abend, zehn Wörter, fertig',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'ما معنى «Kopfnoten»؟ لم يشرحها لي أحد في المدرسة.',
				language: 'ar',
				translation: 'Was bedeutet „Kopfnoten“? In der Schule hat es mir niemand erklärt.',
				channel: 'card',
				kind: 'question',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Die Volkshochschule bietet ab Februar Abende zu Wörtern aus Schule, Arztpraxis und Mietvertrag an, je neunzig Minuten und ohne Anmeldung.',
			reason:
				'Allgemeine Kurse enden oft dort, wo der Alltag beginnt; ein einzelner Abend erreicht auch Menschen, die für einen ganzen Kurs keine Zeit haben.',
			element: 'Lernorte verbinden',
		},
	},
	{
		title: 'Ziel mit Jahreszahl 2029',
		field: 'Sprache und Bildung',
		occasion: 'feedbackLanguage2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Aus „12 Prozent bis 2027“ wird „10 Prozent bis 2029“. Für mich liest sich das so, als hätte man das alte Ziel verfehlt und die Latte einfach weiter weggestellt. Schreiben Sie doch dazu, wo Sie stehen.',
				language: 'de',
				channel: 'publicForm',
				kind: 'question',
			},
			{
				text: 'Der neue Satz zu den Stadtteilen ist gut. Ergänzen Sie bitte, wer die Zahlen veröffentlicht und in welchem Monat, sonst warten wir darauf bis zur nächsten Fortschreibung.',
				language: 'de',
				channel: 'mail',
				kind: 'textChange',
			},
			{
				text: 'Чи рахуватимуть дітей, які приїхали лише цього року?',
				language: 'uk',
				translation: 'Werden auch die Kinder gezählt, die erst in diesem Jahr gekommen sind?',
				channel: 'publicForm',
				kind: 'question',
			},
		],
	},
	{
		title: 'Erwachsene, die nie fertig werden durften',
		field: 'Sprache und Bildung',
		occasion: 'feedbackLanguage2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Ich bin 34, habe in Syrien drei Jahre Pharmazie studiert und bekomme für einen Deutschkurs auf C1 keine Förderung, weil ich „vermittelbar“ bin. Vermittelbar bin ich in die Paketsortierung.',
				language: 'de',
				channel: 'publicForm',
				kind: 'concern',
				alsoIn: ['Arbeit und Ausbildung'],
			},
			{
				text: 'Let people repeat a level without begging for it. My head was elsewhere that year, my brother was missing.',
				language: 'en',
				translation:
					'Lasst Menschen eine Stufe wiederholen, ohne dass sie darum betteln müssen. Mein Kopf war in dem Jahr woanders, mein Bruder war vermisst.',
				channel: 'publicForm',
				kind: 'measure',
			},
		],
	},
	{
		title: '',
		field: 'Sprache und Bildung',
		occasion: 'feedbackLanguage2026',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Seit zwei Jahren spiele ich mittwochs im Bürgerhaus mit drei Frauen aus Afghanistan Rommé. Gelernt haben sie dabei vor allem Schimpfwörter, aber fließend. Muss aus so etwas immer gleich ein Angebot werden oder darf es einfach so bleiben?',
				language: 'de',
				channel: 'mail',
				kind: 'approach',
				alsoIn: ['Wohnen und Nachbarschaft'],
			},
		],
	},
	{
		title: '',
		field: 'Sprache und Bildung',
		occasion: 'feedbackLanguage2026',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Der Nachbarsjunge, [Name entfernt], geht seit den Ferien nicht mehr zur Schule und sitzt allein zu Hause. Ich will niemanden anschwärzen. Aber an wen wendet man sich, bevor gleich ein Bußgeld kommt?',
				language: 'de',
				channel: 'publicForm',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'forwarded',
			text: 'Den Namen des Jungen haben wir entfernt und nicht weitergegeben. Die Übergangsbegleitung seiner Schule geht solchen Hinweisen ohne Bußgeld nach; ihre Nummer haben wir Ihnen geschickt.',
			reason:
				'Ein Hausbesuch hilft in solchen Fällen fast immer mehr als ein Bescheid, und einzelne Kinder dürfen in einem öffentlichen Verfahren nicht erkennbar sein.',
		},
	},
];
