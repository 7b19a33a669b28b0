import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import type { Locale } from '#platform/context.ts';
import type { ReportContent } from '../domain/report.ts';
import { kindWord, longDate, periodWords } from './words.ts';

/** What a report says of itself, on its page and in its documents. */
export function factsOf(
	{ kind, period, edition, frozenOn, municipality }: ReportContent,
	contentHash: string,
	locale: Locale = getLocale(),
): readonly { readonly label: string; readonly value: string }[] {
	const options = { locale };
	const name = { title: edition.title, number: edition.number };
	return [
		{ label: m.reporting_fact_municipality({}, options), value: municipality },
		{ label: m.reporting_fact_kind({}, options), value: kindWord(kind, locale) },
		{ label: m.reporting_fact_period({}, options), value: periodWords(period, locale) },
		{
			label: m.reporting_fact_edition({}, options),
			value:
				edition.decidedOn === null
					? m.reporting_edition(name, options)
					: m.reporting_edition_decided({ ...name, date: longDate(edition.decidedOn, locale) }, options),
		},
		{ label: m.reporting_fact_frozen({}, options), value: longDate(frozenOn, locale) },
		{ label: m.reporting_fact_hash({}, options), value: contentHash },
	];
}
