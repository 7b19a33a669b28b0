export interface GroupSketch {
	readonly name: string;
	readonly shortName: string;
	readonly type:
		| 'coreGroup'
		| 'steeringGroup'
		| 'workingGroup'
		| 'subjectGroup'
		| 'advisoryCouncil'
		| 'council'
		| 'mainCommittee'
		| 'committee'
		| 'divisionHeads';
	readonly description: string;
	/** Since when it exists, as a date. */
	readonly since: string;
}

/** Groups that work on the concept, and the bodies that consult and decide about it. */
export const groups = {
	core: {
		name: 'Kerngruppe',
		shortName: 'KG',
		type: 'coreGroup',
		description:
			'Begleitet alle Arbeitsgruppen, achtet auf Zusammenhänge zwischen den Handlungsfeldern und bereitet die Sitzungen vor. Verwaltung, Träger und Freiwillige sind in gleicher Zahl vertreten.',
		since: '2026-03-02',
	},
	steering: {
		name: 'Steuerungsgruppe',
		shortName: 'StG',
		type: 'steeringGroup',
		description:
			'Räumt Hindernisse bei der Umsetzung aus und fasst die Meldungen der Fachbereiche zum Jahresbericht zusammen. Jeder Geschäftsbereich und der Personalrat entsenden ein Mitglied.',
		since: '2022-09-06',
	},
	arrival: {
		name: 'Arbeitsgruppe Ankommen und Beratung',
		shortName: 'AG 1',
		type: 'workingGroup',
		description: 'Schreibt das erste Handlungsfeld fort; tagt von Mai bis Juli 2026 dreimal.',
		since: '2026-05-04',
	},
	language: {
		name: 'Arbeitsgruppe Sprache und Bildung',
		shortName: 'AG 2',
		type: 'workingGroup',
		description:
			'Schreibt das zweite Handlungsfeld fort und begann im September 2026 mit der Bestandsaufnahme.',
		since: '2026-09-07',
	},
	subject: {
		name: 'Facharbeitsgruppe Verständigung',
		shortName: 'FAG',
		type: 'subjectGroup',
		description:
			'Bringt alle zusammen, die Sprachmittlung anfordern, vermitteln oder bezahlen, und stimmt Sätze und Abläufe ab.',
		since: '2023-02-14',
	},
	advisory: {
		name: 'Migrationsbeirat',
		shortName: 'MB',
		type: 'advisoryCouncil',
		description: 'Gewählte Vertretung der Einwohnerinnen und Einwohner ohne deutsche Staatsangehörigkeit.',
		since: '2024-07-01',
	},
	council: {
		name: 'Stadtverordnetenversammlung',
		shortName: 'SVV',
		type: 'council',
		description: 'Beschließt das Konzept, seine Fortschreibung und die Mittel dafür.',
		since: '2024-07-03',
	},
	mainCommittee: {
		name: 'Hauptausschuss',
		shortName: 'HA',
		type: 'mainCommittee',
		description: 'Stimmt die Arbeit der Ausschüsse ab und berät Vorlagen von finanzieller Bedeutung vor.',
		since: '2024-07-10',
	},
	socialCommittee: {
		name: 'Ausschuss für Soziales und Integration',
		shortName: 'Sozialausschuss',
		type: 'committee',
		description: 'Berät jede Vorlage zum Zusammenleben vor und nimmt die Berichte zur Umsetzung entgegen.',
		since: '2024-07-11',
	},
	divisionHeads: {
		name: 'Runde der Beigeordneten',
		shortName: 'Beigeordnetenrunde',
		type: 'divisionHeads',
		description:
			'Die Oberbürgermeisterin und die Leitungen der Geschäftsbereiche geben Vorlagen frei, bevor sie an die Gremien gehen.',
		since: '2018-03-01',
	},
} as const satisfies Record<string, GroupSketch>;

export type GroupKey = keyof typeof groups;
