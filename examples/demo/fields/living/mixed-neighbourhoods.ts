import { goal, guideline, measure, sheet, source, type ElementSketch } from '../../../builders/sketch.ts';

export const mixedNeighbourhoods: ElementSketch = guideline(
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
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
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
		measure(
			'Umzugshilfe mit Möbellager',
			'Ein städtisches Lager nimmt gut erhaltene Möbel an und gibt sie beim Auszug aus der Unterkunft ab. Zwei Lieferwagen mit Fahrer stehen an drei Tagen in der Woche bereit.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Eigenbetrieb Stadtreinigung'],
				partners: ['Diakonisches Werk Aue', 'Ökumenischer Kirchenkreis Aue'],
				targetGroups: ['Haushalte, die eine erste eigene Wohnung beziehen'],
				period: 'ab März 2023, dauerhaft',
				needs: '19.000 Euro jährlich für Lager und Fahrzeuge',
			}),
		),
	),
	goal(
		'Chancen bei der Wohnungssuche',
		'Der Unterschied in der Zahl der Besichtigungen bis zum Mietvertrag zwischen deutsch und nicht deutsch klingenden Namen verringert sich bis 2026 um die Hälfte, gemessen durch zwei Testreihen.',
		measure(
			'Testreihe zur Wohnungsvergabe',
			'Ein wissenschaftliches Institut schreibt mit vergleichbaren Profilen auf öffentliche Wohnungsanzeigen. Die Ergebnisse werden ohne Nennung einzelner Vermieter veröffentlicht und mit den Verbänden besprochen.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Rechtsamt', 'Beauftragte für Integration'],
				partners: ['Hochschule', 'Mieterverein Aue'],
				targetGroups: ['Wohnungsuchende'],
				period: 'erste Reihe 2023, zweite Reihe 2026',
				needs: '17.500 Euro je Reihe',
			}),
		),
		measure(
			'Gespräche mit privaten Vermietern',
			'Zweimal im Jahr lädt die Stadt private Eigentümerinnen und Eigentümer ein, stellt Mietbegleitung und Ausfallbürgschaft vor und hört sich Sorgen an. Ein fester Ansprechpartner bleibt danach erreichbar.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Fachbereich Soziales und Integration'],
				partners: ['Haus- und Grundbesitzerverein', 'Wohnungsgenossenschaft Auenland'],
				targetGroups: ['Private Vermieterinnen und Vermieter'],
				period: 'ab Herbst 2022',
				needs: '1.200 Euro jährlich',
			}),
		),
	),
);
