import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consultationResults, consultationRoles, type Consultation } from './consultation.ts';
import { majorityRuleFor, outcomeBy } from './majority.ts';
import { rewritePlan } from './plan.ts';
import { isFinal, paperState, transitionFor } from './transitions.ts';
import { voteProblems } from './vote.ts';

const step = (id: string, of: Partial<Consultation> = {}): Consultation => ({
	id,
	paperId: 'p',
	organizationId: 'committee',
	role: 'preliminary',
	isPublic: true,
	plannedOn: null,
	plannedBefore: null,
	heldOn: null,
	result: null,
	wording: '',
	followsId: null,
	...of,
});
let count = 0;
const newId = () => `new${++count}`;

describe('a plan', () => {
	const held = step('a', { plannedOn: '2027-03-02', heldOn: '2027-03-02', result: 'adjourned' });
	const council = step('b', { organizationId: 'council', role: 'decision', plannedOn: '2027-04-07' });

	test('that is postponed takes the day of later steps that would come too early, and keeps the others', () => {
		const late = step('c', { plannedOn: '2027-06-01' });
		const { plan, lostDay } = rewritePlan(
			[held, council, late],
			held,
			'sameBodyOnNewDay',
			{ on: '2027-05-04', organizationId: null },
			newId,
		);
		expect(plan.map(({ organizationId, plannedOn }) => [organizationId, plannedOn])).toEqual([
			['committee', '2027-03-02'],
			['committee', '2027-05-04'],
			['council', null],
			['committee', '2027-06-01'],
		]);
		expect(lostDay).toEqual(['b']);
		expect(plan[2]?.plannedBefore).toBe('2027-04-07');
	});

	test('that is referred by the deciding body comes back to it', () => {
		const { plan } = rewritePlan(
			[council],
			council,
			'otherBody',
			{ on: null, organizationId: 'finance' },
			newId,
		);
		expect(plan.map(({ organizationId, role }) => [organizationId, role])).toEqual([
			['council', 'decision'],
			['finance', 'preliminary'],
			['council', 'decision'],
		]);
	});
});

test('only a decision, a withdrawal or a settlement ends the way of a paper', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({
					role: fc.constantFrom(...consultationRoles),
					result: fc.option(fc.constantFrom(...consultationResults)),
				}),
			),
			(steps) => {
				const ends = steps.some(
					({ role, result }) => result !== null && transitionFor(role, result)?.plan === 'ends',
				);
				const state = paperState(steps);
				return ends ? isFinal(state) : !isFinal(state) || state === 'noted';
			},
		),
	);
});

describe('the arithmetic of votes', () => {
	const number = fc.nat(500);

	test('numbers that add up are taken, one more present is not', () => {
		fc.assert(
			fc.property(number, number, number, number, (yes, no, abstain, notVoting) => {
				fc.pre(yes + no + abstain > 0);
				const present = yes + no + abstain + notVoting;
				expect(voteProblems({ yes, no, abstain, notVoting, present })).toEqual({});
				expect(voteProblems({ yes, no, abstain, notVoting, present: present + 1 })).toEqual({
					present: 'sum',
				});
			}),
		);
	});

	test('abstentions never change the outcome, and a tie rejects', () => {
		const rule = majorityRuleFor('BB', '2027-01-01');
		if (!rule) throw new Error('no rule');
		fc.assert(
			fc.property(number, number, number, (yes, no, abstain) => {
				expect(outcomeBy(rule, { yes, no, abstain })).toBe(outcomeBy(rule, { yes, no, abstain: 0 }));
				expect(outcomeBy(rule, { yes, no: yes, abstain })).toBe('rejected');
			}),
		);
	});

	test('the rule is that of the day and of the Land; elsewhere none is made up', () => {
		expect(majorityRuleFor('BB', '2024-06-08')?.source).toMatch(/2007/);
		expect(majorityRuleFor('BB', '2024-06-09')?.source).toMatch(/2024/);
		expect(majorityRuleFor('XX', '2027-01-01')).toBeNull();
	});
});
