import type { Draft, Drafts } from './drafts.ts';
import { boldLead, dropStart, splitLines, undividedWords, wordsOf } from './inline.ts';
import { measureField, withDetail } from './measure-sheet.ts';
import { isDetail } from './labels.ts';
import type { SourceInline, SourceParagraph } from './source.ts';
import { rankOf } from './stack.ts';

/** A bold beginning, or the short name of a measure, is the title; everything else is text. */
export function fill(
	drafts: Drafts,
	draft: Draft,
	content: readonly SourceInline[],
	lead: string,
	first: number,
	last: number,
): void {
	const text = wordsOf(content);
	const isName =
		rankOf(draft.kind) === 4 &&
		text.length <= 140 &&
		!/[.;!?]\s|[.;!?]$/.test(text) &&
		content.every(({ type }) => type !== 'note');
	if (isName) draft.title = undividedWords(content).replace(/\s*:$/, '');
	else if (lead !== '' && lead.length <= 120) {
		draft.title = lead.replace(/\s*[:.–-]$/, '');
		const rest = dropStart(content, lead.length);
		drafts.paragraph(draft, dropStart(rest, /^[\s:–-]*/.exec(wordsOf(rest))?.[0].length ?? 0), first, last);
	} else drafts.paragraph(draft, content, first, last);
}

/** "Teilhabe: Mitmachen können." in a glossary. */
export function addDefinition(
	drafts: Drafts,
	content: readonly SourceInline[],
	first: number,
	last: number,
	glossary: Draft,
): boolean {
	const text = wordsOf(content);
	const lead = boldLead(content);
	const term = lead !== '' ? lead : (/^([^.:;!?]{2,60}?)(?::|\s[–-])\s/u.exec(text)?.[1] ?? '');
	if (term === '') return false;
	const draft = drafts.add(
		{ kind: 'definition', parent: glossary.ref, title: term.replace(/\s*[:–-]$/, '') },
		first,
		last,
	);
	const rest = dropStart(content, term.length);
	drafts.paragraph(draft, dropStart(rest, /^[\s:–-]*/.exec(wordsOf(rest))?.[0].length ?? 0), first, last);
	return true;
}

/** A paragraph with nothing but lines of the sheet. */
export function takeDetails(drafts: Drafts, measure: Draft, block: SourceParagraph): boolean {
	const lines = splitLines(block.content);
	if (!lines.every((line) => isDetail(wordsOf(line)))) return false;
	drafts.take(measure, block.first, block.last);
	return lines.every((line) => takeDetail(drafts, measure, line, block.first, block.last));
}

/** "Zuständig: Bauamt". */
export function takeDetail(
	drafts: Drafts,
	measure: Draft,
	content: readonly SourceInline[],
	first: number,
	last: number,
): boolean {
	const text = wordsOf(content);
	const colon = text.indexOf(':');
	const field = measureField(text.slice(0, colon));
	if (!field || content.some(({ type }) => type === 'note')) return false;
	measure.measure = withDetail(measure.measure, field, text.slice(colon + 1));
	drafts.take(measure, first, last);
	return true;
}
