import type { ElementKind } from '../kinds.ts';
import { takeSource } from './source-reference.ts';
import {
	announced,
	isGlossary,
	isLeaflet,
	isPreamble,
	isSummaryHeading,
	namedLabel,
	number,
	numberedLabel,
	ordinalLabel,
} from './wording.ts';

/** What a heading says. */
export interface Heading {
	/** `label`: one element ("Leitlinie 3"); `announce`: several follow ("Leitlinien"); `plain`: a section. */
	readonly form: 'label' | 'announce' | 'plain';
	readonly kind: ElementKind;
	readonly number: string;
	readonly title: string;
	readonly source: string;
	/** Depth of the number before the heading: 3 for "3.2.1"; 0 without one. */
	readonly depth: number;
	/** Numbered with a roman numeral, as parts are. */
	readonly isRoman: boolean;
}

const decimalPrefix = /^(?:Nr\.\s*)?(\d+(?:\.\d+)*)(?:[.):]|(?=\s))\s+(?=\S)/;
const romanPrefix = /^([IVXLC]+)[.)]\s+(?=\S)/;
const letterPrefix = /^([A-Z])[.)]\s+(?=\S)/;
const part = new RegExp(`^Teil\\s+(${number})\\s*[:.–—-]*\\s*`, 'iu');
const annex = new RegExp(
	`^(?:Anlage|Anhang|Annex|Beilage)(?:\\s+(${number}))?(?:\\s*[:.–—-]+\\s*|\\s+|$)`,
	'iu',
);
const chapter = new RegExp(`^(?:Kapitel|Abschnitt)\\s+(${number})\\s*[:.–—-]*\\s*`, 'iu');

export function readHeading(whole: string): Heading {
	const { text, source } = takeSource(whole);
	const bare = text.replace(/\s*:$/, '');
	const prefix = decimalPrefix.exec(bare) ?? romanPrefix.exec(bare) ?? letterPrefix.exec(bare);
	const prefixNumber = prefix?.[1] ?? '';
	const rest = prefix ? bare.slice(prefix[0].length) : bare;
	const depth = prefix && /^\d/.test(prefixNumber) ? prefixNumber.split('.').length : 0;
	const make = (form: Heading['form'], kind: ElementKind, own: string, title: string): Heading => ({
		form,
		kind,
		number: own === '' ? prefixNumber : own,
		title: unquoted(title),
		source,
		depth,
		isRoman: prefix !== null && romanPrefix.test(bare),
	});

	const partFound = part.exec(rest);
	if (partFound) return make('label', 'part', partFound[1] ?? '', rest.slice(partFound[0].length));
	const annexFound = annex.exec(rest);
	if (annexFound) return make('label', 'annex', annexFound[1] ?? '', rest.slice(annexFound[0].length));
	const chapterFound = chapter.exec(rest);
	if (chapterFound) {
		const inner = readHeading(rest.slice(chapterFound[0].length));
		return { ...inner, number: inner.number === '' ? (chapterFound[1] ?? '') : inner.number, source };
	}
	if (isPreamble(rest)) return make('label', 'preamble', '', rest);
	const label = numberedLabel(rest) ?? ordinalLabel(rest);
	if (label) return make('label', label.kind, label.number, label.rest);
	if (isSummaryHeading(rest)) return make('label', 'discussionSummary', '', rest);
	const kind = announced(rest);
	if (kind) return make('announce', kind, '', rest);
	const nameOnly = namedLabel(rest, true);
	if (nameOnly && (nameOnly.rest !== '' || prefixNumber !== ''))
		return make('label', nameOnly.kind, '', nameOnly.rest);
	if (isGlossary(rest)) return make('label', 'glossary', '', rest);
	if (isLeaflet(rest)) return make('label', 'leaflet', '', rest);
	return make('plain', romanPrefix.test(bare) ? 'part' : 'section', '', rest);
}

/** "Leitziel", "Zielsetzung" and nothing else: one element in a field of action, a chapter elsewhere. */
export function bareLabel(read: Heading): Heading | null {
	if (read.form !== 'plain') return null;
	const found = namedLabel(read.title, true);
	if (!found || found.rest !== '' || found.kind === 'fieldOfAction') return null;
	return { ...read, form: 'label', kind: found.kind, title: '' };
}

const unquoted = (text: string): string => text.replace(/^[„“"»«](.*)[“”"«»]$/s, '$1').trim();
