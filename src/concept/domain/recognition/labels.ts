import type { ElementKind } from '../kinds.ts';
import { boldLead, dropStart, wordsOf } from './inline.ts';
import type { SourceInline } from './source.ts';
import { namedLabel, numberedLabel } from './wording.ts';

const detail =
	/^(Zuständig(?:keit(?:en)?)?|Verantwortlich(?:keit(?:en)?|e|er)?|Federführ(?:ung|end)|Träger|Umsetzung durch|Mitwirk(?:ung|ende)|Beteiligte?|Partner(?:innen)?|Kooperationspartner(?:innen)?|Kooperation|Zielgruppen?|Zeitraum|Zeitplan|Zeit(?:rahmen|schiene|horizont)|Laufzeit|Termin|Frist|Umsetzung(?:szeitraum)?(?: bis)?|Beginn|Bedarf|Ressourcen|Finanzierung|Kosten|Mittel|Personal|Voraussetzungen?)\s*:/iu;

/** "Zuständig: Amt für Soziales": a line of a measure's sheet. */
export function isDetail(text: string): boolean {
	return detail.test(text);
}

/** The label at the start of a paragraph that goes on as text: "Leitlinie 1: Wir ...". */
export function textLabel(
	content: readonly SourceInline[],
): { readonly kind: ElementKind; readonly number: string; readonly content: readonly SourceInline[] } | null {
	const text = wordsOf(content);
	const found =
		numberedLabel(text) ??
		(boldLead(content) !== '' || /^\p{L}+:/u.test(text) ? namedLabel(text, false) : null);
	if (!found || found.kind === 'fieldOfAction' || found.rest === '') return null;
	if (found.number === '' && found.kind === 'measure' && /^Projekt/i.test(text)) return null;
	const decimal = found.length;
	return { kind: found.kind, number: found.number, content: dropStart(content, decimal) };
}
