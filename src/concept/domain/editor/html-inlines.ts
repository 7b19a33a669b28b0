import { canonicalInlines } from '../canonical-text.ts';
import { isSafeHref, type Inline, type Mark } from '../rich-text.ts';
import { isBlock, isDropped, styleOf, type HtmlElement, type HtmlNode } from './html-node.ts';
import { printable } from './inlines-from-editor.ts';

/** Pasted HTML as one running text: blocks in it begin on new lines. */
export function inlinesOfHtml(nodes: readonly HtmlNode[], marks: readonly Mark[] = []): readonly Inline[] {
	return tidy(nodes.flatMap((node) => inline(node, marks)));
}

function inline(node: HtmlNode, marks: readonly Mark[]): Inline[] {
	if (typeof node === 'string') {
		const text = printable(node.replace(/[ \t\n\r\f\u2028\u2029]+/g, ' '));
		return text === '' ? [] : [{ type: 'text', text, marks }];
	}
	if (isDropped(node)) return [];
	if (node.name === 'br') return [{ type: 'break' }];
	const inner = node.children.flatMap((child) => inline(child, marksOf(node, marks)));
	return isBlock(node) && inner.length > 0 ? [{ type: 'break' }, ...inner, { type: 'break' }] : inner;
}

export function marksOf(element: HtmlElement, outer: readonly Mark[]): readonly Mark[] {
	const style = styleOf(element.attributes);
	const { name } = element;
	const inner: Mark[] = [];
	if ((name === 'b' || name === 'strong') && !/font-weight:(normal|[1-4]00)/.test(style))
		inner.push({ type: 'strong' });
	else if (!isHeading(name) && /font-weight:(bold|[6-9]00)/.test(style)) inner.push({ type: 'strong' });
	if (/^(i|em|cite|dfn)$/.test(name) ? !style.includes('font-style:normal') : /font-style:italic/.test(style))
		inner.push({ type: 'emphasis' });
	if (/^(s|strike|del)$/.test(name) || /text-decoration[a-z-]*:[a-z]*line-through/.test(style))
		inner.push({ type: 'strike' });
	const href = name === 'a' ? (element.attributes['href'] ?? '').trim() : '';
	// Addresses inside the foreign page lead nowhere from here.
	if (/^(https?:|mailto:)/i.test(href) && isSafeHref(href)) inner.push({ type: 'link', href });
	return [...outer.filter((mark) => !inner.some(({ type }) => type === mark.type)), ...inner];
}

function isHeading(name: string): boolean {
	return /^h[1-6]$/.test(name);
}

/** One blank at most, none at the ends of lines, no empty lines. */
function tidy(content: readonly Inline[]): readonly Inline[] {
	const out: Inline[] = [];
	for (const one of content) {
		const last = out.at(-1);
		const starts = last === undefined || last.type === 'break';
		if (one.type === 'break') {
			if (starts) continue;
			trimEnd(out);
			out.push(one);
		} else if (one.type === 'text') {
			const afterBlank = starts || (last.type === 'text' && last.text.endsWith(' '));
			const text = afterBlank ? one.text.replace(/^ +/, '') : one.text;
			if (text !== '') out.push({ ...one, text });
		} else out.push(one);
	}
	if (out.at(-1)?.type === 'break') out.pop();
	trimEnd(out);
	return canonicalInlines(out);
}

function trimEnd(out: Inline[]): void {
	const last = out.at(-1);
	if (last?.type !== 'text') return;
	const text = last.text.replace(/ +$/, '');
	if (text === '') out.pop();
	else out[out.length - 1] = { ...last, text };
}
