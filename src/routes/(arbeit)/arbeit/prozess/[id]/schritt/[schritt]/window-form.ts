import type { Window } from '#process/domain/window.ts';
import { readDateField } from '#ui/date-input.ts';
import { text } from '../../../../konzept/done.ts';

/** A window as it was typed; the use case checks it. */
export function readWindow(form: FormData): Window {
	const [from, until] = [readDateField(form, 'from') ?? '', readDateField(form, 'until') ?? ''];
	const words = text(form, 'words').trim();
	switch (text(form, 'type')) {
		case 'vague':
			return { type: 'vague', earliest: from, latest: until, words };
		case 'open':
			return { type: 'open', words };
		default:
			return { type: 'exact', from, until };
	}
}

export function typedWindow(form: FormData) {
	return {
		type: text(form, 'type'),
		from: text(form, 'from'),
		until: text(form, 'until'),
		words: text(form, 'words'),
	};
}
