import pg from 'pg';
import { afterEach, expect, it, vi } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import type { Element } from '../domain/element.ts';
import { numberingSchemes } from '../domain/numbering.ts';
import { editElement } from './edit-element.ts';
import { moveElement } from './move-element.ts';
import { publishEdition } from './publish-edition.ts';
import { readDraft } from './read-draft.ts';
import { readEdition } from './read-editions.ts';
import { readElementLife } from './read-element-life.ts';
import { readElement } from './read-element.ts';
import { readWorkplace } from './read-workplace.ts';
import { removeElement } from './remove-element.ts';
import { replaceDraft } from './replace-draft.ts';
import { content } from './testing/draft.ts';

const t = await testApp();
const lead = { personId: newId(), roles: ['processLead'] };

afterEach(() => vi.restoreAllMocks());

/** How many statements the database gets, from BEGIN to COMMIT. */
async function statements(work: () => Promise<unknown>): Promise<number> {
	const query = vi.spyOn(pg.Client.prototype, 'query');
	await work();
	const count = query.mock.calls.length;
	query.mockRestore();
	return count;
}

/** Two fields of action with many guidelines each. */
function wide(elements: number): readonly Element[] {
	const make = (parentId: string | null): Element => ({
		...content('Titel', 'Text'),
		id: newId(),
		parentId,
		kind: parentId === null ? 'fieldOfAction' : 'guideline',
	});
	const fields = [make(null), make(null)];
	const guidelines = Array.from({ length: elements - 2 }, (_, count) => make(fields[count % 2]?.id ?? null));
	return [...fields, ...guidelines];
}

async function statementsOfEach(elements: number): Promise<Readonly<Record<string, number>>> {
	const context = t.context(await t.municipality(), lead);
	// Opens a connection, which costs statements of its own on some servers.
	await readDraft(context);
	const tree = wide(elements);
	const [field, other, first, last] = [tree[0], tree[1], tree[2], tree.at(-1)].map((one) => one?.id ?? '');
	if (!field || !other || !first || !last) throw new Error('too few elements');
	const replacement = { title: 'Konzept', numbering: numberingSchemes.decimal, reason: 'Test', tree };
	const calls = {
		create: async () => unwrap(await replaceDraft(context, { ...replacement, replaceUnpublished: false })),
		replace: async () => unwrap(await replaceDraft(context, { ...replacement, replaceUnpublished: true })),
		publish: async () =>
			unwrap(await publishEdition(context, { state: 'publishedDraft', note: '', decidedOn: null })),
		readDraft: async () => unwrap(await readDraft(context)),
		readElement: async () => unwrap(await readElement(context, first)),
		readWorkplace: () => readWorkplace(context),
		readEdition: async () => unwrap(await readEdition(context, 'latest')),
		readElementLife: async () => unwrap(await readElementLife(context, last)),
		move: async () =>
			unwrap(await moveElement(context, { id: last, place: { parentId: field, after: null } })),
		remove: async () => {
			const { tree: now } = unwrap(await readDraft(context));
			const below = now.filter((one) => one.parentId === other).length;
			const removal = { id: other, revision: 2, reason: 'Test', elements: below + 1 };
			unwrap(await removeElement(context, removal));
		},
	};
	const counts: Record<string, number> = {};
	for (const [name, call] of Object.entries(calls)) counts[name] = await statements(call);
	return counts;
}

it('an edit goes to the database four times: begin, read, write, commit', async () => {
	const context = t.context(await t.municipality(), lead);
	const [field, ...rest] = wide(10);
	if (!field) throw new Error('too few elements');
	const replacement = { title: 'Konzept', numbering: numberingSchemes.decimal, reason: 'Test' };
	unwrap(await replaceDraft(context, { ...replacement, tree: [field, ...rest], replaceUnpublished: false }));
	const edit = { ...content('Neu', 'Ganz neu.'), id: field.id, revision: 1 };
	expect(await statements(async () => unwrap(await editElement(context, edit)))).toBe(4);
});

it('a concept ten times as large takes no statement more', { timeout: 60_000 }, async () => {
	const small = await statementsOfEach(100);
	expect(await statementsOfEach(1000)).toEqual(small);
	for (const [name, count] of Object.entries(small)) {
		expect(count, name).toBeGreaterThan(3);
		expect(count, name).toBeLessThan(20);
	}
});
