import { getLocale } from '#paraglide/runtime.js';
import type { Id } from '#shared/ids.ts';

/** Permanent address of an element: stays valid in every later edition, also when the element is gone. */
export function permalink(id: Id): string {
	return `/konzept/element/${id}`;
}

/** The place of an element on a page. An id must not begin with a digit to be a plain CSS and HTML name. */
export function anchorOf(id: Id): string {
	return `e-${id}`;
}

/** The concept's own words are German whatever the language of the interface. */
export function contentLanguage(): 'de' | undefined {
	return getLocale() === 'de' ? undefined : 'de';
}
