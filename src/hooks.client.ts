import { overwriteGetLocale, toLocale } from '#paraglide/runtime.js';

/** The server chose the language; the browser goes on in the language of the page and keeps no second cookie. */
overwriteGetLocale(() => toLocale(document.documentElement.lang) ?? 'de');
