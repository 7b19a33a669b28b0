import * as v from 'valibot';
import type { Id } from '#shared/ids.ts';
import {
	sectorOf,
	sectors,
	type MembershipRole,
	type OrganizationType,
	type Sector,
} from './organization.ts';

const sector = v.picklist(sectors);

/** Who must sit in a group (product.md, station 3). Rules are data; this is their closed list. */
export const compositionRuleSchema = v.variant('type', [
	/** Every division of the administration is represented, and these organisations besides (the staff council). */
	v.object({ type: v.literal('onePerDivision'), besides: v.array(v.string()) }),
	/** As many from these sectors as from those, differing by no more than the tolerance. */
	v.object({
		type: v.literal('parity'),
		left: v.array(sector),
		right: v.array(sector),
		tolerance: v.pipe(v.number(), v.integer(), v.minValue(0)),
	}),
	/** Somebody from each of these sectors. */
	v.object({ type: v.literal('drawnFrom'), sectors: v.array(sector) }),
	/** Chair and deputy are elected from the members. */
	v.object({ type: v.literal('chairAndDeputy') }),
]);

export type CompositionRule = v.InferOutput<typeof compositionRuleSchema>;

export interface Member {
	readonly role: MembershipRole;
	readonly onBehalfOf: Id | null;
	readonly behalfType: OrganizationType | null;
	readonly behalfDivision: Id | null;
}

/** Where a group stands by one rule, and what is missing: the page shows rule, state and gap. */
export type RuleState =
	| { readonly rule: Extract<CompositionRule, { type: 'onePerDivision' }>; readonly missing: readonly Id[] }
	| {
			readonly rule: Extract<CompositionRule, { type: 'parity' }>;
			readonly left: number;
			readonly right: number;
			readonly met: boolean;
	  }
	| { readonly rule: Extract<CompositionRule, { type: 'drawnFrom' }>; readonly missing: readonly Sector[] }
	| {
			readonly rule: Extract<CompositionRule, { type: 'chairAndDeputy' }>;
			readonly missing: readonly ('chair' | 'deputy')[];
	  };

/**
 * Guests do not count.
 * @param divisions ids of the divisions that exist on that day
 */
export function checkRule(
	rule: CompositionRule,
	members: readonly Member[],
	divisions: readonly Id[],
): RuleState {
	const seated = members.filter(({ role }) => role !== 'guest');
	const count = (wanted: readonly Sector[]) =>
		seated.filter(({ behalfType }) => wanted.includes(sectorOf(behalfType))).length;
	switch (rule.type) {
		case 'onePerDivision': {
			const present = new Set(
				seated.flatMap(({ onBehalfOf, behalfDivision }) => [onBehalfOf, behalfDivision]),
			);
			return { rule, missing: [...divisions, ...rule.besides].filter((id) => !present.has(id)) };
		}
		case 'parity': {
			const left = count(rule.left);
			const right = count(rule.right);
			return { rule, left, right, met: Math.abs(left - right) <= rule.tolerance };
		}
		case 'drawnFrom':
			return { rule, missing: rule.sectors.filter((wanted) => count([wanted]) === 0) };
		case 'chairAndDeputy':
			return {
				rule,
				missing: (['chair', 'deputy'] as const).filter(
					(role) => !seated.some((member) => member.role === role),
				),
			};
	}
}

export function isMet(state: RuleState): boolean {
	return 'met' in state ? state.met : state.missing.length === 0;
}
