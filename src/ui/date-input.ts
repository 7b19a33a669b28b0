const german = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4})$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Reads "14.6.2026" or "2026-06-14" as a plain date "2026-06-14"; null when there is no such day. */
export function parseDateInput(text: string): string | null {
	const trimmed = text.trim();
	const [, day, month, year] = german.exec(trimmed) ?? [];
	if (day && month && year) return plainDate(year, month, day);
	const [, isoYear, isoMonth, isoDay] = iso.exec(trimmed) ?? [];
	return isoYear && isoMonth && isoDay ? plainDate(isoYear, isoMonth, isoDay) : null;
}

/** The date of a `DateField`, whole or in three parts; null when nothing was typed. */
export function readDateField(form: FormData, name: string): string | null | 'invalid' {
	const whole = textOf(form, name);
	const parts = ['tag', 'monat', 'jahr'].map((part) => textOf(form, `${name}-${part}`));
	const typed = whole !== '' ? whole : parts.some((part) => part !== '') ? parts.join('.') : '';
	return typed === '' ? null : (parseDateInput(typed) ?? 'invalid');
}

/** "2026-06-14" as "14.06.2026"; anything else as it was typed, so that nothing typed is lost. */
export function showDateInput(value: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
	return year && month && day ? `${day}.${month}.${year}` : value;
}

function plainDate(year: string, month: string, day: string): string | null {
	const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.trim() : '';
}
