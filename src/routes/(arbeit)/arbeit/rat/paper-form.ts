import { paperTypes, type PaperType } from '#council/domain/paper.ts';
import type { PaperInput } from '#council/domain/paper-input.ts';
import { readDateField } from '#ui/date-input.ts';
import { typedFields, type Typed } from '../typed-form.ts';

/** A day as the use cases take it: what cannot be read stays what it is and is refused there. */
export function dayOf(form: FormData, name: string): string {
	const day = readDateField(form, name);
	return day === 'invalid' ? 'invalid' : (day ?? '');
}

export function readPaperForm(form: FormData): { readonly typed: Typed; readonly input: PaperInput } {
	const typed = typedFields(form);
	return {
		typed,
		input: {
			number: typed['number'] ?? '',
			type: paperTypes.find((type) => type === typed['type']) ?? ('' as PaperType),
			title: typed['title'] ?? '',
			date: dayOf(form, 'date'),
			originatorId: typed['originatorId'] ?? '',
			leadUnitId: typed['leadUnitId'] || null,
			editionId: typed['editionId'] || null,
			body: typed['body'] ?? '',
			isPublic: typed['isPublic'] !== 'nein',
		},
	};
}
