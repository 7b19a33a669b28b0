import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrap } from '#shared/result.ts';
import { judgementProblems, type NewJudgement } from '#implementation/domain/judging.ts';
import { judge } from '#implementation/server/judge.ts';
import { readSheets } from '#implementation/server/read-sheets.ts';
import { town } from '#implementation/server/testing/town.ts';
import { testApp } from '#platform/testing/app.ts';
import { outcomes, sumOf, type Outcome } from '../domain/balance.ts';
import { balanceSheet } from './balance-sheet.ts';
import { compileReport } from './compile-report.ts';
import { publishReport } from './publish-report.ts';
import { readReport } from './read-reports.ts';

let now = new Date('2026-02-02T10:00:00Z');
const t = await testApp({ clock: () => now });

const measures = 6;
/** What somebody tries to say of a measure: which one, what it becomes, and of the others which it is merged into. */
const step = fc.record({
	place: fc.nat({ max: measures - 1 }),
	value: fc.constantFrom(...outcomes),
	into: fc.nat({ max: measures - 1 }),
	reopen: fc.boolean(),
	publishes: fc.boolean(),
});

test('property: a balance sheet adds up over any life, live and in every report that is frozen on the way', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (life) => {
			const here = await town(t, measures);
			const expected = new Map<string, Outcome>();
			let reports = 0;
			for (const { place, value, into, reopen, publishes } of life) {
				now = new Date(now.getTime() + 86_400_000);
				const sheetId = here.sheets[place] ?? '';
				const done = await judge(here.lead, {
					sheetId,
					...judgementOf(value, here.sheets[into] ?? '', reopen),
				});
				if (done.ok) expected.set(sheetId, value);
				if (!publishes) continue;
				const kind = 'publicReport' as const;
				const period = { from: '2026-01-01', until: '2026-12-31' };
				const { id } = unwrap(await compileReport(here.lead, { kind, period, recipients: [null] }));
				unwrap(await publishReport(here.lead, { reportId: id }));
				reports += 1;
				const { content } = unwrap(await readReport(t.context(here.municipality), id));
				expect(sumOf(content.balance)).toBe(content.adopted);
			}
			const { counts, adopted, lines, history } = unwrap(await balanceSheet(t.context(here.municipality)));
			expect(adopted).toBe(measures);
			expect(sumOf(counts)).toBe(measures);
			// Every measure stands there once, as it was last judged, with a word where it is not what was adopted.
			expect(new Map(lines.map((line) => [line.sheetId, line.outcome]))).toEqual(
				new Map(here.sheets.map((id) => [id, expected.get(id) ?? 'notBegun'])),
			);
			for (const { outcome, reason } of lines)
				if (!['notBegun', 'running', 'done'].includes(outcome)) expect(reason).not.toBe('');
			expect(history.length).toBe(reports);
			for (const kept of history) expect(sumOf(kept.counts)).toBe(kept.adopted);
		}),
		{ numRuns: 12, endOnFailure: true, interruptAfterTimeLimit: 60_000 },
	);
}, 120_000);

test('the steps of a life reach every column', async () => {
	const here = await town(t, measures);
	const { sheets } = unwrap(await readSheets(here.lead));
	const states = new Map(sheets.map(({ id, judgements }) => [id, judgements]));
	for (const value of outcomes.filter((outcome) => outcome !== 'notBegun')) {
		const judged = {
			sheetId: sheets[0]?.id ?? '',
			current: { implementation: 'notBegun', schedule: 'onTime', effect: 'unknown' } as const,
			states,
			today: '2026-02-02',
		};
		expect(judgementProblems(judgementOf(value, sheets[1]?.id ?? '', false), judged)).toEqual({});
	}
});

function judgementOf(value: Outcome, into: string, reopen: boolean): NewJudgement {
	return {
		kind: 'implementation',
		value,
		reason: 'So ist es gekommen.',
		reopen,
		decision: value === 'stopped' ? { number: '088/2025', decidedOn: '2026-01-14' } : null,
		mergedInto: value === 'merged' ? [into] : [],
		splitInto: value === 'split' ? ['Eins', 'Zwei'] : [],
	};
}
