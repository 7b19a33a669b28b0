import { day, text, texts } from '../form.ts';

/** A round as it was typed. */
export interface TypedRound {
	readonly title: string;
	readonly question: string;
	readonly opensOn: string;
	readonly closesOn: string;
	readonly answerUntil: string;
	readonly acceptsLate: boolean;
	readonly fieldIds: readonly string[];
	readonly editionId: string;
	readonly groupId: string;
	readonly reason: string;
}

export const emptyRound: TypedRound = {
	title: '',
	question: '',
	opensOn: '',
	closesOn: '',
	answerUntil: '',
	acceptsLate: true,
	fieldIds: [],
	editionId: '',
	groupId: '',
	reason: '',
};

export function readRoundForm(form: FormData): TypedRound {
	return {
		title: text(form, 'title'),
		question: text(form, 'question'),
		opensOn: day(form, 'opensOn'),
		closesOn: day(form, 'closesOn'),
		answerUntil: day(form, 'answerUntil'),
		acceptsLate: form.has('acceptsLate'),
		fieldIds: texts(form, 'fieldIds'),
		editionId: text(form, 'editionId'),
		groupId: text(form, 'groupId'),
		reason: text(form, 'reason'),
	};
}
