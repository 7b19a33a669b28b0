import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import type { Locale } from '#platform/context.ts';
import type { Change, ChangeKind } from '../domain/diff/comparison.ts';
import { isKind } from '../domain/kinds.ts';
import { kindWord } from './kind-words.ts';

type Word = (inputs: object, options: { locale: Locale }) => string;

const words: Record<ChangeKind, Word> = {
	added: m.public_change_added,
	removed: m.public_change_removed,
	changed: m.public_change_changed,
	moved: m.public_change_moved,
	retyped: m.public_change_retyped,
	field: m.public_change_field,
	format: m.public_change_format,
};

const fieldWords: Readonly<Record<string, Word>> = {
	source: m.public_source,
	fields: m.public_also_in,
	leadUnit: m.public_measure_lead,
	contributingUnits: m.public_measure_contributing,
	partners: m.public_measure_partners,
	targetGroups: m.public_measure_target_groups,
	period: m.public_measure_period,
	needs: m.public_measure_needs,
	binding: m.public_measure_binding,
};

export function changeWord(kind: ChangeKind): string {
	return words[kind]({}, { locale: getLocale() });
}

/** Name of the detail that changed; empty when something else did. */
export function detailWord({ field }: Change, locale: Locale = getLocale()): string {
	return field === null ? '' : (fieldWords[field]?.({}, { locale }) ?? field);
}

/** A value before or after in the reader's words. */
export function valueWord(change: Change, value: string | null, locale: Locale = getLocale()): string {
	if (value === null || value === '')
		return change.kind === 'moved'
			? m.public_change_top({}, { locale })
			: m.public_change_nothing({}, { locale });
	if (change.kind === 'retyped') return isKind(value) ? kindWord(value, locale) : value;
	if (change.field === 'binding')
		return value === 'true'
			? m.public_measure_binding_yes({}, { locale })
			: m.public_measure_binding_no({}, { locale });
	return value;
}
