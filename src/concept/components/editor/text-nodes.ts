import { Node } from '@tiptap/core';
import { isId } from '#shared/ids.ts';
import { plainInline } from '../../domain/plain-text.ts';
import { noteContent } from '../../domain/editor/inlines-from-editor.ts';

/** The permanent id of a part; the plugin of `ids.ts` gives one to what has none. */
export const idAttribute = {
	id: {
		default: null,
		keepOnSplit: false,
		parseHTML: (element: HTMLElement) => {
			const id = element.getAttribute('data-id');
			return isId(id) ? id : null;
		},
		renderHTML: ({ id }: Record<string, unknown>) => (isId(id) ? { 'data-id': id } : {}),
	},
};

export const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });

export const Words = Node.create({ name: 'text', group: 'inline' });

export const Paragraph = Node.create({
	name: 'paragraph',
	priority: 1000,
	group: 'block',
	content: 'inline*',
	addAttributes: () => idAttribute,
	parseHTML: () => [{ tag: 'p' }],
	renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
});

export const HardBreak = Node.create({
	name: 'hardBreak',
	group: 'inline',
	inline: true,
	selectable: false,
	linebreakReplacement: true,
	parseHTML: () => [{ tag: 'br' }],
	renderHTML: () => ['br'],
	renderText: () => '\n',
	addKeyboardShortcuts() {
		return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: this.name }) };
	},
});

/** A note is one sign in the text; its words stand in an attribute and are written in a form of their own. */
export const Footnote = Node.create<{ label: (words: string) => string }>({
	name: 'footnote',
	group: 'inline',
	inline: true,
	atom: true,
	addOptions: () => ({ label: (words) => words }),
	addAttributes: () => ({
		...idAttribute,
		content: {
			default: [],
			parseHTML: (element: HTMLElement) => {
				try {
					return noteContent(JSON.parse(element.getAttribute('data-note') ?? ''));
				} catch {
					return noteContent([{ type: 'text', text: element.getAttribute('data-note') ?? '', marks: [] }]);
				}
			},
			renderHTML: ({ content }: Record<string, unknown>) => ({ 'data-note': JSON.stringify(content) }),
		},
	}),
	parseHTML: () => [{ tag: 'sup[data-note]' }],
	renderHTML({ node, HTMLAttributes }) {
		const label = this.options.label(plainInline(noteContent(node.attrs['content'])));
		return ['sup', { ...HTMLAttributes, role: 'img', 'aria-label': label, title: label }];
	},
});
