import type { Footnote, Inline, Mark, Text } from '#concept/domain/rich-text.ts';
import { escapeHref, escapeText } from './escape.ts';

export interface InlineOptions {
	/** A break as a backslash at the end of the line, or as `<br>` where a line may not end (headings, cells). */
	readonly breaks: 'line' | 'tag';
	readonly notes: { refer(note: Footnote): string };
}

export function writeInlines(content: readonly Inline[], options: InlineOptions): string {
	let written = '';
	content.forEach((inline, place) => {
		if (inline.type === 'break') written += writeBreak(content, place, options);
		else if (inline.type === 'footnote') written += options.notes.refer(inline);
		else
			written += writeText(
				inline,
				content[place - 1],
				content[place + 1],
				written === '' || written.endsWith('\n'),
			);
	});
	return written;
}

/** A backslash at the end of a line is a break only between two texts of a paragraph. */
function writeBreak(content: readonly Inline[], place: number, { breaks }: InlineOptions): string {
	const between = content[place - 1]?.type === 'text' && content[place + 1]?.type === 'text';
	return breaks === 'line' && between ? '\\\n' : '<br>';
}

function writeText(
	text: Text,
	before: Inline | undefined,
	after: Inline | undefined,
	start: boolean,
): string {
	const link = text.marks.find((mark) => mark.type === 'link');
	const term = text.marks.find((mark) => mark.type === 'term');
	const styles = text.marks.flatMap((mark) => (mark.type in tags ? [mark.type as Style] : []));
	const inLink = link !== undefined || term !== undefined;
	const alone = styles.length === 0 && !inLink;
	const escaped = escapeText(text.text, {
		start: !alone || start || before?.type === 'break',
		afterNote: alone && before?.type === 'footnote',
		end: !alone || after === undefined || after.type === 'break',
	});
	const styled = style(escaped, text.text, styles, inLink || (plain(before) && plain(after)));
	if (!inLink) return styled;
	return `[${styled}](${target(link, term)})`;
}

type Style = 'strong' | 'emphasis' | 'strike';
const tags: Readonly<Record<string, readonly [sign: string, tag: string]>> = {
	strong: ['**', 'strong'],
	emphasis: ['*', 'em'],
	strike: ['~~', 'del'],
};

/**
 * Signs where they are sure to work (a letter or digit inside at both ends and no other signs beside), else
 * HTML tags, which every viewer shows just as well: "a**(b)**c" is not bold in CommonMark.
 */
function style(escaped: string, text: string, styles: readonly Style[], apart: boolean): string {
	const [only, ...others] = styles;
	const sure = apart && others.length === 0 && /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(text);
	if (only !== undefined && sure) {
		const sign = tags[only]?.[0] ?? '';
		return `${sign}${escaped}${sign}`;
	}
	return styles.reduceRight((inner, name) => {
		const tag = tags[name]?.[1] ?? '';
		return `<${tag}>${inner}</${tag}>`;
	}, escaped);
}

function plain(neighbour: Inline | undefined): boolean {
	return neighbour?.type !== 'text' || neighbour.marks.length === 0;
}

type Of<Type> = Extract<Mark, { type: Type }>;

/** A term is a link with the title "Begriff" to the element of its definition. */
function target(link: Of<'link'> | undefined, term: Of<'term'> | undefined): string {
	if (link === undefined) return `#${term?.definition ?? ''} "Begriff"`;
	return `${escapeHref(link.href)}${term === undefined ? '' : ` "Begriff ${term.definition}"`}`;
}
