import type { Locale } from '#platform/context.ts';
import { m } from '#paraglide/messages.js';
import { longDate } from '#concept/components/dates.ts';
import type { Edition } from '#concept/domain/edition.ts';
import type { DocumentOptions } from './build-model.ts';
import type { DocumentFacts } from './model.ts';

export function stateLine(edition: Edition, locale: Locale): string {
	const date = longDate(edition.decidedOn ?? edition.publishedAt, locale);
	return m[`documents_state_long_${edition.state}`]({ date }, { locale });
}

/** What an imprint must say so that a printed copy can be traced back to its edition. */
export function editionFacts(
	edition: Edition,
	{ municipalityName, locale, origin }: DocumentOptions,
): DocumentFacts {
	const address = `${origin}/konzept/fassungen/${edition.id}`;
	const row = (label: string, value: string, href = '') => (value === '' ? [] : [{ label, value, href }]);
	return {
		type: 'facts',
		header: [m.documents_sheet_key({}, { locale }), m.documents_sheet_value({}, { locale })],
		rows: [
			...row(m.documents_publisher({}, { locale }), municipalityName),
			...row(m.documents_concept({}, { locale }), edition.title),
			...row(m.documents_edition_label({}, { locale }), String(edition.number)),
			...row(m.documents_state({}, { locale }), m[`documents_state_${edition.state}`]({}, { locale })),
			...row(
				m.documents_decided_on({}, { locale }),
				edition.decidedOn === null ? '' : longDate(edition.decidedOn, locale),
			),
			...row(m.documents_published_on({}, { locale }), longDate(edition.publishedAt, locale)),
			...row(m.documents_note({}, { locale }), edition.note),
			...row(m.documents_permalink({}, { locale }), address, address),
			...row(m.documents_hash({}, { locale }), edition.contentHash),
		],
		remark: m.documents_hash_hint({}, { locale }),
	};
}
