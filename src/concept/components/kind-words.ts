import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import type { Locale } from '#platform/context.ts';
import { isKind, type ElementKind } from '../domain/kinds.ts';
import { excerpt } from '../domain/view/outline.ts';

const words: Record<ElementKind, (inputs: object, options?: { locale?: Locale }) => string> = {
	part: m.public_kind_part,
	section: m.public_kind_section,
	fieldOfAction: m.public_kind_fieldOfAction,
	annex: m.public_kind_annex,
	glossary: m.public_kind_glossary,
	leaflet: m.public_kind_leaflet,
	preamble: m.public_kind_preamble,
	guideline: m.public_kind_guideline,
	approach: m.public_kind_approach,
	goal: m.public_kind_goal,
	measure: m.public_kind_measure,
	measureProposal: m.public_kind_measureProposal,
	definition: m.public_kind_definition,
	paragraph: m.public_kind_paragraph,
	list: m.public_kind_list,
	table: m.public_kind_table,
	footnote: m.public_kind_footnote,
	discussionSummary: m.public_kind_discussionSummary,
	groupReport: m.public_kind_groupReport,
	card: m.public_kind_card,
};

/** What an element is, in the reader's language: "Leitlinie". */
export function kindWord(kind: ElementKind, locale: Locale = getLocale()): string {
	return words[kind]({}, { locale });
}

/** How an element that is not added yet is called: by its first words, or by its kind. */
export function nameOfBegun(begun: {
	readonly kind: string;
	readonly form: Readonly<Record<string, readonly string[]>>;
}): string {
	const words = excerpt(begun.form['title']?.[0]?.trim() || (begun.form['body']?.[0] ?? ''), 80);
	return words || (isKind(begun.kind) ? kindWord(begun.kind) : m.concept_begun_nameless());
}
