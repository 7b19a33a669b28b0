import { describe, expect, it } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import { numberingSchemes } from '../domain/numbering.ts';
import { changeSettings } from './change-settings.ts';
import { publishEdition } from './publish-edition.ts';
import { readDraft } from './read-draft.ts';
import { readElementLife } from './read-element-life.ts';
import { readElement } from './read-element.ts';
import { readWorkplace } from './read-workplace.ts';
import { smallDraft } from './testing/draft.ts';

/** What the reading use cases and the settings show and change: the own municipality's, and only for those who may. */
const t = await testApp();
const lead = { personId: newId(), roles: ['processLead'], organizations: [] };
const strangers = [[], ['groupMember'], ['facilitator']].map((roles) => ({
	personId: newId(),
	roles,
	organizations: [],
}));
const settings = { title: 'Anderer Titel', numbering: numberingSchemes.none };

async function twoTowns() {
	const here = t.context(await t.municipality('Hier'), lead);
	const there = t.context(await t.municipality('Dort'), lead);
	const draft = await smallDraft(here);
	return { here, there, draft };
}

describe('another municipality', () => {
	it('reads no element, not even with a concept of its own', async () => {
		const { here, there, draft } = await twoTowns();
		expect(unwrap(await readElement(here, draft.goal)).element.title).toBe('Ziel');
		expect(await readElement(there, draft.goal)).toMatchObject({ failure: { code: 'notFound' } });
		await smallDraft(there);
		expect(await readElement(there, draft.goal)).toMatchObject({ failure: { code: 'notFound' } });
	});

	it('sees neither editions nor the life of an element', async () => {
		const { here, there, draft } = await twoTowns();
		unwrap(await publishEdition(here, { state: 'publishedDraft', note: '', decidedOn: null }));
		expect(unwrap(await readElementLife(here, draft.goal)).current).toBe(true);
		expect(await readElementLife(there, draft.goal)).toMatchObject({ failure: { code: 'notFound' } });
	});

	it('has a start page without anything of ours', async () => {
		const { here, there } = await twoTowns();
		unwrap(await publishEdition(here, { state: 'publishedDraft', note: '', decidedOn: null }));
		expect(await readWorkplace(here)).toMatchObject({ hasConcept: true, latest: { number: 1 } });
		expect(await readWorkplace(there)).toEqual({
			hasConcept: false,
			latest: null,
			unpublished: false,
			drafts: [],
			begun: [],
			news: [],
		});
	});

	it('changes its own settings only', async () => {
		const { here, there } = await twoTowns();
		expect(await changeSettings(there, settings)).toMatchObject({ failure: { code: 'notFound' } });
		await smallDraft(there);
		unwrap(await changeSettings(there, settings));
		expect(unwrap(await readDraft(there)).concept).toMatchObject(settings);
		expect(unwrap(await readDraft(here)).concept.title).toBe('Konzept');
	});
});

describe('somebody without the ability', () => {
	it.each(strangers)('with roles $roles reads no draft and changes no settings', async (stranger) => {
		const { here, draft } = await twoTowns();
		const context = { ...here, actor: stranger };
		expect(await readElement(context, draft.goal)).toMatchObject({ failure: { code: 'forbidden' } });
		expect(await readWorkplace(context)).toBeNull();
		expect(await changeSettings(context, settings)).toMatchObject({ failure: { code: 'forbidden' } });
		expect(unwrap(await readDraft(here)).concept.title).toBe('Konzept');
	});
});
