/** The three divisions (Geschäftsbereiche) of the town hall. */
export const divisions = {
	first: {
		name: 'Geschäftsbereich I – Oberbürgermeisterin, Personal und Ordnung',
		shortName: 'GB I',
	},
	second: { name: 'Geschäftsbereich II – Soziales, Bildung, Gesundheit und Kultur', shortName: 'GB II' },
	third: { name: 'Geschäftsbereich III – Stadtentwicklung, Wirtschaft und Finanzen', shortName: 'GB III' },
} as const;

type Division = keyof typeof divisions;

export interface UnitSketch {
	readonly name: string;
	readonly shortName: string;
	readonly type: 'unit' | 'enterprise' | 'staffCouncil';
	readonly division: Division;
}

/** Units that are responsible for measures. */
export const responsibleUnits = [
	{
		name: 'Amt für Personal und Organisation',
		shortName: 'Personalamt',
		type: 'unit',
		division: 'first',
	},
	{ name: 'Ausländerbehörde', shortName: 'ABH', type: 'unit', division: 'first' },
	{
		name: 'Beauftragte für Integration',
		shortName: 'Integrationsbeauftragte',
		type: 'unit',
		division: 'second',
	},
	{ name: 'Bürgerservice', shortName: 'BS', type: 'unit', division: 'first' },
	{
		name: 'Büro der Stadtverordnetenversammlung',
		shortName: 'SVV-Büro',
		type: 'unit',
		division: 'first',
	},
	{
		name: 'Eigenbetrieb Kindertagesstätten',
		shortName: 'Kita-Eigenbetrieb',
		type: 'enterprise',
		division: 'second',
	},
	{ name: 'Fachbereich Jugend und Schule', shortName: 'FB Jugend', type: 'unit', division: 'second' },
	{
		name: 'Fachbereich Soziales und Integration',
		shortName: 'FB Soziales',
		type: 'unit',
		division: 'second',
	},
	{
		name: 'Fachbereich Stadtentwicklung und Wohnen',
		shortName: 'FB Stadtentwicklung',
		type: 'unit',
		division: 'third',
	},
	{ name: 'Gesundheitsamt', shortName: 'GesA', type: 'unit', division: 'second' },
	{ name: 'Kulturamt', shortName: 'KulA', type: 'unit', division: 'second' },
	{ name: 'Wirtschaftsförderung', shortName: 'WiFö', type: 'unit', division: 'third' },
] as const satisfies readonly UnitSketch[];

/** Units that take part without being responsible for a measure. */
const contributingUnits = [
	{ name: 'Amt für Grünflächen und Verkehr', shortName: 'Grünamt', type: 'unit', division: 'third' },
	{ name: 'Eigenbetrieb Stadtreinigung', shortName: 'Stadtreinigung', type: 'enterprise', division: 'third' },
	{ name: 'Gebäudemanagement', shortName: 'GM', type: 'unit', division: 'third' },
	{ name: 'Gleichstellungsbeauftragte', shortName: 'Gleichstellung', type: 'unit', division: 'first' },
	{ name: 'Kämmerei', shortName: 'Kä', type: 'unit', division: 'third' },
	{ name: 'Ordnungsamt', shortName: 'OA', type: 'unit', division: 'first' },
	{ name: 'Personalrat', shortName: 'PR', type: 'staffCouncil', division: 'first' },
	{ name: 'Pressestelle', shortName: 'Presse', type: 'unit', division: 'first' },
	{ name: 'Rechtsamt', shortName: 'RA', type: 'unit', division: 'first' },
	{ name: 'Stabsstelle Digitales', shortName: 'Digitales', type: 'unit', division: 'first' },
	{ name: 'Stadtbibliothek', shortName: 'StB', type: 'unit', division: 'second' },
	{ name: 'Statistikstelle', shortName: 'Statistik', type: 'unit', division: 'third' },
] as const satisfies readonly UnitSketch[];

export const units = [...responsibleUnits, ...contributingUnits];

export type UnitName = (typeof units)[number]['name'];
