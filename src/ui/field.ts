import type { FieldProps } from './types.ts';

export interface FieldIds {
	readonly control: string;
	readonly hint: string;
	readonly error: string;
	/** Value for `aria-describedby`: error first, then hint. */
	readonly describedBy: string | undefined;
}

/** Ids that tie a control to its hint and its error. */
export function fieldIds(field: Pick<FieldProps, 'id' | 'name' | 'hint' | 'error'>): FieldIds {
	const control = field.id ?? field.name;
	const hint = `${control}-hint`;
	const error = `${control}-error`;
	const parts = [field.error ? error : '', field.hint ? hint : ''].filter((part) => part !== '');
	return { control, hint, error, describedBy: parts.length > 0 ? parts.join(' ') : undefined };
}
