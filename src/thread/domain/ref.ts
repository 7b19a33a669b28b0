import { isId, type Id } from '#shared/ids.ts';

/** Whatever the thread can lead to (docs/glossary.md), in the order in which a concept lives. */
const nodeKinds = [
	'mandate',
	'mandateDemand',
	'process',
	'step',
	'group',
	'event',
	'minutes',
	'feedbackRound',
	'contribution',
	'cluster',
	'questionnaire',
	'recommendation',
	'review',
	'element',
	'edition',
	'paper',
	'consultation',
	'proceduralMotion',
	'amendment',
	'vote',
	'measureSheet',
	'judgement',
	'progressReport',
	'duty',
	'dutyInstance',
	'report',
	'continuation',
] as const;

export type NodeKind = (typeof nodeKinds)[number];

/** A typed reference to anything. */
export interface Ref {
	readonly kind: NodeKind;
	readonly id: Id;
}

/** As it stands in an address: `/faden/element.0191…`. */
export function writeRef({ kind, id }: Ref): string {
	return `${kind}.${id}`;
}

/** @returns null for whatever is not the text of a reference */
export function readRef(text: string): Ref | null {
	const dot = text.indexOf('.');
	const kind = text.slice(0, dot);
	const id = text.slice(dot + 1);
	return isNodeKind(kind) && isId(id) ? { kind, id } : null;
}

function isNodeKind(value: string): value is NodeKind {
	return (nodeKinds as readonly string[]).includes(value);
}

/**
 * Kinds that many others come from: whoever walks on from a card to its event wants the event, not its other
 * three hundred cards. From these one walks back only.
 */
export const sources: readonly NodeKind[] = ['mandate', 'process', 'step', 'group', 'event', 'feedbackRound'];

/** Kinds that many others lead into; from these one walks forward only. */
export const collections: readonly NodeKind[] = ['edition', 'recommendation', 'report', 'continuation'];
