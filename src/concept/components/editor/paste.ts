import { Extension } from '@tiptap/core';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { newId } from '#shared/ids.ts';
import { blocksOfHtml } from '../../domain/editor/from-html.ts';
import type { HtmlNode } from '../../domain/editor/html-node.ts';
import { toEditor } from '../../domain/editor/to-editor.ts';
import { tableDepth } from './table-place.ts';

/** Foreign HTML comes in as what the closed schema knows; what was copied here comes in as it is, ids included. */
export const Paste = Extension.create({
	// `paste` alone is an extension of Tiptap's own core.
	name: 'closedSchemaPaste',
	addProseMirrorPlugins: () => [
		new Plugin({
			props: {
				transformPastedHTML: quiet,
				handlePaste: (view, event, slice) => {
					const html = event.clipboardData?.getData('text/html') ?? '';
					const own = html === '' || html.includes('data-pm-slice');
					return insert(view, own ? slice : sliceOf(view, html));
				},
			},
		}),
	],
});

/** Reading foreign HTML runs nothing; but the browser would report each style and handler in it to the policy. */
function quiet(html: string): string {
	return html
		.replace(/<[a-z][^>]*>/gi, (tag) =>
			tag
				.replace(/^<(style|script)/i, '<template')
				.replace(/(["'\s])style(\s*=)/gi, '$1data-style$2')
				.replace(/(["'\s])on[a-z]+(\s*=)/gi, '$1data-on$2'),
		)
		.replace(/<\/(style|script)/gi, '</template');
}

function sliceOf({ state }: EditorView, html: string): Slice {
	const { body } = new DOMParser().parseFromString(quiet(html), 'text/html');
	const blocks = blocksOfHtml([...body.childNodes].flatMap(plain), newId);
	const content = (toEditor(blocks).content ?? []).slice(0, blocks.length);
	return Slice.maxOpen(Fragment.fromArray(content.map((node) => state.schema.nodeFromJSON(node))), false);
}

function plain(node: ChildNode): HtmlNode[] {
	if (node instanceof Text) return [node.data];
	if (!(node instanceof Element)) return [];
	const attributes = Object.fromEntries(
		[...node.attributes].map(({ name, value }) => [name === 'data-style' ? 'style' : name, value]),
	);
	return [{ name: node.localName, attributes, children: [...node.childNodes].flatMap(plain) }];
}

function insert(view: EditorView, slice: Slice): boolean {
	const { state } = view;
	const { $from } = state.selection;
	if (slice.size === 0) return false;
	const content = tableDepth($from) === null ? slice : runningText(slice, $from.parent);
	view.dispatch(
		state.tr.replaceSelection(content).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'),
	);
	return true;
}

/** In a cell there is only running text: the parts of what was copied stand on lines of their own. */
function runningText(slice: Slice, parent: Node): Slice {
	const { hardBreak } = parent.type.schema.nodes;
	const plainOnly = parent.type.name === 'tableCaption';
	const out: Node[] = [];
	slice.content.descendants((node) => {
		if (!node.isTextblock && !node.isInline) return true;
		const parts = node.isInline ? [node] : node.children;
		if (node.isTextblock && out.length > 0) {
			if (plainOnly) out.push(parent.type.schema.text(' '));
			else if (hardBreak) out.push(hardBreak.create());
		}
		out.push(
			...parts.filter((part) => !plainOnly || part.isText).map((part) => (plainOnly ? part.mark([]) : part)),
		);
		return false;
	});
	return new Slice(Fragment.fromArray(out), 0, 0);
}
