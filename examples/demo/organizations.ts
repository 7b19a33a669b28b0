export interface OrganizationSketch {
	readonly name: string;
	readonly type:
		| 'migrantOrganization'
		| 'provider'
		| 'authority'
		| 'volunteerInitiative'
		| 'business'
		| 'school'
		| 'religiousCommunity';
	readonly description: string;
}

/** Organisations outside the administration that work in and for the town; all of them are invented. */
export const organizations = [
	{
		name: 'Arabischer Kulturverein Zeder',
		type: 'migrantOrganization',
		description: 'Bietet Sprachunterricht, Nachhilfe und einen Gesprächskreis für Väter in der Altstadt an.',
	},
	{
		name: 'Deutsch-Vietnamesischer Freundeskreis',
		type: 'migrantOrganization',
		description: '1992 von früheren Vertragsarbeiterinnen gegründet, heute in der dritten Generation aktiv.',
	},
	{
		name: 'Frauenforum Aue',
		type: 'migrantOrganization',
		description: 'Frauen aus siebzehn Ländern beraten, lernen und feiern in eigenen Räumen am Tuchmarkt.',
	},
	{
		name: 'Neue Nachbarn Nordvorstadt',
		type: 'migrantOrganization',
		description: 'Verein von Zugezogenen und Alteingesessenen, der Patenschaften und Hoffeste organisiert.',
	},
	{
		name: 'Russischsprachiger Familienverein Brücke',
		type: 'migrantOrganization',
		description: 'Samstagsschule, Chor und Seniorennachmittage für Familien mit russischer Muttersprache.',
	},
	{
		name: 'Ukrainischer Verein Sonnenblume',
		type: 'migrantOrganization',
		description: 'Entstand im Frühjahr 2022 aus der Hilfe am Bahnhof und führt seither ein Begegnungscafé.',
	},
	{
		name: 'Verein Baobab Lindenau',
		type: 'migrantOrganization',
		description: 'Zusammenschluss afrikanischer Familien, bekannt durch Trommelkurse und Bildungsfahrten.',
	},
	{
		name: 'Diakonisches Werk Aue',
		type: 'provider',
		description: 'Trägt Migrationsberatung, Schuldnerberatung und zwei der vier Gemeinschaftsunterkünfte.',
	},
	{
		name: 'Familienzentrum Nordvorstadt',
		type: 'provider',
		description: 'Krabbelgruppen, Elternberatung und Mittagstisch unter einem Dach in der Färberstraße.',
	},
	{
		name: 'Klinikum an der Aue',
		type: 'provider',
		description: 'Krankenhaus der Regelversorgung mit 310 Betten und der einzigen Notaufnahme der Stadt.',
	},
	{
		name: 'Jobcenter Lindenau',
		type: 'authority',
		description: 'Gemeinsame Einrichtung der Stadt und der Agentur für Arbeit für die Grundsicherung.',
	},
	{
		name: 'Jugendberufsagentur',
		type: 'authority',
		description: 'Berät unter 25-Jährige zu Schule, Ausbildung und Arbeit an einem gemeinsamen Tresen.',
	},
	{
		name: 'Staatliches Schulamt',
		type: 'authority',
		description: 'Untere Landesbehörde, die Schulplätze, Lehrkräfte und Vorbereitungsgruppen verantwortet.',
	},
	{
		name: 'Bürgerhausverein Südhang',
		type: 'volunteerInitiative',
		description: 'Betreibt das ehemalige Konsumgebäude am Südhang als offenes Haus für alle Generationen.',
	},
	{
		name: 'Mieterverein Aue',
		type: 'volunteerInitiative',
		description:
			'Vertritt rund 2.100 Mitglieder und hält zweimal in der Woche eine öffentliche Sprechstunde.',
	},
	{
		name: 'Stadtsportbund Lindenau',
		type: 'volunteerInitiative',
		description: 'Dach von 46 Sportvereinen, verwaltet die Hallenzeiten und bildet Übungsleitungen aus.',
	},
	{
		name: 'Handwerkskammer',
		type: 'business',
		description: 'Prüft ausländische Gesellenbriefe und vermittelt Lehrstellen in 380 Lindenauer Betrieben.',
	},
	{
		name: 'Industrie- und Handelskammer',
		type: 'business',
		description: 'Unterhält in Lindenau eine Geschäftsstelle mit Gründungs- und Ausbildungsberatung.',
	},
	{
		name: 'Lindenauer Wohnungsgesellschaft',
		type: 'business',
		description: 'Städtische Gesellschaft mit 6.400 Wohnungen, überwiegend in Nordvorstadt und Auenviertel.',
	},
	{
		name: 'Wohnungsgenossenschaft Auenland',
		type: 'business',
		description: 'Gehört ihren 3.200 Mitgliedern und baut zurzeit am Südhang altersgerechte Wohnungen.',
	},
	{
		name: 'Musikschule',
		type: 'school',
		description: 'Unterrichtet 1.300 Schülerinnen und Schüler, davon ein Zehntel kostenlos an Grundschulen.',
	},
	{
		name: 'Oberstufenzentrum Lindenau',
		type: 'school',
		description: 'Berufliche Schule für 24 Berufe, gemeinsam mit dem beruflichen Gymnasium am Güterbahnhof.',
	},
	{
		name: 'Volkshochschule Lindenau',
		type: 'school',
		description: 'Größter Anbieter von Integrationskursen in der Stadt, dazu Prüfungszentrum für Deutsch.',
	},
	{
		name: 'Islamische Gemeinde Lindenau',
		type: 'religiousCommunity',
		description: 'Betet seit 2009 in einer umgebauten Druckerei und lädt jeden Oktober zum Kennenlernen ein.',
	},
	{
		name: 'Ökumenischer Kirchenkreis Aue',
		type: 'religiousCommunity',
		description: 'Evangelische und katholische Gemeinden, die Möbellager und Kleiderkammer gemeinsam tragen.',
	},
] as const satisfies readonly OrganizationSketch[];

export type OrganizationName = (typeof organizations)[number]['name'];

/** Partners of measures that are no organisation of the town: general words, the region, the Land. */
export const partnersBeyond: readonly string[] = [
	'Agentur für Arbeit',
	'Arbeitsschutzbehörde des Landes',
	'Baugruppen',
	'Beratungsunternehmen nach Ausschreibung',
	'freie Träger der Jugendhilfe',
	'Gewerkschaften',
	'Haus- und Grundbesitzerverein',
	'Hilfsorganisationen',
	'Hochschule',
	'Jugendfilmgruppe',
	'Kassenärztliche Vereinigung',
	'Kommunales Studieninstitut',
	'Krankenkassen',
	'Landesbeauftragte für Datenschutz',
	'Ortsbeiräte',
	'Partnerkommunen',
	'Polizei',
	'Psychotherapeutenkammer',
	'Rettungsdienst',
	'Stadtteilvereine',
	'Träger der Unterkünfte',
	'Verbraucherzentrale',
	'Verkehrsbetrieb',
];
