import {
	approach,
	field,
	goal,
	guideline,
	measure,
	paragraph,
	sheet,
	source,
	type ElementSketch,
} from '../builders/sketch.ts';

const planning = 'Fachbereich Stadtentwicklung und Wohnen';

export const living: ElementSketch = field(
	'Wohnen und Nachbarschaft',
	paragraph(
		'Bezahlbare Wohnungen sind knapp geworden. Ende 2021 lebten noch 412 [[Geflüchtete]] in Gemeinschaftsunterkünften, obwohl sie längst hätten ausziehen dürfen; im Mittel blieben sie siebzehn Monate länger als vorgesehen.',
	),
	guideline(
		'Gute Nachbarschaft braucht Mischung',
		'Zugezogene finden in allen Stadtteilen eine Wohnung. Neubau und Belegung werden so gesteuert, dass keine Quartiere entstehen, in denen sich Armut und Herkunft überlagern.',
		source('Integriertes Stadtentwicklungskonzept 2035, Abschnitt 6.2'),
		goal(
			'Auszug aus Unterkünften innerhalb eines Jahres',
			'Wer zum Auszug berechtigt ist, bezieht nach spätestens zwölf Monaten eigenen Wohnraum. Über Ausnahmen wird dem Sozialausschuss halbjährlich mit Gründen berichtet.',
			measure(
				'Kooperationsvertrag mit der Wohnungsgesellschaft',
				'Die Lindenauer Wohnungsgesellschaft stellt jedes Jahr sechzig Wohnungen bereit, verteilt auf mindestens vier Stadtteile. Im Gegenzug übernimmt die Stadt für zwei Jahre die Begleitung der Mietverhältnisse.',
				sheet({
					leadUnit: planning,
					contributingUnits: ['Fachbereich Soziales und Integration', 'Kämmerei'],
					partners: ['Lindenauer Wohnungsgesellschaft', 'Wohnungsgenossenschaft Auenland'],
					targetGroups: ['Haushalte in Gemeinschaftsunterkünften'],
					period: '2023 bis 2027',
					needs: '1,5 Stellen für Mietbegleitung; Ausfallbürgschaft bis 150.000 Euro',
				}),
			),
			measure(
				'Mietführerschein',
				'In einem zweitägigen Kurs geht es um Mietvertrag, Heizen und Lüften, Abfalltrennung und Hausordnung. Das Zertifikat legen Teilnehmende ihrer Bewerbung um eine Wohnung bei.',
				sheet({
					leadUnit: 'Fachbereich Soziales und Integration',
					contributingUnits: ['Eigenbetrieb Stadtreinigung'],
					partners: ['Mieterverein Aue', 'Verbraucherzentrale'],
					targetGroups: ['Wohnungsuchende mit geringen Deutschkenntnissen'],
					period: 'acht Kurse jährlich, erstmals im Mai 2023',
					needs: '9.600 Euro jährlich für Honorare; Räume sind vorhanden',
				}),
			),
		),
	),
	approach(
		'Konflikte früh besprechen',
		'Streit um Lärm, Müll oder Spielplätze wird nicht zur Herkunftsfrage gemacht. Das Quartiersmanagement vermittelt, bevor das Ordnungsamt einschreitet, und wertet die Anlässe einmal im Jahr mit beiden Seiten aus.',
	),
	guideline(
		'Begegnung entsteht vor der Haustür',
		'Plätze, Gärten und Treffpunkte gehören allen. Die Stadt unterstützt Nachbarschaften, die etwas gemeinsam beginnen wollen, und hält den Aufwand für kleine Vorhaben gering.',
		goal(
			'In jedem Stadtteil ein offener Treffpunkt',
			'Bis Ende 2026 verfügt jeder der fünf Stadtteile über einen barrierefreien Ort, der an mindestens vier Tagen in der Woche geöffnet ist und gemeinsam von Hauptamtlichen und Freiwilligen getragen wird.',
			measure(
				'Nachbarschaftsfonds',
				'Initiativen können bis zu 800 Euro auf einer Seite beantragen. Ein Beirat, in dem auch [[Migrantenorganisationen|Migrantenorganisation]] vertreten sind, entscheidet innerhalb von drei Wochen.',
				sheet({
					leadUnit: planning,
					contributingUnits: ['Kulturamt'],
					partners: ['Stadtteilvereine', 'Neue Nachbarn Nordvorstadt'],
					targetGroups: ['Vereine, Hausgemeinschaften und freie Gruppen'],
					period: 'ab Haushaltsjahr 2023, dauerhaft',
					needs: '25.000 Euro jährlich',
				}),
			),
		),
	),
);
