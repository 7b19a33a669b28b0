/** What is called how: both projects play at the same demo town, each in a quarter of its own. */
export interface Story {
	readonly quarter: string;
	readonly unit: string;
	readonly group: string;
	readonly committee: string;
	readonly council: string;
	readonly faction: string;
	readonly mandate: string;
	readonly process: string;
	readonly round: string;
	readonly meeting: string;
	/** What the resident wants, and what the measure is called in the end. */
	readonly idea: string;
	readonly guideline: string;
	/** What the faction wants the guideline to say in addition. */
	readonly addition: string;
	readonly duty: string;
}

/** The field of action and the goal of the demo concept that the story adds to. */
export const field = 'Wohnen und Nachbarschaft';
export const goal = 'Wissen über das Viertel teilen';

export function storyOf(project: string): Story {
	const quarter = project === 'with-script' ? 'Ahornhof' : 'Birkenhof';
	return {
		quarter,
		unit: `Amt für Zusammenleben ${quarter}`,
		group: `Arbeitsgruppe ${quarter}`,
		committee: `Sozialausschuss ${quarter}`,
		council: `Stadtrat ${quarter}`,
		faction: `Fraktion ${quarter}`,
		mandate: `Integrationskonzept fortschreiben, Quartier ${quarter}`,
		process: `Fortschreibung ${quarter}`,
		round: `Was fehlt im ${quarter}?`,
		meeting: `Erstes Treffen im ${quarter}`,
		idea: `Beratung am Abend im ${quarter}`,
		guideline: 'Wohnen in Würde auf Zeit und auf Dauer',
		addition: `Das gilt ausdrücklich auch im ${quarter}.`,
		duty: `Jährlicher Bericht zum ${quarter}`,
	};
}

/** Addresses that a station finds and a later one needs. */
export interface Found {
	mandate: string;
	process: string;
	/** The resident's private page. */
	own: string;
	event: string;
	cluster: string;
	paper: string;
	sheet: string;
	report: string;
}
