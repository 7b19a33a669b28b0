import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import { daysBetween, type PlainDate } from '#shared/plain-date.ts';
import type { Tone } from '#ui/types.ts';
import type { OverdueKind } from '../domain/overdue.ts';
import type { Attention } from '../domain/sheet-filter.ts';
import type { JudgementKind, judgementValues } from '../domain/vocabulary.ts';

const tones: {
	readonly [Kind in JudgementKind]: Readonly<Record<(typeof judgementValues)[Kind][number], Tone>>;
} = {
	implementation: {
		notBegun: 'neutral',
		running: 'progress',
		done: 'success',
		changed: 'info',
		merged: 'info',
		split: 'info',
		stopped: 'danger',
	},
	schedule: { onTime: 'success', late: 'warning', ahead: 'info' },
	effect: { unknown: 'neutral', asExpected: 'success', less: 'warning', more: 'info' },
};

export function judgementTone(kind: JudgementKind, value: string): Tone {
	return (tones[kind] as Readonly<Record<string, Tone>>)[value] ?? 'neutral';
}

export function overdueWord(kind: OverdueKind): string {
	return {
		milestone: m.implementation_overdue_milestone,
		end: m.implementation_overdue_end,
		report: m.implementation_overdue_report,
	}[kind]();
}

export function attentionWord(attention: Attention): string {
	return {
		overdue: m.implementation_attention_overdue,
		milestone: m.implementation_overdue_milestone,
		end: m.implementation_overdue_end,
		report: m.implementation_overdue_report,
		noUnit: m.implementation_attention_noUnit,
		noOwner: m.implementation_attention_noOwner,
		unpublished: m.implementation_attention_unpublished,
	}[attention]();
}

/** "vor 3 Wochen": how old a word is, in the largest unit of which there are two. */
export function ageWords(on: PlainDate, today: PlainDate): string {
	const days = Math.max(0, daysBetween(on, today));
	const format = new Intl.RelativeTimeFormat(getLocale(), { numeric: 'auto' });
	if (days < 14) return format.format(-days, 'day');
	if (days < 62) return format.format(-Math.floor(days / 7), 'week');
	if (days < 730) return format.format(-Math.floor(days / 30.44), 'month');
	return format.format(-Math.floor(days / 365.25), 'year');
}

/** Cents as euros, "12.345,60 €"; a dash for what nobody said. */
export function moneyWords(cents: number | null): string {
	if (cents === null) return '–';
	const digits = cents % 100 === 0 ? 0 : 2;
	return new Intl.NumberFormat(getLocale(), {
		style: 'currency',
		currency: 'EUR',
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	}).format(cents / 100);
}

/** Hundredths of a full-time equivalent, "0,5". */
export function staffWords(hundredths: number | null): string {
	return hundredths === null ? '–' : new Intl.NumberFormat(getLocale()).format(hundredths / 100);
}
