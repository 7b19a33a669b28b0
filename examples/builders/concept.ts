import type { Edition, EditionState } from '#concept/domain/edition.ts';
import type { ConceptTree } from '#concept/domain/element.ts';
import type { NumberingScheme } from '#concept/domain/numbering.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { replaceDraft } from '#concept/server/replace-draft.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import type { ElementSketch } from './sketch.ts';
import { treeOf } from './tree.ts';

/** A concept with its working draft; the acting person needs the ability to import. */
export async function buildConcept(
	context: Context,
	described: {
		readonly title: string;
		readonly numbering: NumberingScheme;
		/** A finished tree, or sketches of one. */
		readonly content: readonly ElementSketch[] | { readonly tree: ConceptTree };
		readonly reason: string;
	},
): Promise<ConceptTree> {
	const { title, numbering, content, reason } = described;
	const tree = 'tree' in content ? content.tree : treeOf(content, newId);
	unwrap(await replaceDraft(context, { title, numbering, tree, reason, replaceUnpublished: true }));
	return tree;
}

/** Publishes the working draft as it stands. */
export async function buildEdition(
	context: Context,
	state: EditionState,
	decidedOn: string | null,
	note = '',
): Promise<Edition> {
	return unwrap(await publishEdition(context, { state, decidedOn, note }));
}
