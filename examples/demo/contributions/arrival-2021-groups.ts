import type { ClusterSketch } from './sketch.ts';

/** On arriving and counselling: said in the working group of the first cycle. */
export const arrivalGroups2021: readonly ClusterSketch[] = [
	{
		title: 'Nordvorstadt oder Altstadt?',
		field: 'Ankommen und Beratung',
		occasion: 'groups2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Zentrum in die Nordvorstadt, dort wohnen die Leute doch!',
				language: 'de',
				channel: 'card',
				kind: 'measure',
				organisation: 'Neue Nachbarn Nordvorstadt',
			},
			{
				text: 'Altes Postamt: liegt zwischen Bahnhof und Rathaus, steht halb leer',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Wenn es in der Nordvorstadt liegt, heißt es wieder Ghetto',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Из Ауэнфиртеля в северный пригород — две пересадки, в центр прямой автобус.',
				language: 'ru',
				translation:
					'Vom Auenviertel in die Nordvorstadt steigt man zweimal um, ins Zentrum fährt ein Bus direkt.',
				channel: 'card',
				kind: 'fact',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Die Arbeitsgruppe hat sich mit elf zu sechs Stimmen für das Alte Postamt entschieden; in der Nordvorstadt sind dafür Sprechzeiten in Kitas und Schulen vorgesehen.',
			reason:
				'Das Haus ist barrierefrei, aus allen Stadtteilen ohne Umsteigen zu erreichen und gehört der Stadt, während in der Nordvorstadt erst hätte gebaut werden müssen.',
			element: 'Willkommenszentrum im Alten Postamt',
		},
	},
	{
		title: 'Mit Termin oder ohne',
		field: 'Ankommen und Beratung',
		occasion: 'groups2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Nur noch mit Termin, sonst sitzen wieder alle im Flur',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Bitte OHNE Termin. Wer neu ist, kann keinen Termin buchen',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'İnternetten randevu almak için önce internet lazım, adres lazım, e-posta lazım.',
				language: 'tr',
				translation: 'Um im Netz einen Termin zu bekommen, braucht man erst Netz, Adresse und E-Mail.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Aus Sicht des Tresens: Montags kommen ohne Termin 140 Personen, donnerstags 30. Wenn alles frei ist, arbeiten wir montags im Akkord und machen Fehler.',
				language: 'de',
				channel: 'paper',
				kind: 'concern',
				organisation: 'Bürgerservice',
				alsoIn: ['Offene Verwaltung und Mitbestimmung'],
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Beides: Der Empfang ist ohne Anmeldung zugänglich, für die Fachstellen wird dort gleich ein gemeinsamer Termin vereinbart.',
			reason:
				'So geht niemand unverrichteter Dinge, und die Kolleginnen an den Schaltern können ihre Tage trotzdem planen.',
			element: 'Willkommenszentrum im Alten Postamt',
		},
	},
	{
		title: 'Was heißt „geholfen“?',
		field: 'Ankommen und Beratung',
		occasion: 'groups2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Nicht Besucher zählen! Zählen, wie viele nochmal kommen müssen',
				language: 'de',
				channel: 'card',
				kind: 'goal',
			},
			{ text: '9 von 10 Anliegen beim ersten Mal erledigt', language: 'de', channel: 'card', kind: 'goal' },
			{
				text: 'Ask people on their way out, two questions, that’s it.',
				language: 'en',
				translation: 'Fragt die Leute beim Hinausgehen, zwei Fragen, mehr nicht.',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Neun von zehn ist als Messzahl übernommen, gefragt wird zweimal im Jahr im Wartebereich.',
			reason:
				'Eine Besuchszahl steigt auch dann, wenn Menschen dreimal kommen müssen, und sagt über die Qualität nichts.',
			element: 'Anlaufstelle für alle Neuzugezogenen',
		},
	},
	{
		title: 'Nachfragen nach vier Wochen',
		field: 'Ankommen und Beratung',
		occasion: 'groups2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Jemand ruft nach einem Monat an: Alles geklappt?',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'لا تتركونا بعد التوقيع على الأوراق، فالمشاكل تبدأ بعد ذلك.',
				language: 'ar',
				translation: 'Lasst uns nach der Unterschrift nicht allein, die Probleme fangen danach erst an.',
				channel: 'card',
				kind: 'approach',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Als dritter Schritt steht nun eine Rückmeldung nach vier Wochen im Maßnahmentext.',
			reason:
				'Erfahrungen der Migrationsberatung zeigen, dass die meisten Lücken, etwa bei der Krankenversicherung, erst nach dem ersten Monat auffallen.',
			element: 'Willkommenszentrum im Alten Postamt',
		},
	},
	{
		title: 'Ehrenamtlich oder bezahlt übersetzen',
		field: 'Ankommen und Beratung',
		occasion: 'groups2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Freiwillige ersetzen keine Profis. Beim Arzt geht es um Leben',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: '80 Stunden Schulung, dann geht das auch ehrenamtlich',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Я перевожу бесплатно уже три года, даже билет на автобус никто не оплачивает.',
				language: 'ru',
				translation:
					'Ich übersetze seit drei Jahren unentgeltlich, nicht einmal die Busfahrkarte bezahlt jemand.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Einheitlicher Satz! Das Jugendamt zahlt, die Schule nicht, das spricht sich rum',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
			{
				text: 'Wir begrüßen den Pool, weisen aber darauf hin, dass für Aufklärungsgespräche vor Operationen weiterhin beeidigte Dolmetscherinnen und Dolmetscher nötig sind. Bitte schreiben Sie das nicht so auf, als könne ein Pool alles.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
				organisation: 'Klinikum an der Aue',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Der Pool arbeitet mit geschulten Freiwilligen, die nach einheitlichen Sätzen entschädigt werden; in der Begriffsbestimmung ist die Grenze zur beeidigten Übersetzung gezogen.',
			reason:
				'Festangestellte für alle Sprachen würden das Vierfache kosten; für rechtlich bindende Gespräche bleiben Krankenhaus und Gericht selbst zuständig.',
			element: 'Städtischer Pool für Sprachmittlung',
		},
	},
	{
		title: 'Wie lange man auf Verständigung wartet',
		field: 'Ankommen und Beratung',
		occasion: 'groups2021',
		guidingQuestion: 'missing',
		contributions: [
			{ text: 'Drei Tage sind okay, drei Wochen nicht', language: 'de', channel: 'card', kind: 'goal' },
			{
				text: 'Notfall: telefonisch innerhalb 1 Std., auch nachts',
				language: 'de',
				channel: 'card',
				kind: 'goal',
				organisation: 'Gesundheitsamt',
			},
			{
				text: 'У пологовому залі мене ніхто не розумів шість годин.',
				language: 'uk',
				translation: 'Im Kreißsaal hat mich sechs Stunden lang niemand verstanden.',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Beide Fristen, drei Werktage und eine Stunde im Notfall, stehen jetzt im Ziel.',
			reason:
				'Eine Frist macht aus einer guten Absicht etwas, woran man uns messen kann. Für Notfälle genügt ein telefonischer Dienst, der auch nachts besetzt ist.',
			element: 'Verlässliche Verständigung in Gesprächen',
		},
	},
	{
		title: 'Draußen auf den Dörfern',
		field: 'Ankommen und Beratung',
		occasion: 'groups2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'In den Ortsteilen fährt der Bus zweimal am Tag. Da kommt keiner ins Zentrum',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Beratungsbus! Die Bücherei hat ja auch einen',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Ein Beratungsbus für die Ortsteile wird erprobt, zunächst gemeinsam mit der Fahrbibliothek.',
			reason:
				'Feste Außenstellen sind bei 180 Menschen ohne deutschen Pass in diesen Ortsteilen nicht zu bezahlen, eine Haltestelle alle zwei Wochen schon.',
			element: 'Aufsuchen statt abwarten',
		},
	},
	{
		title: 'Dorthin gehen, wo Eltern sind',
		field: 'Ankommen und Beratung',
		occasion: 'groups2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'In der Kita steh ich eh jeden Morgen. Macht da eine Sprechstunde',
				language: 'de',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Montagsfrühstück im Familienzentrum nutzen, 25 Mütter da, jede Woche',
				language: 'de',
				channel: 'card',
				kind: 'approach',
				organisation: 'Familienzentrum Nordvorstadt',
			},
			{
				text: 'في روضة ابنتي أثق بالمعلمة، فلتكن الاستشارة هناك.',
				language: 'ar',
				translation:
					'Im Kindergarten meiner Tochter vertraue ich der Erzieherin, die Beratung soll dort sein.',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Sprechzeiten in Kindertagesstätten und Schulen der Nordvorstadt stehen im Ansatz an erster Stelle.',
			reason:
				'Die Kitas stellen den Raum kostenlos, und dort erreicht die Beratung Eltern, die von selbst kein Amt betreten würden.',
			element: 'Aufsuchen statt abwarten',
		},
	},
	{
		title: '',
		field: 'Ankommen und Beratung',
		occasion: 'groups2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Eine App, in der alles steht. Jeder hat doch ein Handy.',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'rejected',
			text: 'Eine eigene App entwickeln wir nicht; die Mappe steht stattdessen so im Netz, dass sie auf dem Telefon gut lesbar ist.',
			reason:
				'Vergleichbare Anwendungen kosten über 90.000 Euro und veralten, sobald niemand mehr für die Pflege bezahlt wird.',
		},
	},
];
