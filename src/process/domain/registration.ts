import { isEmail } from '#shared/email.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';

export interface RegistrationInput {
	readonly name: string;
	readonly email: string;
	readonly organisation?: string | undefined;
	readonly accessNeeds?: string | undefined;
	readonly interpretationNeeds?: string | undefined;
}

export type TidyRegistration = { readonly [Field in keyof RegistrationInput]-?: string };

const registrationLimits = { name: 200, email: 254, organisation: 200, needs: 1_000 } as const;

export function tidyRegistration(input: RegistrationInput): TidyRegistration {
	return {
		name: oneLine(input.name),
		email: oneLine(input.email).toLowerCase(),
		organisation: oneLine(input.organisation ?? ''),
		accessNeeds: (input.accessNeeds ?? '').trim(),
		interpretationNeeds: (input.interpretationNeeds ?? '').trim(),
	};
}

/** Codes by form field: `required`, `tooLong`, `characters`, `email`. */
export function registrationProblems(registration: TidyRegistration): Record<string, string> {
	const limits = registrationLimits;
	const problems: Record<string, string | null> = {
		name: textProblem(registration.name, limits.name, true),
		email:
			textProblem(registration.email, limits.email, true) ?? (isEmail(registration.email) ? null : 'email'),
		organisation: textProblem(registration.organisation, limits.organisation, false),
		accessNeeds: textProblem(registration.accessNeeds, limits.needs, false),
		interpretationNeeds: textProblem(registration.interpretationNeeds, limits.needs, false),
	};
	return Object.fromEntries(
		Object.entries(problems).filter((entry): entry is [string, string] => entry[1] !== null),
	);
}
