import type { TidyRegistration } from '../domain/registration.ts';

/** The form as it was typed. */
export function readRegistrationForm(form: FormData): TidyRegistration {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	return {
		name: text('name'),
		email: text('email'),
		organisation: text('organisation'),
		accessNeeds: text('accessNeeds'),
		interpretationNeeds: text('interpretationNeeds'),
	};
}

export const emptyRegistration: TidyRegistration = {
	name: '',
	email: '',
	organisation: '',
	accessNeeds: '',
	interpretationNeeds: '',
};
