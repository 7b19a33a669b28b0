import type { Element, MeasureDetails } from '#concept/domain/element.ts';
import { lastPlace } from '#concept/domain/operations.ts';
import { editElement } from '#concept/server/edit-element.ts';
import { insertElement } from '#concept/server/insert-element.ts';
import { readDraft, type Draft } from '#concept/server/read-draft.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import type { Making } from './inline.ts';
import type { ElementSketch, Part } from './sketch.ts';
import { contentOf } from './tree.ts';

/** Words of the element that changes; what is not said stays. */
export interface Rewording {
	readonly of: string;
	readonly title?: string;
	readonly text?: readonly Part[];
	readonly measure?: Partial<MeasureDetails>;
}

/** Changes an element of the working draft, found by its title. */
export async function reword(context: Context, { of, title, text, measure }: Rewording): Promise<void> {
	const draft = unwrap(await readDraft(context));
	const element = titled(draft, of);
	const written =
		text && contentOf({ is: 'element', kind: element.kind, title: of, parts: text }, making(draft));
	unwrap(
		await editElement(context, {
			...element,
			revision: draft.revisions.get(element.id) ?? 0,
			title: title ?? element.title,
			body: written?.body ?? element.body,
			measure: element.measure && { ...element.measure, ...measure },
		}),
	);
}

/** Adds an element without children to the working draft, as the last one below another that is found by its title. */
export async function addBelow(context: Context, above: string, sketch: ElementSketch): Promise<void> {
	const draft = unwrap(await readDraft(context));
	const place = lastPlace(draft.tree, titled(draft, above).id);
	unwrap(
		await insertElement(context, {
			id: newId(),
			kind: sketch.kind,
			place,
			...contentOf(sketch, making(draft)),
		}),
	);
}

function titled({ tree }: Draft, title: string, kind?: Element['kind']): Element {
	const found = tree.filter((element) => element.title === title && (!kind || element.kind === kind));
	if (found.length !== 1 || !found[0])
		throw new Error(`"${title}" is the title of ${found.length} elements.`);
	return found[0];
}

const making = (draft: Draft): Making => ({
	newId,
	definition: (term) => titled(draft, term, 'definition').id,
	field: (title) => titled(draft, title, 'fieldOfAction').id,
});
