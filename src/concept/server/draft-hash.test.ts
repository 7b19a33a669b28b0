import { expect, it } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import { editElement } from './edit-element.ts';
import { moveElement } from './move-element.ts';
import { publishEdition } from './publish-edition.ts';
import { readWorkplace } from './read-workplace.ts';
import { content, smallDraft } from './testing/draft.ts';

const t = await testApp();

it('the start page knows at every visit whether the draft differs from the last edition', async () => {
	const context = t.context(await t.municipality(), { personId: newId(), roles: ['processLead'] });
	const differs = async () => (await readWorkplace(context))?.unpublished;
	const { field, guidelines, goal } = await smallDraft(context);
	const place = (after: string | null) => ({ parentId: field, after });
	expect(await differs()).toBe(true);
	unwrap(await publishEdition(context, { state: 'publishedDraft', note: '', decidedOn: null }));
	expect([await differs(), await differs()]).toEqual([false, false]);
	unwrap(await moveElement(context, { id: guidelines[0], place: place(guidelines[1]) }));
	expect([await differs(), await differs()]).toEqual([true, true]);
	unwrap(await moveElement(context, { id: guidelines[0], place: place(null) }));
	expect(await differs()).toBe(false);
	unwrap(await editElement(context, { id: goal, revision: 1, ...content('Anders') }));
	expect(await differs()).toBe(true);
});
