import type { ClusterSketch } from './sketch.ts';

/** On arriving and counselling: said at the kick-off of the first cycle. */
export const arrivalKickOff2021: readonly ClusterSketch[] = [
	{
		title: 'Von Amt zu Amt',
		field: 'Ankommen und Beratung',
		occasion: 'kickOff2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'In drei Wochen sieben Ämter, immer war das nächste zuständig.',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Бегали с маленьким ребёнком по всему городу: за каждой справкой в другое здание.',
				language: 'ru',
				translation:
					'Mit dem kleinen Kind sind wir durch die ganze Stadt gelaufen: für jede Bescheinigung in ein anderes Gebäude.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'One building where I can register, ask about school and get insurance forms.',
				language: 'en',
				translation:
					'Ein Gebäude, in dem ich mich anmelden, nach der Schule fragen und Formulare für die Krankenkasse bekommen kann.',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Wir haben in der Migrationsberatung mitgezählt: Eine Familie mit zwei Schulkindern hat im ersten Monat durchschnittlich neun Termine an sieben Orten. Zwei davon finden regelmäßig umsonst statt, weil ein Papier vom vorherigen Amt fehlt.',
				language: 'de',
				channel: 'publicForm',
				kind: 'fact',
				organisation: 'Diakonisches Werk Aue',
			},
			{
				text: 'كل موظف يرسلني إلى موظف آخر، وفي النهاية لا أحد يعرف.',
				language: 'ar',
				translation: 'Jeder Beamte schickt mich zu einem anderen, und am Ende weiß es niemand.',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Die vier am häufigsten gebrauchten Stellen sollen künftig an gemeinsamen Schaltern arbeiten, und der Empfang klärt gleich zu Beginn, was mitzubringen ist.',
			reason:
				'Keine andere Frage hing so oft an der Wand, und die Zählung der Migrationsberatung zeigt, dass auch die Verwaltung durch vergebliche Termine Arbeitszeit verliert.',
			element: 'Willkommenszentrum im Alten Postamt',
		},
	},
	{
		title: 'Öffnungszeiten für Leute mit Schicht',
		field: 'Ankommen und Beratung',
		occasion: 'kickOff2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Ausländerbehörde Di 9–12. Ich arbeite Di 6–14. Wann soll ich?',
				language: 'de',
				channel: 'card',
				kind: 'concern',
				alsoIn: ['Arbeit und Ausbildung'],
			},
			{
				text: 'Einmal im Monat bis 20 Uhr, das würde schon reichen',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Oturum kartım için her seferinde izin günü kullanıyorum, ustabaşım artık kızıyor.',
				language: 'tr',
				translation:
					'Für meine Aufenthaltskarte nehme ich jedes Mal einen Urlaubstag, mein Vorarbeiter ist schon sauer.',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Der Vorschlag steht als Probelauf im unverbindlichen Anhang.',
			reason:
				'Für eine Öffnung nach 18 Uhr braucht es eine Dienstvereinbarung mit dem Personalrat; solange sie fehlt, wollen wir nichts versprechen, was nicht einzuhalten ist.',
			element: 'Abendsprechzeit der Ausländerbehörde',
		},
	},
	{
		title: 'Anlaufstelle auch für Zugezogene aus dem Inland',
		field: 'Ankommen und Beratung',
		occasion: 'kickOff2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Bin aus dem Nachbarkreis hergezogen und hab auch nichts gefunden. Nur so.',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Nicht „für Ausländer“ dranschreiben. Für Neue!',
				language: 'de',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Bei allem Verständnis: Meine Mutter ist mit 81 zu uns nach Lindenau gezogen und hat für Wohngeld, Schwerbehindertenausweis und Ummeldung drei Anläufe gebraucht. Eine Stelle, die einen an die Hand nimmt, wünscht sich nicht nur, wer aus dem Ausland kommt.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Das Ziel nennt jetzt ausdrücklich alle, die nach Lindenau ziehen.',
			reason:
				'Die Anliegen der ersten Wochen gleichen sich weitgehend, und eine gesonderte Tür würde eher trennen als helfen.',
			element: 'Anlaufstelle für alle Neuzugezogenen',
		},
	},
	{
		title: 'Kinder als Dolmetscher',
		field: 'Ankommen und Beratung',
		occasion: 'kickOff2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Meine Schülerin fehlt jeden zweiten Montag, weil sie beim Arzt übersetzt.',
				language: 'de',
				channel: 'card',
				kind: 'concern',
				alsoIn: ['Sprache und Bildung'],
			},
			{
				text: 'Я перекладала мамі діагноз. Мені було дванадцять.',
				language: 'uk',
				translation: 'Ich habe meiner Mutter die Diagnose übersetzt. Ich war zwölf.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Verboten gehört das: Kinder im Jobcenter übersetzen lassen',
				language: 'de',
				channel: 'card',
				kind: 'guideline',
			},
			{
				text: 'Liste mit Leuten die dolmetschen können und auch Geld dafür kriegen',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'ابني يعرف عن ديوننا أكثر مما يجب أن يعرفه طفل.',
				language: 'ar',
				translation: 'Mein Sohn weiß über unsere Schulden mehr, als ein Kind wissen sollte.',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Die Leitlinie sagt ausdrücklich, dass Kinder nicht als Dolmetschende herangezogen werden, und ein städtischer Pool soll die Lücke füllen.',
			reason:
				'Was hier geschildert wird, belastet Kinder und führt nachweislich zu falschen Auskünften. Ein gesetzliches Verbot kann die Stadt nicht erlassen, eine Regel für ihre eigenen Stellen schon.',
			element: 'Beratung wird verstanden',
		},
	},
	{
		title: 'Etwas Gedrucktes für den Anfang',
		field: 'Ankommen und Beratung',
		occasion: 'kickOff2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Ein Heft mit den ersten Schritten, in vielen Sprachen',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'A checklist, not a brochure with smiling people.',
				language: 'en',
				translation: 'Eine Checkliste, keine Broschüre mit lächelnden Menschen.',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Çöp takvimini bile komşudan öğrendim. Bir kılavuz olsa iyi olurdu.',
				language: 'tr',
				translation: 'Sogar den Müllkalender kenne ich von der Nachbarin. Ein Wegweiser wäre gut.',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Почему мы узнали про детский сад только через год?',
				language: 'ru',
				translation: 'Warum haben wir vom Kindergarten erst nach einem Jahr erfahren?',
				channel: 'card',
				kind: 'question',
			},
			{
				text: 'Unser Verein verteilt seit Jahren einen zusammengehefteten Zettel auf Vietnamesisch: Anmeldung, Kita, Steuernummer, Müll, Kündigungsfristen. Den geben wir gern als Grundlage her, er muss nur mal von jemandem geprüft werden, der die Vorschriften kennt.',
				language: 'de',
				channel: 'publicForm',
				kind: 'fact',
				organisation: 'Deutsch-Vietnamesischer Freundeskreis',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Aus dem Wunsch wird eine Mappe, die Wege der ersten drei Monate der Reihe nach erklärt und jedes Jahr überarbeitet wird.',
			reason:
				'Ein Faltblatt gab es bereits, es ist aber seit sechs Jahren veraltet; der Zettel des Freundeskreises zeigt, dass eine knappe Reihenfolge mehr hilft als schöne Bilder.',
			element: 'Willkommensmappe in zwölf Sprachen',
		},
	},
	{
		title: 'Bescheide in der eigenen Sprache',
		field: 'Ankommen und Beratung',
		occasion: 'kickOff2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'أرسلوا القرارات الرسمية باللغة العربية.',
				language: 'ar',
				translation: 'Schickt die amtlichen Bescheide auf Arabisch.',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Deutsch ist Amtssprache und das soll so bleiben',
				language: 'de',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Wenigstens ein Satz in einfachem Deutsch obendrüber: Was muss ich tun und bis wann?',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Bescheide bleiben auf Deutsch, sollen aber schrittweise einen kurzen Vorspann in einfachen Worten erhalten; im Gespräch hilft die Sprachmittlung.',
			reason:
				'Die Amtssprache ist gesetzlich festgelegt, und ein übersetzter Bescheid würde im Streitfall nicht gelten. Der Vorspann hilft im Übrigen auch Menschen, die schon immer hier leben.',
			element: 'Beratung wird verstanden',
		},
	},
	{
		title: 'Wer kennt sich aus in der Stadt?',
		field: 'Ankommen und Beratung',
		occasion: 'kickOff2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Patenschaften, so wie früher bei den Spätaussiedlern',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Найбільше мені допомогла не установа, а сусідка із Зюдгангу.',
				language: 'uk',
				translation: 'Am meisten hat mir kein Amt geholfen, sondern eine Nachbarin vom Südhang.',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Ich bin Rentner, war 38 Jahre beim Finanzamt und hätte Zeit. Nur weiß ich nicht, bei wem man sich da meldet. Man wird ja überall weitergereicht, als Helfer genauso.',
				language: 'de',
				channel: 'paper',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Patenschaften für das erste halbe Jahr sind als Ansatz aufgenommen, mit einer festen Ansprechperson für Freiwillige.',
			reason:
				'Mehrere Karten zeigen, dass Bereitschaft da ist, aber eine Stelle fehlt, die beide Seiten zusammenbringt und begleitet.',
			element: 'Aufsuchen statt abwarten',
		},
	},
	{
		title: '',
		field: 'Ankommen und Beratung',
		occasion: 'kickOff2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'In unserem Haus in der Nordvorstadt weiß jeder, dass Herr [Name entfernt] aus dem zweiten Stock von neu eingezogenen Familien Geld dafür nimmt, dass er Formulare ausfüllt. 30 Euro für den Kindergeldantrag! Das gehört verboten oder überflüssig gemacht.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'answered',
			text: 'Den Namen des Nachbarn haben wir vor der Veröffentlichung entfernt. Beim Ausfüllen von Anträgen helfen die Migrationsberatung und der Bürgerservice kostenlos; das sagen wir künftig deutlicher.',
			reason:
				'Über einzelne Personen kann in einem Konzept nicht verhandelt werden, wohl aber darüber, warum jemand für solche Hilfe bezahlt: weil er von der kostenlosen nichts weiß.',
		},
	},
];
