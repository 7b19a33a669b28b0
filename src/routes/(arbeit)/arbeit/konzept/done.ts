import { redirect } from '@sveltejs/kit';

/** Back to a page with a banner that says what was done, and offers to undo it. */
export function done(
	page: string,
	code: string,
	changeId: string | null = null,
	more: Readonly<Record<string, string>> = {},
): never {
	const query = new URLSearchParams({ ...more, getan: code });
	if (changeId) query.set('aenderung', changeId);
	redirect(303, `${page}?${query}`);
}

/** A text field of a form; files and missing fields count as empty. */
export function text(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** A number that the form counts with, e.g. a revision; what is none counts as 0, which no revision is. */
export function whole(form: FormData, name: string): number {
	const written = text(form, name);
	return /^\d{1,9}$/.test(written) ? Number(written) : 0;
}
