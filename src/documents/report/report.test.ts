import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { balanceOf } from '#reporting/domain/balance.ts';
import type { ReportContent, ReportMeasure } from '#reporting/domain/report.ts';
import { pageCount, unpackPdf } from '../testing/pdf-text.ts';
import { readXml } from '../testing/xml.ts';
import { reportDocx } from './docx.ts';
import { reportDocument } from './model.ts';
import { reportPdf } from './pdf.ts';

const measure = (place: number, more: Partial<ReportMeasure> = {}): ReportMeasure => ({
	sheetId: newId(),
	elementId: newId(),
	number: `Maßnahme ${String(place)}`,
	title: 'Sprachcafé #panic()',
	field: place % 2 === 0 ? 'Sprache' : '',
	unit: 'Kulturamt',
	implementation: 'running',
	schedule: 'onTime',
	effect: 'unknown',
	reason: 'Eröffnet im Mai.',
	decision: null,
	successors: [],
	word: { unchanged: false, text: 'Offen an drei Tagen.\nMit \u0007 Kindern.', reportedOn: '2026-10-01' },
	...more,
});
const measures = [
	...Array.from({ length: 40 }, (_, place) => measure(place)),
	measure(41, {
		implementation: 'stopped',
		schedule: 'late',
		word: null,
		reason: 'Kein Geld.',
		decision: { number: '088/2025', decidedOn: '2025-11-12' },
	}),
	measure(42, { implementation: 'merged', successors: ['Maßnahme 3 $x$'] }),
];
const content: ReportContent = {
	version: 1,
	kind: 'councilReport',
	municipality: 'Musterfelde @ref',
	title: 'Bericht an den Rat, 2026',
	introduction: 'Erster Absatz.\n\nZweiter \\ Absatz.',
	period: { from: '2026-01-01', until: '2026-12-31' },
	edition: { id: newId(), number: 3, title: 'Konzept', decidedOn: '2024-06-12' },
	frozenOn: '2027-02-01',
	adopted: measures.length,
	balance: balanceOf(measures.map(({ implementation }) => ({ outcome: implementation }))),
	measures,
};
const hash = 'a'.repeat(64);

describe('a report', () => {
	test('as PDF is tagged, says PDF/UA-1, has title, language, header cells and several pages, always the same', async () => {
		const make = () =>
			reportPdf(reportDocument(content, hash, 'de'), { frozenOn: content.frozenOn, locale: 'de' });
		const bytes = await make();
		const text = unpackPdf(bytes);
		expect(text).toMatch(/pdfuaid:part>1</);
		expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
		expect(text).toContain('Bericht an den Rat, 2026');
		expect(text).toMatch(/\/Lang\s*\(de(-DE)?\)/);
		expect(text).toMatch(/\/S\s*\/TH\b/);
		expect(pageCount(bytes)).toBeGreaterThan(2);
		expect(await make()).toEqual(bytes);
	});

	test('as DOCX is well-formed, complete, and always the same', async () => {
		const make = () => reportDocx(reportDocument(content, hash, 'de'), content.frozenOn);
		const bytes = await make();
		const files = unzipSync(bytes);
		const text = readXml(strFromU8(files['word/document.xml'] ?? new Uint8Array()));
		for (const said of [
			hash,
			'Zweiter \\ Absatz.',
			'Offen an drei Tagen.',
			'Kein Geld.',
			'Beschluss 088/2025 vom 12. November 2025.',
			'Zusammengelegt mit: Maßnahme 3 $x$.',
			'verspätet (eingestellt)',
			'Für diesen Zeitraum liegt keine abgenommene Meldung vor.',
			'Aus Aufteilungen entstanden',
		])
			expect(text).toContain(said);
		const styles = strFromU8(files['word/document.xml'] ?? new Uint8Array());
		expect(styles.match(/<w:tblHeader/g)?.length).toBe(3);
		expect(await make()).toEqual(bytes);
	});

	test('is told in English too', () => {
		const english = reportDocument(content, hash, 'en');
		expect(english.kind).toBe('Report to the council');
		expect(english.facts.at(-2)?.value).toBe('1 February 2027');
	});
});
