import { valueWord } from '#implementation/components/words.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';
import { whyOf, wordOf } from '#reporting/components/measure-words.ts';
import { factsOf } from '#reporting/components/report-facts.ts';
import { kindWord } from '#reporting/components/words.ts';
import { outcomes } from '#reporting/domain/balance.ts';
import type { ReportContent, ReportMeasure } from '#reporting/domain/report.ts';

export interface ReportTable {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A report in the reader's words, complete in itself: what its PDF and its DOCX both show. */
export interface ReportDocument {
	readonly title: string;
	readonly kind: string;
	readonly municipality: string;
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	readonly introduction: string;
	readonly balance: ReportTable;
	readonly silent: string;
	readonly fields: readonly { readonly title: string; readonly table: ReportTable }[];
	readonly words: Readonly<Record<'introduction' | 'balance' | 'measures', string>>;
}

export function reportDocument(content: ReportContent, contentHash: string, locale: Locale): ReportDocument {
	const options = { locale };
	const fields = [...new Set(content.measures.map(({ field }) => field))];
	const silent = content.measures.filter(({ word }) => word === null).length;
	return {
		title: content.title,
		kind: kindWord(content.kind, locale),
		municipality: content.municipality,
		facts: factsOf(content, contentHash, locale),
		introduction: content.introduction,
		balance: {
			header: [m.reporting_became({}, options), m.reporting_measures({}, options)],
			rows: [
				...outcomes.map((outcome) => [
					valueWord('implementation', outcome, locale),
					String(content.balance[outcome]),
				]),
				[m.reporting_adopted({}, options), String(content.adopted)],
			],
		},
		silent: silent > 0 ? m.reporting_silent({ count: silent }, options) : '',
		fields: fields.map((field) => ({
			title: field === '' ? m.reporting_other_measures({}, options) : field,
			table: measureTable(
				content.measures.filter((measure) => measure.field === field),
				locale,
			),
		})),
		words: {
			introduction: m.reporting_introduction({}, options),
			balance: m.reporting_balance({}, options),
			measures: m.reporting_all_measures({}, options),
		},
	};
}

function measureTable(measures: readonly ReportMeasure[], locale: Locale): ReportTable {
	const options = { locale };
	return {
		header: [
			m.reporting_measure({}, options),
			m.reporting_became({}, options),
			m.reporting_word({}, options),
			m.reporting_why({}, options),
		],
		rows: measures.map((measure) => {
			const word = valueWord('implementation', measure.implementation, locale);
			return [
				[`${measure.number} ${measure.title}`.trim(), measure.unit].filter((part) => part !== '').join('\n'),
				measure.schedule === 'late' ? m.reporting_late({ word }, options) : word,
				wordOf(measure, locale),
				whyOf(measure, locale).join('\n'),
			];
		}),
	};
}
