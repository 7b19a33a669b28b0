import { attentions, type Attention, type SheetFilter } from '../domain/sheet-filter.ts';
import { judgementValues, type JudgementKind, type Judgements } from '../domain/vocabulary.ts';

/** The words of an address for what the program calls otherwise; they stay, for people keep addresses. */
const slugs: {
	readonly [Kind in JudgementKind]: Readonly<Record<(typeof judgementValues)[Kind][number], string>>;
} = {
	implementation: {
		notBegun: 'nicht-begonnen',
		running: 'laeuft',
		done: 'umgesetzt',
		changed: 'geaendert',
		merged: 'zusammengelegt',
		split: 'aufgeteilt',
		stopped: 'eingestellt',
	},
	schedule: { onTime: 'im-plan', late: 'verspaetet', ahead: 'frueher' },
	effect: { unknown: 'unbekannt', asExpected: 'wie-erwartet', less: 'geringer', more: 'staerker' },
};

export const judgementParameters = {
	implementation: 'umsetzung',
	schedule: 'zeitplan',
	effect: 'wirkung',
} as const satisfies Record<JudgementKind, string>;

const attentionSlugs: Readonly<Record<Attention, string>> = {
	overdue: 'ueberfaellig',
	milestone: 'meilenstein',
	end: 'ende',
	report: 'sachstand',
	noUnit: 'ohne-stelle',
	noOwner: 'ohne-person',
	unpublished: 'unveroeffentlicht',
};

export function valueSlug(kind: JudgementKind, value: string): string {
	return (slugs[kind] as Readonly<Record<string, string>>)[value] ?? '';
}

export function attentionSlug(attention: Attention): string {
	return attentionSlugs[attention];
}

/** A judgement from the words of an address; undefined for what is none. */
function valueOf<Kind extends JudgementKind>(
	kind: Kind,
	query: URLSearchParams,
): Judgements[Kind] | undefined {
	const slug = query.get(judgementParameters[kind]) ?? '';
	const values: readonly string[] = judgementValues[kind];
	return values.find((value) => valueSlug(kind, value) === slug) as Judgements[Kind] | undefined;
}

/** The filter of a page's address; what it does not know shows everything. */
export function filterOf(query: URLSearchParams): SheetFilter {
	const id = (name: string) => query.get(name) || null;
	const implementation = valueOf('implementation', query);
	const schedule = valueOf('schedule', query);
	const effect = valueOf('effect', query);
	return {
		fieldId: id('feld'),
		unitId: id('stelle'),
		words: (query.get('wort') ?? '').slice(0, 200).trim(),
		attention: attentions.find((one) => attentionSlugs[one] === query.get('offen')) ?? null,
		...(implementation && { implementation }),
		...(schedule && { schedule }),
		...(effect && { effect }),
	};
}

/** Whether anything is filtered at all. */
export function isFiltered({ words, ...filter }: SheetFilter): boolean {
	return words !== '' || Object.values(filter).some((value) => value !== null);
}

/** What a list can be filtered by: only what stands in it. */
export function choicesOf(
	sheets: readonly {
		readonly fieldId: string | null;
		readonly fieldTitle: string;
		readonly unitId: string | null;
		readonly unitName: string;
	}[],
) {
	const fields = new Map(sheets.map(({ fieldId, fieldTitle }) => [fieldId, fieldTitle]));
	const units = new Map(sheets.map(({ unitId, unitName }) => [unitId, unitName]));
	const choices = (found: ReadonlyMap<string | null, string>) =>
		[...found].flatMap(([value, label]) => (value === null ? [] : [{ value, label }]));
	return {
		fields: choices(fields),
		units: choices(units).toSorted((a, b) => a.label.localeCompare(b.label, 'de')),
	};
}
