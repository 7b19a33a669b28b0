import type { Id } from '#shared/ids.ts';
import type { OverdueKind } from './overdue.ts';
import type { Sheet } from './sheet.ts';
import { judgementKinds, type Judgements } from './vocabulary.ts';

/** What a list can be asked for beside field, unit and judgements. */
export const attentions = [
	'overdue',
	'milestone',
	'end',
	'report',
	'noUnit',
	'noOwner',
	'unpublished',
] as const;
export type Attention = (typeof attentions)[number];

/** What is null shows everything. */
export interface SheetFilter extends Readonly<Partial<Judgements>> {
	readonly fieldId: Id | null;
	readonly unitId: Id | null;
	readonly words: string;
	readonly attention: Attention | null;
}

/** A line of the list as the workplace sees it. */
export interface Attended {
	readonly overdue: readonly OverdueKind[];
	readonly hasOwner: boolean;
	/** Reports and judgements that wait to be published. */
	readonly unpublished: number;
}

export function isWanted(
	sheet: Pick<Sheet, 'fieldId' | 'unitId' | 'judgements' | 'number' | 'title'>,
	filter: Omit<SheetFilter, 'attention'>,
): boolean {
	const { fieldId, unitId, words } = filter;
	if (fieldId !== null && sheet.fieldId !== fieldId) return false;
	if (unitId !== null && sheet.unitId !== unitId) return false;
	if (judgementKinds.some((kind) => (filter[kind] ?? sheet.judgements[kind]) !== sheet.judgements[kind]))
		return false;
	const text = `${sheet.number} ${sheet.title}`.toLocaleLowerCase('de');
	return words
		.toLocaleLowerCase('de')
		.split(/\s+/)
		.every((word) => text.includes(word));
}

export function needsAttention(
	sheet: Attended & Pick<Sheet, 'unitId' | 'judgements'>,
	attention: Attention,
): boolean {
	switch (attention) {
		case 'overdue':
			return sheet.overdue.length > 0;
		case 'noUnit':
			return sheet.unitId === null;
		case 'noOwner':
			return sheet.unitId !== null && !sheet.hasOwner;
		case 'unpublished':
			return sheet.unpublished > 0;
		default:
			return sheet.overdue.includes(attention);
	}
}
