import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { treeOf } from '../builders/tree.ts';
import { lindenauConcept } from './concept.ts';
import { judgementsOf, lives } from './reports.ts';
import { reportYears, type MeasureLife, type ReportYear, type YearReport } from './reports/sketch.ts';

const adopted = treeOf(lindenauConcept, newId)
	.filter(({ kind }) => kind === 'measure')
	.map(({ title }) => title);
const ended = ['merged', 'split', 'stopped'] as const;
const isEnd = (state: string): boolean => ended.some((end) => end === state);

interface Said {
	readonly measure: string;
	readonly year: ReportYear;
	readonly report: YearReport;
}

const saidOf = ({ measure, life }: MeasureLife): readonly Said[] =>
	reportYears.flatMap((year) => {
		const report = life[year];
		return report === 'unchanged' ? [] : [{ measure, year, report }];
	});
const said = lives.flatMap(saidOf);

/** How many measures stand where at the end of a year. */
function balance(year: ReportYear): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const life of lives) {
		const { implementation } = judgementsOf(life, year);
		counts[implementation] = (counts[implementation] ?? 0) + 1;
	}
	return counts;
}

test('each measure of the adopted concept has one life, and none else has', () => {
	expect(lives.map(({ measure }) => measure)).toEqual(adopted);
});

test('the balance of the last report is the one that the town talks about', () => {
	expect(balance(2025)).toEqual({
		notBegun: 15,
		running: 73,
		done: 20,
		changed: 10,
		merged: 4,
		split: 2,
		stopped: 6,
	});
	const running = lives
		.map((life) => judgementsOf(life, 2025))
		.filter(({ implementation }) => implementation === 'running');
	expect(running.filter(({ schedule }) => schedule === 'late')).toHaveLength(13);
});

test('the balance of every year adds up to what was adopted', () => {
	for (const year of reportYears) {
		const sum = Object.values(balance(year)).reduce((total, count) => total + count, 0);
		expect(sum, String(year)).toBe(adopted.length);
	}
});

test('what has ended stays ended and says nothing more; what is done stays done; nothing begins twice', () => {
	for (const life of lives)
		saidOf(life).forEach(({ measure, report }, place, all) => {
			const before = all[place - 1]?.report.implementation ?? 'notBegun';
			expect(isEnd(before), measure).toBe(false);
			if (before === 'done') expect(report.implementation, measure).toBe('done');
			if (before === 'changed')
				expect(['changed', 'done', ...ended], measure).toContain(report.implementation);
			if (before !== 'notBegun') expect(report.implementation, measure).not.toBe('notBegun');
		});
});

test('merged goes into another measure that goes on; split gives two new ones', () => {
	for (const { measure, year, report } of said) {
		if (report.implementation === 'merged') {
			expect(report.mergedInto).not.toBe(measure);
			const other = lives.find((life) => life.measure === report.mergedInto);
			expect(other, measure).toBeDefined();
			if (other) expect(isEnd(judgementsOf(other, year).implementation), measure).toBe(false);
		}
		if (report.implementation === 'split') {
			expect(report.splitInto.length).toBeGreaterThan(1);
			for (const title of report.splitInto) expect(adopted).not.toContain(title);
		}
	}
});

test('whatever was changed or stopped names the decision, dated in the year of the report', () => {
	for (const life of lives) {
		const of = saidOf(life);
		const first = of.find(({ report: { implementation } }) =>
			['changed', 'stopped'].includes(implementation),
		);
		if (!first) continue;
		const { report, year } = first;
		const decision = 'decision' in report ? report.decision : undefined;
		expect(decision?.date.slice(0, 4), life.measure).toBe(String(year));
		expect(decision?.paper, life.measure).toMatch(new RegExp(String.raw`^\d{3}/${year}$`));
	}
});

test('papers are numbered in the order of their dates', () => {
	const decisions = said
		.flatMap(({ report }) => ('decision' in report && report.decision ? [report.decision] : []))
		.map(({ paper, date }) => ({ paper, date, order: `${date.slice(0, 4)} ${paper}` }));
	const byPaper = decisions.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ date }) => date);
	expect(byPaper).toEqual(byPaper.toSorted());
});

test('nobody writes more than three sentences or spends what is not begun, and no text stands twice', () => {
	const texts = said.map(({ report }) => report.text);
	expect(new Set(texts).size).toBe(texts.length);
	for (const { measure, report } of said) {
		// Only dates, numbers and abbreviations have a full stop inside a sentence, and those are followed by no capital that begins one.
		const sentences = report.text.replaceAll(/\d\. /g, '').split(/(?<=[.!?“]) (?=[A-ZÄÖÜ])/);
		expect(sentences.length, measure).toBeLessThanOrEqual(3);
		expect(report.text, measure).not.toMatch(/["”]|\s-\s|--| {2}|\.\.\./);
		if (report.implementation === 'notBegun') expect(report.spent, measure).toBeUndefined();
		if (report.spent !== undefined) expect(report.spent).toBeGreaterThan(0);
	}
});

test('every year has something to report and much that is unchanged', () => {
	for (const year of reportYears) {
		const reported = said.filter((one) => one.year === year).length;
		expect(reported).toBeGreaterThan(20);
		expect(reported).toBeLessThan(lives.length);
	}
});
