import type { TypedContribution } from '#participation/components/typed-contribution.ts';
import type { Submission } from '#participation/server/submit-contribution.ts';
import type { ContributionKind, Language } from '#participation/domain/vocabulary.ts';
import { looksLikeToken, newToken } from '#platform/identity/tokens.ts';

export function emptyContribution(language: string): TypedContribution {
	return {
		key: newToken(),
		text: '',
		language,
		kind: '',
		fieldIds: [],
		elementId: '',
		name: '',
		organisation: '',
		email: '',
		publishName: false,
		website: '',
	};
}

/** Everything goes back into the form, whatever was wrong. */
export function readContributionForm(form: FormData): TypedContribution {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const key = text('key');
	return {
		key: looksLikeToken(key) ? key : newToken(),
		text: text('text'),
		language: text('language'),
		kind: text('kind'),
		fieldIds: form.getAll('fieldIds').filter((value) => typeof value === 'string'),
		elementId: text('elementId'),
		name: text('name'),
		organisation: text('organisation'),
		email: text('email'),
		publishName: text('publishName') !== '',
		website: text('website'),
	};
}

/** For the use case, which says what is wrong with it. */
export function toSubmission(roundId: string, typed: TypedContribution): Submission {
	return {
		...typed,
		roundId,
		language: typed.language as Language,
		kind: typed.kind as ContributionKind,
		elementId: typed.elementId === '' ? null : typed.elementId,
	};
}
