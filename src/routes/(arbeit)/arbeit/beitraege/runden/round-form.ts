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
	/** The step that plans it, and its process; empty for a round of its own. */
	readonly processId: string;
	readonly stepId: string;
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
	processId: '',
	stepId: '',
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
		processId: text(form, 'processId'),
		stepId: text(form, 'stepId'),
		reason: text(form, 'reason'),
	};
}
