import type { Id } from '#shared/ids.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { limits } from './limits.ts';
import { contributionKinds, isOneOf, languages, type ContributionKind, type Language } from './vocabulary.ts';

/** What somebody says. */
export interface Saying {
	readonly text: string;
	readonly language: Language;
	readonly kind: ContributionKind;
	readonly fieldIds?: readonly Id[];
}

/** Who says it, as far as the person tells. */
export interface Sayer {
	readonly name?: string | undefined;
	readonly organisation?: string | undefined;
	readonly email?: string | undefined;
	/** The person's own choice that name and organisation may stand beside the published text. */
	readonly publishName?: boolean | undefined;
}

export interface TidySayer {
	readonly name: string;
	readonly organisation: string;
	readonly email: string;
	readonly publishName: boolean;
}

/** Form fields: `required`, `tooLong`, `characters`, `unknown`. */
export function sayingProblems(saying: Saying): Record<string, string> {
	const fields: Record<string, string> = {};
	const text = textProblem(tidyText(saying.text), limits.text, true);
	if (text) fields['text'] = text;
	if (!isOneOf(languages, saying.language)) fields['language'] = 'unknown';
	if (!isOneOf(contributionKinds, saying.kind)) fields['kind'] = 'required';
	return fields;
}

/** Line ends as they are stored; white space around the text means nothing. */
export function tidyText(text: string): string {
	return text.replace(/\r\n?/g, '\n').trim();
}

/** Form fields: `tooLong`, `characters`, `email`, and `nothingToPublish` for a choice without a name. */
export function sayerProblems(sayer: TidySayer): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const field of ['name', 'organisation'] as const) {
		const problem = textProblem(sayer[field], limits.name, false);
		if (problem) fields[field] = problem;
	}
	if (sayer.email !== '' && !isEmail(sayer.email)) fields['email'] = 'email';
	if (sayer.publishName && sayer.name === '' && sayer.organisation === '')
		fields['publishName'] = 'nothingToPublish';
	return fields;
}

export function tidySayer(sayer: Sayer): TidySayer {
	return {
		name: oneLine(sayer.name ?? ''),
		organisation: oneLine(sayer.organisation ?? ''),
		email: oneLine(sayer.email ?? ''),
		publishName: sayer.publishName ?? false,
	};
}

/** Whether there is anything to keep. */
export function saysWho(sayer: TidySayer): boolean {
	return sayer.name !== '' || sayer.organisation !== '' || sayer.email !== '';
}

function isEmail(text: string): boolean {
	return text.length <= limits.email && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/.test(text);
}
