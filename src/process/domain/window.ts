import * as v from 'valibot';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';

const day = v.pipe(v.string(), v.check(isPlainDate, 'date'));
const words = (required: boolean) =>
	v.pipe(
		v.string(),
		v.transform(oneLine),
		v.check((text) => textProblem(text, 200, false) !== 'characters', 'characters'),
		v.check((text) => textProblem(text, 200, false) !== 'tooLong', 'tooLong'),
		v.check((text) => !required || text !== '', 'words'),
	);

/** When a step takes place (product.md, station 2): a window that is exact, vague or open. */
export const windowSchema = v.variant('type', [
	v.pipe(
		v.strictObject({ type: v.literal('exact'), from: day, until: day }),
		v.check(({ from, until }) => from <= until, 'order'),
	),
	/** "After the September session": what is known is the earliest and the latest day. */
	v.pipe(
		v.strictObject({ type: v.literal('vague'), earliest: day, latest: day, words: words(true) }),
		v.check(({ earliest, latest }) => earliest <= latest, 'order'),
	),
	v.strictObject({ type: v.literal('open'), words: words(false) }),
]);

export type Window = v.InferOutput<typeof windowSchema>;

/** Both days included. */
export interface Span {
	readonly from: PlainDate;
	readonly until: PlainDate;
}

/** First and last possible day; null while a window is open. */
export function spanOf(window: Window): Span | null {
	switch (window.type) {
		case 'exact':
			return { from: window.from, until: window.until };
		case 'vague':
			return { from: window.earliest, until: window.latest };
		case 'open':
			return null;
	}
}

/** The same kind of window on other days; an open one stays open. */
export function withSpan(window: Window, { from, until }: Span): Window {
	switch (window.type) {
		case 'exact':
			return { type: 'exact', from, until };
		case 'vague':
			return { ...window, earliest: from, latest: until };
		case 'open':
			return window;
	}
}
