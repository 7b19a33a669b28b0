import type { GroupSketch } from '../groups.ts';
import type { UnitName } from '../units.ts';

/** A working group of the first cycle: six of them met in 2021, one for each field of action. */
export interface EarlierGroup extends Pick<GroupSketch, 'name' | 'shortName' | 'description'> {
	/** Title of the field of action. */
	readonly field: string;
	/** When it recommended its field. */
	readonly recommendedOn: string;
	readonly chair: string;
	readonly deputy: string;
	readonly members: readonly string[];
	/** The unit that led the field in the town hall. */
	readonly unit: UnitName;
}

export const earlierGroups: readonly EarlierGroup[] = [
	{
		name: 'Arbeitsgruppe Ankommen',
		shortName: 'AG A 2021',
		description: 'Erarbeitete 2021 das Handlungsfeld Ankommen und Beratung.',
		field: 'Ankommen und Beratung',
		recommendedOn: '2021-11-08',
		chair: 'Nadja Handreich',
		deputy: 'Christian Hilfreich',
		members: [
			'Bernd Freundruf',
			'Halina Wegweis',
			'Nadim Zederntal',
			'Magdalena Kirchplatz',
			'Irina Samowar',
		],
		unit: 'Fachbereich Soziales und Integration',
	},
	{
		name: 'Arbeitsgruppe Bildung',
		shortName: 'AG B 2021',
		description: 'Erarbeitete 2021 das Handlungsfeld Sprache und Bildung.',
		field: 'Sprache und Bildung',
		recommendedOn: '2021-11-15',
		chair: 'Ingrid Schulweg',
		deputy: 'Friederike Wörterbuch',
		members: [
			'Katharina Kinderlieb',
			'Elisabeth Kreidestrich',
			'Rosa Mitgeh',
			'Almut Leselust',
			'Clara Notenblatt',
		],
		unit: 'Fachbereich Jugend und Schule',
	},
	{
		name: 'Arbeitsgruppe Arbeit',
		shortName: 'AG C 2021',
		description: 'Erarbeitete 2021 das Handlungsfeld Arbeit und Ausbildung.',
		field: 'Arbeit und Ausbildung',
		recommendedOn: '2021-11-02',
		chair: 'Astrid Werkzeug',
		deputy: 'Heike Goldhand',
		members: [
			'Torsten Neuanfang',
			'Sebastian Kontor',
			'Melike Lehrzeit',
			'Bogdan Werkbank',
			'Lan Lotosblatt',
		],
		unit: 'Wirtschaftsförderung',
	},
	{
		name: 'Arbeitsgruppe Nachbarschaft',
		shortName: 'AG D 2021',
		description: 'Erarbeitete 2021 das Handlungsfeld Wohnen und Nachbarschaft.',
		field: 'Wohnen und Nachbarschaft',
		recommendedOn: '2021-11-18',
		chair: 'Konrad Baumeister-Plan',
		deputy: 'Gabriele Mitmach',
		members: ['Monika Mietrecht', 'Bärbel Balkonien', 'Arno Dachgarten', 'Gerhard Offentür', 'Kwame Anpfiff'],
		unit: 'Fachbereich Stadtentwicklung und Wohnen',
	},
	{
		name: 'Arbeitsgruppe Gesundheit',
		shortName: 'AG E 2021',
		description: 'Erarbeitete 2021 das Handlungsfeld Gesundheit und Pflege.',
		field: 'Gesundheit und Pflege',
		recommendedOn: '2021-11-22',
		chair: 'Veronika Heilsam',
		deputy: 'Cornelia Visite',
		members: ['Tarek Puls', 'Josué Trommelklang', 'Hamza Friedensgruß', 'Dorothea Gleichauf'],
		unit: 'Gesundheitsamt',
	},
	{
		name: 'Arbeitsgruppe Verwaltung',
		shortName: 'AG F 2021',
		description: 'Erarbeitete 2021 das Handlungsfeld Offene Verwaltung und Mitbestimmung.',
		field: 'Offene Verwaltung und Mitbestimmung',
		recommendedOn: '2021-11-25',
		chair: 'Ruth Sorgsam',
		deputy: 'Karim Brückenpfeiler',
		members: [
			'Renate Fürsprech',
			'Philippa Wortlaut',
			'Sabine Paragraf',
			'Tatjana Vielklang',
			'Ole Sitzungsruh',
		],
		unit: 'Amt für Personal und Organisation',
	},
];

/** Bodies that appear in the council's papers only. */
export const furtherBodies = [
	{
		name: 'Ausschuss für Wirtschaft und Finanzen',
		shortName: 'Wirtschaftsausschuss',
		type: 'committee',
		description: 'Berät Vorlagen zu Wirtschaft, Arbeit und Haushalt vor.',
	},
	{ name: 'Fraktion Bürgerliste Aue', shortName: 'BLA', type: 'parliamentaryGroup', description: '' },
	{ name: 'Fraktion Lindenau Sozial', shortName: 'LS', type: 'parliamentaryGroup', description: '' },
	{ name: 'Fraktion Offene Stadt', shortName: 'OS', type: 'parliamentaryGroup', description: '' },
	{ name: 'Fraktion Stadt und Land', shortName: 'SL', type: 'parliamentaryGroup', description: '' },
] as const;
