/**
 * Three judgements that say different things: what is done, whether it is in time, what it brings. Each value has a
 * written definition, shown wherever it is chosen (messages `implementation_<kind>_<value>_definition`).
 */
export const judgementValues = {
	implementation: ['notBegun', 'running', 'done', 'changed', 'merged', 'split', 'stopped'],
	schedule: ['onTime', 'late', 'ahead'],
	effect: ['unknown', 'asExpected', 'less', 'more'],
} as const;

export type JudgementKind = keyof typeof judgementValues;
export const judgementKinds = Object.keys(judgementValues) as readonly JudgementKind[];

export type Implementation = (typeof judgementValues.implementation)[number];
type Schedule = (typeof judgementValues.schedule)[number];
type Effect = (typeof judgementValues.effect)[number];

export interface Judgements {
	readonly implementation: Implementation;
	readonly schedule: Schedule;
	readonly effect: Effect;
}

/** How a measure stands before anybody said anything. */
export const atAdoption: Judgements = { implementation: 'notBegun', schedule: 'onTime', effect: 'unknown' };

export function isValueOf<Kind extends JudgementKind>(kind: Kind, value: unknown): value is Judgements[Kind] {
	return (judgementValues[kind] as readonly unknown[]).includes(value);
}

export const ownerRoles = ['owner', 'deputy'] as const;
export type OwnerRole = (typeof ownerRoles)[number];
