import { Node, wrappingInputRule } from '@tiptap/core';
import { idAttribute } from './text-nodes.ts';

export const BulletList = Node.create({
	name: 'bulletList',
	group: 'block list',
	content: 'listItem+',
	addAttributes: () => idAttribute,
	parseHTML: () => [{ tag: 'ul' }],
	renderHTML: ({ HTMLAttributes }) => ['ul', HTMLAttributes, 0],
	addKeyboardShortcuts() {
		return { 'Mod-Shift-8': () => this.editor.commands.toggleList(this.name, 'listItem') };
	},
	addInputRules() {
		return [wrappingInputRule({ find: /^\s*[-•]\s$/, type: this.type })];
	},
});

export const OrderedList = Node.create({
	name: 'orderedList',
	group: 'block list',
	content: 'listItem+',
	addAttributes: () => idAttribute,
	parseHTML: () => [{ tag: 'ol' }],
	renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
	addKeyboardShortcuts() {
		return { 'Mod-Shift-7': () => this.editor.commands.toggleList(this.name, 'listItem') };
	},
	addInputRules() {
		return [wrappingInputRule({ find: /^1[.)]\s$/, type: this.type })];
	},
});

/** Tab is not taken: it leaves the editor, as everywhere on the page. */
export const ListItem = Node.create({
	name: 'listItem',
	content: 'paragraph list*',
	defining: true,
	addAttributes: () => idAttribute,
	parseHTML: () => [{ tag: 'li' }],
	renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
	addKeyboardShortcuts() {
		return {
			Enter: () => this.editor.commands.splitListItem(this.name, { id: null }),
			'Alt-Shift-ArrowRight': () => this.editor.commands.sinkListItem(this.name),
			'Alt-Shift-ArrowLeft': () => this.editor.commands.liftListItem(this.name),
			Backspace: () => {
				const { $from, empty } = this.editor.state.selection;
				const inItem = $from.depth > 1 && $from.node(-1).type === this.type;
				return empty && inItem && $from.parentOffset === 0 && $from.index(-2) === 0
					? this.editor.commands.liftListItem(this.name)
					: false;
			},
		};
	},
});
