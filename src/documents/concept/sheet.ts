import type { Locale } from '#platform/context.ts';
import { m } from '#paraglide/messages.js';
import type { MeasureDetails } from '#concept/domain/element.ts';
import type { DocumentSheet } from './model.ts';

/** The sheet of a measure; what is not known is left out. That it binds is for the council to say, not for us. */
export function measureSheet(measure: MeasureDetails, locale: Locale): DocumentSheet {
	const row = (label: string, values: readonly string[]) => ({ label, values });
	return {
		type: 'sheet',
		caption: m.documents_sheet({}, { locale }),
		header: [m.documents_sheet_key({}, { locale }), m.documents_sheet_value({}, { locale })],
		rows: [
			row(m.documents_sheet_leadUnit({}, { locale }), [measure.leadUnit]),
			row(m.documents_sheet_contributingUnits({}, { locale }), measure.contributingUnits),
			row(m.documents_sheet_partners({}, { locale }), measure.partners),
			row(m.documents_sheet_targetGroups({}, { locale }), measure.targetGroups),
			row(m.documents_sheet_period({}, { locale }), [measure.period]),
			row(m.documents_sheet_needs({}, { locale }), [measure.needs]),
			row(m.documents_sheet_binding({}, { locale }), [
				measure.binding ? '' : m.documents_sheet_binding_no({}, { locale }),
			]),
		].filter(({ values }) => values.some((value) => value !== '')),
	};
}
