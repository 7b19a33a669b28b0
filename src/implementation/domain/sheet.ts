import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Judgements } from './vocabulary.ts';

/** A measure and how it stands. Number, title, field and period are read from the edition, or belong to a successor. */
export interface Sheet {
	readonly id: Id;
	/** Null for a measure that a split brought forth. */
	readonly elementId: Id | null;
	/** The newest adopted edition in which it stands. */
	readonly editionId: Id | null;
	/** As cited: "Maßnahme 3.2"; empty when it has none. */
	readonly number: string;
	readonly title: string;
	readonly fieldId: Id | null;
	readonly fieldTitle: string;
	/** In the words of the concept. */
	readonly period: string;
	/** The responsible unit in the words of the concept. */
	readonly leadUnit: string;
	/** Responsible unit; null until one is found. */
	readonly unitId: Id | null;
	readonly startsOn: PlainDate | null;
	readonly endsOn: PlainDate | null;
	readonly openedAt: Date;
	readonly judgements: Judgements;
	/** When somebody last said anything of it; null when nobody did. */
	readonly lastWordAt: Date | null;
}

/** As people call it: "Maßnahme 3.2 Sprachcafé". */
export function sheetName({ number, title }: Pick<Sheet, 'number' | 'title'>): string {
	return `${number} ${title}`.trim();
}
