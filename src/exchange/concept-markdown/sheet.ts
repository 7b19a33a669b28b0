import { emptyMeasureDetails, type MeasureDetails } from '#concept/domain/element.ts';
import { writeComment } from './comments.ts';
import { escapeText } from './escape.ts';

/** Words of the format, not of the interface: they are the same in every language (docs/formats.md). */
const single = [
	['leadUnit', 'Federführend'],
	['period', 'Zeitraum'],
	['needs', 'Bedarf'],
] as const;
const several = [
	['contributingUnits', 'Mitwirkend'],
	['partners', 'Partner'],
	['targetGroups', 'Zielgruppen'],
] as const;
const binding = 'Verbindlich';

/** The sheet of a measure as a list that people can read and edit. */
export function writeSheet(measure: MeasureDetails): string {
	const value = (text: string) => escapeText(text, { start: true, end: true });
	const lines = [
		...single.flatMap(([key, label]) =>
			measure[key] === '' ? [] : [`- **${label}:** ${value(measure[key])}`],
		),
		...several.flatMap(([key, label]) =>
			measure[key].length === 0
				? []
				: [`- **${label}:**`, ...measure[key].map((entry) => `  - ${value(entry)}`)],
		),
		`- **${binding}:** ${measure.binding ? 'ja' : 'nein'}`,
	];
	return [writeComment('sheet'), ...lines].join('\n');
}

/**
 * @param lines label and value as "Label: value", with the values of the list below
 * @returns the details, or the place of the line that cannot be understood
 */
export function readSheet(
	lines: readonly { text: string; below: readonly string[] }[],
): { details: MeasureDetails } | { wrong: number } {
	const details: { -readonly [Key in keyof MeasureDetails]: MeasureDetails[Key] } = {
		...emptyMeasureDetails,
	};
	for (const [wrong, { text, below }] of lines.entries()) {
		const [, label = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(text) ?? [];
		const one = single.find(([, word]) => word === label);
		const many = several.find(([, word]) => word === label);
		if (one && below.length === 0) details[one[0]] = value;
		else if (many) details[many[0]] = value === '' ? below : [value, ...below];
		else if (label === binding && (value === 'ja' || value === 'nein')) details.binding = value === 'ja';
		else return { wrong };
	}
	return { details };
}
