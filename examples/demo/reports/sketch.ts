/** The years about which the units have reported; each report is due on 31 January of the year after. */
export const reportYears = [2022, 2023, 2024, 2025] as const;

export type ReportYear = (typeof reportYears)[number];

export type Schedule = 'onTime' | 'late' | 'ahead';

export type Effect = 'unknown' | 'asExpected' | 'less' | 'more';

/** By which the council decided that a measure ends or goes on in another form. */
interface Decision {
	readonly paper: string;
	/** As a date. */
	readonly date: string;
}

/** What became of a measure; an end needs to say how and by whom. */
type State =
	| { readonly implementation: 'notBegun' | 'running' | 'done' }
	/** The decision stands in the year in which it was taken, and not again later. */
	| { readonly implementation: 'changed'; readonly decision?: Decision }
	| { readonly implementation: 'stopped'; readonly decision: Decision }
	/** Title of the measure that goes on. */
	| { readonly implementation: 'merged'; readonly mergedInto: string }
	/** Titles of the measures that take its place. */
	| { readonly implementation: 'split'; readonly splitInto: readonly string[] };

/** What a unit says about a measure at the end of a year. */
export type YearReport = State & {
	readonly schedule: Schedule;
	readonly effect: Effect;
	/** In euros, in that year. */
	readonly spent?: number;
	/** At most three sentences. */
	readonly text: string;
};

export type Implementation = YearReport['implementation'];

/**
 * A measure from its adoption to the last report. "Unchanged" is what a unit says in one click: the judgements of
 * the year before stand; before the first report they are those of `atAdoption`.
 */
export interface MeasureLife {
	readonly measure: string;
	readonly life: Readonly<Record<ReportYear, YearReport | 'unchanged'>>;
}

export const atAdoption = { implementation: 'notBegun', schedule: 'onTime', effect: 'unknown' } as const;
