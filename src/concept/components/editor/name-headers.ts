import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Heads of columns that are still empty have a name, so that a table is never read without one. */
export const NameHeaders = Extension.create<{ label: string }>({
	name: 'nameHeaders',
	addOptions: () => ({ label: '' }),
	addProseMirrorPlugins() {
		const attributes = { 'aria-label': this.options.label };
		return [
			new Plugin({
				props: {
					decorations: ({ doc }) => {
						const found: Decoration[] = [];
						doc.descendants((node, pos) => {
							if (node.type.name === 'tableHeader' && node.content.size === 0)
								found.push(Decoration.node(pos, pos + node.nodeSize, attributes));
							return !node.isTextblock;
						});
						return DecorationSet.create(doc, found);
					},
				},
			}),
		];
	},
});
