import { describe, expect, it } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { emptyMeasureDetails, type Element } from '../domain/element.ts';
import { numberingSchemes } from '../domain/numbering.ts';
import { publishEdition } from './publish-edition.ts';
import { readDraft } from './read-draft.ts';
import { listEditions, readEdition, readElementHistory } from './read-editions.ts';
import { replaceDraft } from './replace-draft.ts';

const t = await testApp();
const lead = { personId: newId(), roles: ['processLead'] };

function sample(): Element[] {
	const make = (changes: Partial<Element>): Element => ({
		id: newId(),
		parentId: null,
		kind: 'fieldOfAction',
		title: 'Sprache',
		body: [],
		source: '',
		fields: [],
		measure: null,
		...changes,
	});
	const field = make({});
	const guideline = make({
		kind: 'guideline',
		parentId: field.id,
		title: 'Mehrsprachigkeit ist ein Gewinn.',
		source: 'Anlage zur Drucksache',
		body: [
			{
				type: 'paragraph',
				id: newId(),
				content: [{ type: 'text', text: 'Grüße „ß" 🙂', marks: [{ type: 'strong' }] }],
			},
		],
	});
	const measure = make({
		kind: 'measure',
		parentId: guideline.id,
		title: 'Sprachcafé',
		fields: [field.id],
		measure: { ...emptyMeasureDetails, leadUnit: 'Amt für Soziales', contributingUnits: ['Stadtbibliothek'] },
	});
	return [field, guideline, measure];
}

const replacement = (tree: Element[]) => ({
	title: 'Integrationskonzept',
	numbering: numberingSchemes.decimal,
	tree,
	reason: 'Eingelesen',
	replaceUnpublished: false,
});
const publication = { state: 'publishedDraft', note: '', decidedOn: null } as const;

describe('publishing an edition', () => {
	it('freezes the draft as it is, numbers included', async () => {
		const context = t.context(await t.municipality(), lead);
		const tree = sample();
		unwrap(await replaceDraft(context, replacement(tree)));
		const draft = unwrap(await readDraft(context));
		expect(draft.tree).toEqual(tree);
		expect([...draft.numbers.values()]).toEqual(['Handlungsfeld 1', 'Leitlinie 1.1', 'M 1.1-1']);
		const edition = unwrap(await publishEdition(context, publication));
		const content = unwrap(await readEdition(context, 'latest'));
		expect(content).toEqual({ edition, tree, numbers: draft.numbers });
		expect(unwrap(await readEdition(context, edition.id))).toEqual(content);
		expect(await listEditions(context)).toEqual([edition]);
		const history = await readElementHistory(context, tree[1]?.id ?? '');
		expect(history).toMatchObject([{ number: 'Leitlinie 1.1', kind: 'guideline', edition: { number: 1 } }]);
	});

	it('makes its elements known to the thread, for everybody', async () => {
		const context = t.context(await t.municipality(), lead);
		const tree = sample();
		unwrap(await replaceDraft(context, replacement(tree)));
		const guideline = { kind: 'element', id: tree[1]?.id ?? '' } as const;
		expect(await readThread(context, everybody, guideline)).toMatchObject({ failure: { code: 'notFound' } });
		const edition = unwrap(await publishEdition(context, publication));
		const { start, consequences } = unwrap(await readThread(context, everybody, guideline));
		expect(start.title).toBe('Leitlinie 1.1: Mehrsprachigkeit ist ein Gewinn.');
		expect(consequences.map(({ ref }) => ref)).toEqual([{ kind: 'edition', id: edition.id }]);
	});

	it('refuses an empty concept, and what is as it was unless the state is another', async () => {
		const context = t.context(await t.municipality(), lead);
		expect(await publishEdition(context, publication)).toMatchObject({ failure: { code: 'notFound' } });
		unwrap(await replaceDraft(context, replacement([])));
		expect(await publishEdition(context, publication)).toMatchObject({ failure: { code: 'emptyConcept' } });
		unwrap(await replaceDraft(context, replacement(sample())));
		unwrap(await publishEdition(context, publication));
		expect(await publishEdition(context, publication)).toMatchObject({
			failure: { code: 'editionUnchanged' },
		});
		const adopted = await publishEdition(context, {
			state: 'adopted',
			note: 'Beschluss',
			decidedOn: '2026-06-14',
		});
		expect(unwrap(adopted)).toMatchObject({ number: 2, decidedOn: '2026-06-14' });
	});

	it('asks for a real date of the decision that is not in the future', async () => {
		const context = t.context(await t.municipality(), lead);
		unwrap(await replaceDraft(context, replacement(sample())));
		for (const [decidedOn, code] of [
			[null, 'required'],
			['2026-02-30', 'date'],
			['14.06.2026', 'date'],
			['2150-01-01', 'future'],
		] as const)
			expect(await publishEdition(context, { state: 'adopted', note: '', decidedOn })).toMatchObject({
				failure: { code: 'invalidInput', fields: { decidedOn: code } },
			});
	});

	it('gives two editors at once two different numbers', async () => {
		const context = t.context(await t.municipality(), lead);
		unwrap(await replaceDraft(context, replacement(sample())));
		const outcomes = await Promise.all([
			publishEdition(context, publication),
			publishEdition(context, publication),
		]);
		expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
	});
});

describe('replacing the draft', () => {
	it('does not throw away unpublished work unless told to', async () => {
		const context = t.context(await t.municipality(), lead);
		const first = sample();
		unwrap(await replaceDraft(context, replacement(first)));
		expect(await replaceDraft(context, replacement(sample()))).toMatchObject({
			failure: { code: 'draftHasChanges' },
		});
		unwrap(await publishEdition(context, publication));
		expect(unwrap(await replaceDraft(context, replacement(sample())))).toMatchObject({
			elements: 3,
			ended: 3,
		});
		const again = await replaceDraft(context, { ...replacement(first), replaceUnpublished: true });
		expect(unwrap(again)).toMatchObject({ elements: 3, ended: 3 });
		expect(unwrap(await readDraft(context)).tree).toEqual(first);
	});

	it('is for the process lead only', async () => {
		const municipality = await t.municipality();
		for (const actor of [{}, { personId: newId(), roles: ['department'] }, { roles: ['processLead'] }]) {
			const context = t.context(municipality, actor);
			expect(await replaceDraft(context, replacement([]))).toMatchObject({ failure: { code: 'forbidden' } });
			expect(await publishEdition(context, publication)).toMatchObject({ failure: { code: 'forbidden' } });
		}
	});

	it('never shows one municipality the concept of another', async () => {
		const here = t.context(await t.municipality(), lead);
		const there = t.context(await t.municipality(), lead);
		const tree = sample();
		unwrap(await replaceDraft(here, replacement(tree)));
		const edition = unwrap(await publishEdition(here, publication));
		expect(await readDraft(there)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await readEdition(there, edition.id)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await readEdition(there, 'latest')).toMatchObject({ failure: { code: 'notFound' } });
		expect(await listEditions(there)).toEqual([]);
		expect(await readElementHistory(there, tree[0]?.id ?? '')).toEqual([]);
	});

	it('writes and publishes 4,000 elements in a handful of statements', async () => {
		const context = t.context(await t.municipality(), lead);
		const [field, guideline] = sample();
		if (!field || !guideline) throw new Error('sample');
		const tree = [field, ...Array.from({ length: 4_000 }, () => ({ ...guideline, id: newId() }))];
		unwrap(await replaceDraft(context, replacement(tree)));
		const edition = unwrap(await publishEdition(context, publication));
		const content = unwrap(await readEdition(context, edition.id));
		expect(content.tree).toEqual(tree);
		expect(content.numbers.get(tree.at(-1)?.id ?? '')).toBe('Leitlinie 1.4000');
	});
});
