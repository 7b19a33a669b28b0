import { Mark } from '@tiptap/core';
import { isId } from '#shared/ids.ts';
import { isSafeHref } from '../../domain/rich-text.ts';

/** Marks of the closed schema, in their canonical order; the shortcuts are those of every word processor. */
export const Link = Mark.create({
	name: 'link',
	inclusive: false,
	addAttributes: () => ({ href: { default: '' } }),
	parseHTML: () => [
		{
			tag: 'a[href]',
			getAttrs: (element) => {
				const href = element.getAttribute('href') ?? '';
				return isSafeHref(href) ? { href } : false;
			},
		},
	],
	renderHTML: ({ mark }) => ['a', { href: String(mark.attrs['href']) }, 0],
});

export const Term = Mark.create({
	name: 'term',
	inclusive: false,
	addAttributes: () => ({ definition: { default: '' } }),
	parseHTML: () => [
		{
			tag: 'span[data-term]',
			getAttrs: (element) => {
				const definition = element.getAttribute('data-term');
				return isId(definition) ? { definition } : false;
			},
		},
	],
	renderHTML: ({ mark }) => ['span', { 'data-term': String(mark.attrs['definition']) }, 0],
});

export const Strong = Mark.create({
	name: 'strong',
	parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
	renderHTML: () => ['strong', 0],
	addKeyboardShortcuts() {
		return { 'Mod-b': () => this.editor.commands.toggleMark(this.name) };
	},
});

export const Emphasis = Mark.create({
	name: 'emphasis',
	parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
	renderHTML: () => ['em', 0],
	addKeyboardShortcuts() {
		return { 'Mod-i': () => this.editor.commands.toggleMark(this.name) };
	},
});

export const Strike = Mark.create({
	name: 'strike',
	parseHTML: () => [{ tag: 's' }, { tag: 'del' }],
	renderHTML: () => ['s', 0],
	addKeyboardShortcuts() {
		return { 'Mod-Shift-x': () => this.editor.commands.toggleMark(this.name) };
	},
});
