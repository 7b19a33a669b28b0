import type { ClusterSketch } from './sketch.ts';

/** On work and training: said on the draft of the first cycle. */
export const workFeedback2021: readonly ClusterSketch[] = [
	{
		title: '„Fachkräfte“ und die anderen',
		field: 'Arbeit und Ausbildung',
		occasion: 'feedback2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Der Abschnitt fängt mit dem Personalmangel an. Das liest sich, als wären wir willkommen, weil jemand den Müll abholen und die Alten pflegen muss. Stellen Sie den Satz mit den Ingenieurinnen wenigstens daneben.',
				language: 'de',
				channel: 'publicForm',
				kind: 'textChange',
			},
			{
				text: 'Bitte ergänzen, dass Beschäftigte „entsprechend ihrer Qualifikation“ eingesetzt werden. Sonst zählt jede Anstellung als Erfolg, auch die von der Lehrerin am Fließband.',
				language: 'de',
				channel: 'mail',
				kind: 'textChange',
				organisation: 'Neue Nachbarn Nordvorstadt',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Beide Seiten stehen jetzt in einem Satz am Anfang, und die Leitlinie spricht vom Einsatz entsprechend der Qualifikation.',
			reason:
				'Wer nur in Beschäftigtenzahlen rechnet, übersieht, wie viel Können in der Stadt ungenutzt bleibt.',
			element: 'Können zählt, woher es auch stammt',
		},
	},
	{
		title: 'Praxistage sind kein Feigenblatt',
		field: 'Arbeit und Ausbildung',
		occasion: 'feedback2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Zwanzig Tage im Jahr für eine ganze Stadt. Das ist ein Tag alle zweieinhalb Wochen, bitte nicht als Erfolg verkaufen.',
				language: 'de',
				channel: 'publicForm',
				kind: 'concern',
			},
			{
				text: 'Was heißt „wer sich bewährt“? Wer entscheidet das, und erfährt man warum nicht?',
				language: 'de',
				channel: 'publicForm',
				kind: 'question',
			},
			{
				text: 'Можно ли прийти на такой день с уровнем A2 или сначала потребуют сертификат?',
				language: 'ru',
				translation: 'Kann man mit Niveau A2 zu so einem Tag kommen, oder wird erst ein Zertifikat verlangt?',
				channel: 'publicForm',
				kind: 'question',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Zwanzig Tage bleiben der Anfang; ein Zertifikat wird nicht verlangt, und alle Teilnehmenden bekommen eine schriftliche Rückmeldung.',
			reason:
				'Mehr Tage sind mit dem vorhandenen Personal nicht zu betreuen, und eine schlecht betreute Hospitation schreckt eher ab.',
			element: 'Praxistage in städtischen Betrieben',
		},
	},
	{
		title: 'Anteil der Frauen: was zählt?',
		field: 'Arbeit und Ausbildung',
		occasion: 'feedback2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Zählt in der Quote von 42 Prozent auch der Minijob? Dann ist das Ziel mit Putzstellen schnell erreicht.',
				language: 'de',
				channel: 'publicForm',
				kind: 'question',
			},
			{
				text: 'Als Mann lese ich hier nur von Frauen. Ich bin seit der Trennung mit zwei Töchtern allein und finde mich in keinem Angebot wieder.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Gezählt werden nur sozialversicherungspflichtige Stellen, Minijobs nicht. Die Kurse mit Betreuung stehen auch alleinerziehenden Vätern offen, was nun unter den Zielgruppen steht.',
			reason:
				'Die Zahl soll eigenständige Sicherung abbilden. Das Ziel bleibt bei den Frauen, weil der Rückstand dort am größten ist.',
			element: 'Frauen finden eigene Wege in den Beruf',
		},
	},
	{
		title: 'Pflege und Klinik',
		field: 'Arbeit und Ausbildung',
		occasion: 'feedback2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Bei uns arbeiten 23 Pflegekräfte als Helferinnen, die in ihrer Heimat examiniert waren. Uns fehlt nicht der Wille, uns fehlen Plätze für die Kenntnisprüfung; die nächste Schule ist 90 Kilometer entfernt.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
				organisation: 'Klinikum an der Aue',
			},
			{
				text: 'Дайте нам змогу готуватися до іспиту просто в лікарні, після зміни.',
				language: 'uk',
				translation:
					'Gebt uns die Möglichkeit, direkt in der Klinik für die Prüfung zu lernen, nach der Schicht.',
				channel: 'publicForm',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'forwarded',
			text: 'Die Wirtschaftsförderung hat Klinikum und Landesamt zusammengebracht; ein Vorbereitungskurs im Haus beginnt, sobald zwölf Teilnehmende feststehen.',
			reason:
				'Prüfungen in Heilberufen nimmt nur das Land ab, die Vorbereitung darf aber überall stattfinden.',
		},
	},
	{
		title: 'Führerschein und Bus',
		field: 'Arbeit und Ausbildung',
		occasion: 'feedback2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Zur Frühschicht im Gewerbegebiet Ost fährt kein Bus vor 5.40 Uhr. Die Hälfte meiner Leute kommt mit dem Rad über die Landstraße, ohne Radweg, im Dunkeln.',
				language: 'de',
				channel: 'publicForm',
				kind: 'measure',
				alsoIn: ['Wohnen und Nachbarschaft'],
			},
			{
				text: 'رخصة القيادة السورية لا تُقبل هنا، فهل تساعد المدينة في تكاليف الامتحان؟',
				language: 'ar',
				translation:
					'Der syrische Führerschein wird hier nicht anerkannt, hilft die Stadt bei den Kosten der Prüfung?',
				channel: 'publicForm',
				kind: 'question',
			},
		],
		answer: {
			outcome: 'forwarded',
			text: 'Der frühere Bus ist für den neuen Nahverkehrsplan angemeldet. Die Führerscheinprüfung kann das Jobcenter bezahlen, wenn eine Stelle davon abhängt; einen städtischen Zuschuss gibt es nicht.',
			reason:
				'Fahrpläne werden in einem eigenen Verfahren mit dem Verkehrsbetrieb beschlossen, und beim Führerschein gilt Bundesrecht.',
		},
	},
	{
		title: 'Nach dem Arbeitsvertrag',
		field: 'Arbeit und Ausbildung',
		occasion: 'feedback2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'İşe girince herkes bizi unutuyor, oysa sorunlar yedinci haftada başlıyor.',
				language: 'tr',
				translation:
					'Sobald man Arbeit hat, vergessen einen alle, dabei beginnen die Probleme in der siebten Woche.',
				channel: 'publicForm',
				kind: 'concern',
			},
			{
				text: 'Ein Pate im Betrieb, der NICHT der Chef ist. Bei uns macht das die Kollegin aus der Lohnbuchhaltung und es kündigt kaum noch jemand.',
				language: 'de',
				channel: 'publicForm',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Patenschaften im Betrieb gehören zu den Schritten, die sich der Kreis der Unternehmen vornimmt.',
			reason:
				'Das Beispiel kommt aus Lindenau selbst, kostet wenig und wirkt in der Probezeit, in der die meisten Verträge enden.',
			element: 'Betriebe als Verbündete',
		},
	},
	{
		title: '',
		field: 'Arbeit und Ausbildung',
		occasion: 'feedback2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: '„Lotsin oder Lotse begleitet bis zum Bescheid“: Bitte klarstellen, dass die Beratung nach dem Sozialgesetzbuch bei uns bleibt. Wir wollen keine Doppelstruktur.',
				language: 'de',
				channel: 'publicForm',
				kind: 'textChange',
				organisation: 'Agentur für Arbeit',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Die Agentur steht jetzt als Partnerin im Maßnahmenblatt, und die Aufgaben sind in einer Vereinbarung abgegrenzt.',
			reason:
				'Beraten wird weiterhin dort, begleitet hier; so entsteht keine zweite Stelle für dieselbe Frage.',
			element: 'Lotsendienst für Anerkennung',
		},
	},
	{
		title: '',
		field: 'Arbeit und Ausbildung',
		occasion: 'feedback2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'You write “work and training” but not one word about people who are not allowed to work at all.',
				language: 'en',
				translation:
					'Sie schreiben „Arbeit und Ausbildung“, aber kein Wort über Menschen, die überhaupt nicht arbeiten dürfen.',
				channel: 'publicForm',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'answered',
			text: 'Arbeitsverbote kann die Stadt nicht aufheben. Die Ausländerbehörde sagt aber zu, Spielräume zugunsten der Betroffenen zu prüfen und Ablehnungen schriftlich zu begründen.',
			reason:
				'Die Verbote stehen im Bundesrecht. Gerade deshalb ist wichtig, dass ein Ermessen genutzt wird, wo es besteht.',
		},
	},
	{
		title: '',
		field: 'Arbeit und Ausbildung',
		occasion: 'feedback2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Seit Jahren Konzepte, Konzepte, Konzepte. Ich leite eine Dachdeckerei und habe in der Zeit, in der Sie Karten kleben, drei Afghanen ausgebildet. Geht auch ohne.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'answered',
			text: 'Stimmt, und genau solche Erfahrungen suchen wir. Sie sind zum Kreis der Unternehmen eingeladen, morgens um sieben, eine Stunde.',
			reason:
				'Was ein einzelner Betrieb gut kann, hilft anderen erst, wenn sie davon hören; das ist der ganze Zweck dieses Ansatzes.',
		},
	},
];
