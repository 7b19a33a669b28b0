import { AsyncLocalStorage } from 'node:async_hooks';
import { overwriteGetLocale } from '#paraglide/runtime.js';
import type { Locale } from '../context.ts';

const running = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => running.getStore() ?? 'de');

/** Messages rendered inside `work` are in this language. */
export function inLocale<Value>(locale: Locale, work: () => Value): Value {
	return running.run(locale, work);
}

export const localeCookie = 'sprache';

/** The address (`?sprache=en`) decides, then the cookie; German otherwise. */
export function chooseLocale(fromAddress: string | null, fromCookie: string | undefined): Locale {
	return [fromAddress, fromCookie].find((value): value is Locale => value === 'de' || value === 'en') ?? 'de';
}
