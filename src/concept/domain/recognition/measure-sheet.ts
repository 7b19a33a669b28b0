import { emptyMeasureDetails, type MeasureDetails } from '../element.ts';

type Field = Exclude<keyof MeasureDetails, 'binding'>;

const fields: readonly (readonly [Field, RegExp])[] = [
	[
		'contributingUnits',
		/^(?:mitwirk|beteiligte (?:ämter|stellen|einheiten)|weitere (?:ämter|stellen)|unterstützung durch)/iu,
	],
	[
		'leadUnit',
		/^(?:zuständig|verantwort|federführ|träger|umsetzung durch|koordination|wer\b|durchführung)/iu,
	],
	['partners', /^(?:partner|kooperation|beteilig|akteur|externe|mit wem\b)/iu],
	['targetGroups', /^(?:zielgruppe|für wen|adressat)/iu],
	['period', /^(?:zeit|laufzeit|termin|frist|umsetzung|beginn|bis wann|wann|dauer|realisierung)/iu],
	[
		'needs',
		/^(?:bedarf|ressourcen|finanz|kosten|mittel|personal|voraussetzung|budget|aufwand|mit welchen mitteln|womit\b|was wird gebraucht)/iu,
	],
];

export function measureField(label: string): Field | null {
	const text = label.trim();
	return fields.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Adds what a table cell or a line of the sheet says; a second word on the same field is added, never replaced. */
export function withDetail(details: MeasureDetails | null, field: Field, value: string): MeasureDetails {
	const before = details ?? emptyMeasureDetails;
	const text = value.replace(/\s+/g, ' ').trim();
	if (text === '' || /^[-–—]$/.test(text)) return before;
	const current = before[field];
	if (typeof current === 'string')
		return { ...before, [field]: current === '' ? text : `${current}; ${text}` };
	return {
		...before,
		[field]: [
			...current,
			...text
				.split(/[;,]\s+|\s+•\s+/)
				.map((part) => part.trim())
				.filter((part) => part !== ''),
		],
	};
}
