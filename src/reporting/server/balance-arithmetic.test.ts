import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { emptyMeasureDetails, type Element } from '#concept/domain/element.ts';
import { numberingSchemes } from '#concept/domain/numbering.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { replaceDraft } from '#concept/server/replace-draft.ts';

/** Nothing disappears: that a balance sheet adds up is a rule of the database, whatever a program writes. */
const t = await testApp();
const context = t.context(await t.municipality(), { personId: newId(), roles: ['processLead'] });
const measures = ['Sprachcafé', 'Mietführerschein'].map((title): Element => ({
	id: newId(),
	parentId: null,
	kind: 'measure',
	title,
	body: [],
	source: '',
	fields: [],
	measure: emptyMeasureDetails,
}));
const field: Element = {
	...(measures[0] ?? missing()),
	id: newId(),
	kind: 'fieldOfAction',
	title: 'Sprache',
	measure: null,
};
unwrap(
	await replaceDraft(context, {
		title: 'Konzept',
		numbering: numberingSchemes.decimal,
		tree: [field, ...measures.map((measure) => ({ ...measure, parentId: field.id }))],
		reason: 'Anfang',
		replaceUnpublished: false,
	}),
);
const edition = unwrap(
	await publishEdition(context, { state: 'adopted', note: '', decidedOn: '2022-06-15' }),
);
const [first, second] = [measures[0]?.id ?? missing(), measures[1]?.id ?? missing()];

interface Line {
	readonly id: string;
	readonly outcome: 'running' | 'stopped';
	readonly reason?: string;
}

async function sheet(tx: Transaction, adopted: number, running: number, stopped: number): Promise<string> {
	const id = newId();
	await sql`INSERT INTO balance_sheet (municipality_id, id, edition_id, as_of, adopted, not_begun, running, done, changed,
		merged, split, stopped) VALUES (${tx.municipality.id}, ${id}, ${edition.id}, '2026-11-21', ${adopted}, 0, ${running}, 0, 0,
		0, 0, ${stopped})`.execute(tx.db);
	return id;
}

async function lines(tx: Transaction, sheetId: string, ...all: readonly Line[]): Promise<void> {
	for (const { id, outcome, reason = '' } of all)
		await sql`INSERT INTO balance_entry (municipality_id, balance_sheet_id, element_id, outcome, reason)
			VALUES (${tx.municipality.id}, ${sheetId}, ${id}, ${outcome}, ${reason})`.execute(tx.db);
}

const write = (adopted: number, running: number, stopped: number, ...all: readonly Line[]) =>
	inTransaction(context, async (tx) => {
		const id = await sheet(tx, adopted, running, stopped);
		await lines(tx, id, ...all);
		return id;
	});

describe('a balance sheet', () => {
	const complete: readonly Line[] = [
		{ id: first, outcome: 'running' },
		{ id: second, outcome: 'stopped', reason: 'Haushaltsbeschluss 088/2025' },
	];

	test('that adds up is kept, and nothing is added to it later', async () => {
		const id = await write(2, 1, 1, ...complete);
		await expect(
			inTransaction(context, (tx) => lines(tx, id, { id: newId(), outcome: 'running' })),
		).rejects.toThrow(/does not change/);
	});

	test.each<[string, () => Promise<unknown>]>([
		['whose columns do not sum up', () => write(3, 1, 1, ...complete)],
		['whose columns are not those of its lines', () => write(2, 2, 0, ...complete)],
		['in which a measure is missing', () => write(1, 1, 0, { id: first, outcome: 'running' })],
		[
			'that gives no reason for what was stopped',
			() => write(2, 1, 1, ...complete.map(({ id, outcome }) => ({ id, outcome }))),
		],
	])('%s is refused', async (_, attempt) => {
		await expect(attempt()).rejects.toThrow(/add|violates check/);
	});
});

function missing(): never {
	throw new Error('missing');
}
