import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export type Root = ReturnType<typeof fromMarkdown>;
export type Node = Root['children'][number];

/**
 * Addresses in running text stay text: only what is written as a link is one. The first of the GFM extensions
 * would turn them into links afterwards.
 */
const withoutAutolinks = {
	disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'tasklistCheck'] },
};

/** More containers in one line than any person writes; the parser's work grows with their square. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){40}/m;

/** Null when the text is nested beyond reason. */
export function parseMarkdown(text: string): Root | null {
	if (tooDeep.test(text)) return null;
	try {
		return fromMarkdown(text, {
			extensions: [gfm(), withoutAutolinks],
			mdastExtensions: gfmFromMarkdown().slice(1),
		});
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
