import { describe, expect, test } from 'vitest';
import { checkRule, isMet, type CompositionRule, type Member } from './composition.ts';

const member = (of: Partial<Member>): Member => ({
	role: 'member',
	onBehalfOf: null,
	behalfType: null,
	behalfDivision: null,
	...of,
});
const unit = (division: string) =>
	member({ onBehalfOf: `unit of ${division}`, behalfType: 'unit', behalfDivision: division });
const association = member({ onBehalfOf: 'an association', behalfType: 'migrantOrganization' });
const authority = member({ onBehalfOf: 'the job centre', behalfType: 'authority' });

describe('one for each division, plus the staff council', () => {
	const rule: CompositionRule = { type: 'onePerDivision', besides: ['staff council'] };
	const divisions = ['I', 'II', 'III'];

	test('names who is missing', () => {
		const state = checkRule(rule, [unit('I'), unit('I'), unit('III'), association], divisions);
		expect(state).toMatchObject({ missing: ['II', 'staff council'] });
		expect(isMet(state)).toBe(false);
	});

	test('is met by somebody of the division itself or of one of its units', () => {
		const members = [
			unit('I'),
			member({ onBehalfOf: 'II', behalfType: 'division' }),
			unit('III'),
			member({ onBehalfOf: 'staff council', behalfType: 'staffCouncil' }),
		];
		expect(isMet(checkRule(rule, members, divisions))).toBe(true);
	});

	test('is not met by a guest', () => {
		const guests = divisions.map((division) => ({ ...unit(division), role: 'guest' as const }));
		expect(checkRule(rule, guests, divisions)).toMatchObject({ missing: [...divisions, 'staff council'] });
	});
});

describe('parity of migrant organisations with administration and other authorities', () => {
	const rule: CompositionRule = {
		type: 'parity',
		left: ['migrantOrganization'],
		right: ['administration', 'authority'],
		tolerance: 0,
	};

	test('counts both sides', () => {
		const state = checkRule(rule, [association, association, unit('I'), authority], []);
		expect(state).toMatchObject({ left: 2, right: 2, met: true });
		expect(checkRule(rule, [association, unit('I'), authority], [])).toMatchObject({
			left: 1,
			right: 2,
			met: false,
		});
	});

	test('may differ as far as the rule says', () => {
		expect(isMet(checkRule({ ...rule, tolerance: 1 }, [association, unit('I'), authority], []))).toBe(true);
	});
});

test('drawn from administration, providers and volunteers', () => {
	const rule: CompositionRule = { type: 'drawnFrom', sectors: ['administration', 'provider', 'volunteer'] };
	expect(checkRule(rule, [unit('I'), association], [])).toMatchObject({ missing: ['provider', 'volunteer'] });
});

test('chair and deputy', () => {
	const rule: CompositionRule = { type: 'chairAndDeputy' };
	expect(checkRule(rule, [{ ...association, role: 'chair' }], [])).toMatchObject({ missing: ['deputy'] });
});
