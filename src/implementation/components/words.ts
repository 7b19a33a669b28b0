import { m } from '#paraglide/messages.js';
import type { judgementValues, JudgementKind } from '../domain/vocabulary.ts';

type Message = (inputs?: object, options?: { locale: 'de' | 'en' }) => string;

const kindWords: Record<JudgementKind, Message> = {
	implementation: m.implementation_kind_implementation,
	schedule: m.implementation_kind_schedule,
	effect: m.implementation_kind_effect,
};

interface Words {
	readonly word: Message;
	readonly definition: Message;
}

const valueWords: {
	readonly [Kind in JudgementKind]: Record<(typeof judgementValues)[Kind][number], Words>;
} = {
	implementation: {
		notBegun: {
			word: m.implementation_implementation_notBegun,
			definition: m.implementation_implementation_notBegun_definition,
		},
		running: {
			word: m.implementation_implementation_running,
			definition: m.implementation_implementation_running_definition,
		},
		done: {
			word: m.implementation_implementation_done,
			definition: m.implementation_implementation_done_definition,
		},
		changed: {
			word: m.implementation_implementation_changed,
			definition: m.implementation_implementation_changed_definition,
		},
		merged: {
			word: m.implementation_implementation_merged,
			definition: m.implementation_implementation_merged_definition,
		},
		split: {
			word: m.implementation_implementation_split,
			definition: m.implementation_implementation_split_definition,
		},
		stopped: {
			word: m.implementation_implementation_stopped,
			definition: m.implementation_implementation_stopped_definition,
		},
	},
	schedule: {
		onTime: {
			word: m.implementation_schedule_onTime,
			definition: m.implementation_schedule_onTime_definition,
		},
		late: { word: m.implementation_schedule_late, definition: m.implementation_schedule_late_definition },
		ahead: { word: m.implementation_schedule_ahead, definition: m.implementation_schedule_ahead_definition },
	},
	effect: {
		unknown: {
			word: m.implementation_effect_unknown,
			definition: m.implementation_effect_unknown_definition,
		},
		asExpected: {
			word: m.implementation_effect_asExpected,
			definition: m.implementation_effect_asExpected_definition,
		},
		less: { word: m.implementation_effect_less, definition: m.implementation_effect_less_definition },
		more: { word: m.implementation_effect_more, definition: m.implementation_effect_more_definition },
	},
};

export function kindWord(kind: JudgementKind, locale?: 'de' | 'en'): string {
	return kindWords[kind]({}, locale && { locale });
}

/** A value as people call it; an unknown one as it is. */
export function valueWord(kind: JudgementKind, value: string, locale?: 'de' | 'en'): string {
	return wordsOf(kind, value)?.word({}, locale && { locale }) ?? value;
}

/** What a value means, in a sentence. */
export function definitionOf(kind: JudgementKind, value: string): string {
	return wordsOf(kind, value)?.definition() ?? '';
}

function wordsOf(kind: JudgementKind, value: string): Words | undefined {
	return (valueWords[kind] as Readonly<Record<string, Words>>)[value];
}
