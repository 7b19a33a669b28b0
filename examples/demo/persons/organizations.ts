import { chairs, deputises, sitsIn, type PersonSketch } from './sketch.ts';

/** One person for each organisation; another comes from the personas. */
export const organizationPersons: readonly PersonSketch[] = [
	{
		name: 'Nadim Zederntal',
		mailbox: 'nadim.zederntal',
		organization: 'Arabischer Kulturverein Zeder',
		groups: [sitsIn('core'), sitsIn('arrival')],
	},
	{
		name: 'Lan Lotosblatt',
		mailbox: 'lan.lotosblatt',
		organization: 'Deutsch-Vietnamesischer Freundeskreis',
		groups: [chairs('core'), sitsIn('advisory')],
	},
	{
		name: 'Rosa Mitgeh',
		mailbox: 'rosa.mitgeh',
		organization: 'Frauenforum Aue',
		groups: [sitsIn('language'), deputises('advisory')],
	},
	{
		name: 'Irina Samowar',
		mailbox: 'irina.samowar',
		organization: 'Russischsprachiger Familienverein Brücke',
		groups: [sitsIn('arrival')],
	},
	{
		name: 'Oksana Sonnenfeld',
		mailbox: 'oksana.sonnenfeld',
		organization: 'Ukrainischer Verein Sonnenblume',
		groups: [sitsIn('arrival'), sitsIn('subject')],
	},
	{
		name: 'Josué Trommelklang',
		mailbox: 'josue.trommelklang',
		organization: 'Verein Baobab Lindenau',
		groups: [sitsIn('language'), sitsIn('advisory')],
	},
	{
		name: 'Christian Hilfreich',
		mailbox: 'christian.hilfreich',
		organization: 'Diakonisches Werk Aue',
		groups: [sitsIn('core'), sitsIn('arrival'), sitsIn('subject')],
	},
	{
		name: 'Ayşe Mittagstisch',
		mailbox: 'ayse.mittagstisch',
		organization: 'Familienzentrum Nordvorstadt',
		groups: [sitsIn('language')],
	},
	{
		name: 'Cornelia Visite',
		mailbox: 'cornelia.visite',
		organization: 'Klinikum an der Aue',
		groups: [sitsIn('subject')],
	},
	{
		name: 'Torsten Neuanfang',
		mailbox: 'torsten.neuanfang',
		organization: 'Jobcenter Lindenau',
		groups: [sitsIn('arrival')],
	},
	{
		name: 'Melike Lehrzeit',
		mailbox: 'melike.lehrzeit',
		organization: 'Jugendberufsagentur',
		groups: [sitsIn('language')],
	},
	{
		name: 'Elisabeth Kreidestrich',
		mailbox: 'elisabeth.kreidestrich',
		organization: 'Staatliches Schulamt',
		groups: [sitsIn('language')],
	},
	{
		name: 'Gerhard Offentür',
		mailbox: 'gerhard.offentuer',
		organization: 'Bürgerhausverein Südhang',
		groups: [deputises('core')],
	},
	{ name: 'Monika Mietrecht', mailbox: 'monika.mietrecht', organization: 'Mieterverein Aue', groups: [] },
	{ name: 'Kwame Anpfiff', mailbox: 'kwame.anpfiff', organization: 'Stadtsportbund Lindenau', groups: [] },
	{ name: 'Heike Goldhand', mailbox: 'heike.goldhand', organization: 'Handwerkskammer', groups: [] },
	{
		name: 'Sebastian Kontor',
		mailbox: 'sebastian.kontor',
		organization: 'Industrie- und Handelskammer',
		groups: [],
	},
	{
		name: 'Bärbel Balkonien',
		mailbox: 'baerbel.balkonien',
		organization: 'Lindenauer Wohnungsgesellschaft',
		groups: [],
	},
	{
		name: 'Arno Dachgarten',
		mailbox: 'arno.dachgarten',
		organization: 'Wohnungsgenossenschaft Auenland',
		groups: [],
	},
	{
		name: 'Clara Notenblatt',
		mailbox: 'clara.notenblatt',
		organization: 'Musikschule',
		groups: [sitsIn('language')],
	},
	{
		name: 'Bogdan Werkbank',
		mailbox: 'bogdan.werkbank',
		organization: 'Oberstufenzentrum Lindenau',
		groups: [deputises('language')],
	},
	{
		name: 'Friederike Wörterbuch',
		mailbox: 'friederike.woerterbuch',
		organization: 'Volkshochschule Lindenau',
		groups: [sitsIn('core'), sitsIn('language'), chairs('subject')],
	},
	{
		name: 'Hamza Friedensgruß',
		mailbox: 'hamza.friedensgruss',
		organization: 'Islamische Gemeinde Lindenau',
		groups: [sitsIn('arrival')],
	},
	{
		name: 'Magdalena Kirchplatz',
		mailbox: 'magdalena.kirchplatz',
		organization: 'Ökumenischer Kirchenkreis Aue',
		groups: [sitsIn('core'), sitsIn('arrival')],
	},
];
