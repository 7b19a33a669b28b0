import { describe, expect, test } from 'vitest';
import { evaluate, type GivenAnswer } from './evaluation.ts';

const answer = (of: Partial<GivenAnswer>): GivenAnswer => ({
	personId: 'a',
	position: 1,
	sector: 'administration',
	text: 'Ja.',
	disagrees: false,
	...of,
});
const question = { position: 1, text: 'Wofür?', dissent: false };
const one = (...answers: GivenAnswer[]) => evaluate([question], answers)[0];

describe('the evaluation of a question', () => {
	test('puts answers side by side by sector, in one order whoever was first', () => {
		const evaluated = one(
			answer({ personId: 'c', sector: 'volunteer', text: 'drei' }),
			answer({ personId: 'a', text: 'eins' }),
			answer({ personId: 'b', text: 'zwei' }),
		);
		expect(
			evaluated?.sectors.map(({ sector, answers }) => [sector, answers.map(({ text }) => text)]),
		).toEqual([
			['administration', ['eins', 'zwei']],
			['volunteer', ['drei']],
		]);
	});

	test('counts blanks, and shows none of them as an answer', () => {
		const evaluated = one(answer({}), answer({ personId: 'b', text: '' }));
		expect(evaluated).toMatchObject({ blanks: 1, dissent: false });
		expect(evaluated?.sectors[0]?.answers).toHaveLength(1);
	});

	test('marks dissent where one disagrees, also without a word, or where the group marked it', () => {
		expect(one(answer({}), answer({ personId: 'b', text: '', disagrees: true }))).toMatchObject({
			dissent: true,
			disagreeing: 1,
			blanks: 0,
		});
		expect(evaluate([{ ...question, dissent: true }], [answer({})])[0]).toMatchObject({
			dissent: true,
			disagreeing: 0,
		});
	});

	test('keeps the answers of each question apart', () => {
		const both = evaluate(
			[question, { ...question, position: 2 }],
			[answer({}), answer({ position: 2, text: '' })],
		);
		expect(both.map(({ blanks }) => blanks)).toEqual([0, 1]);
	});
});
