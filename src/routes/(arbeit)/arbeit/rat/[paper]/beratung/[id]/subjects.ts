import { motionWord } from '#council/components/council-words.ts';
import type { VoteSubject } from '#council/domain/vote.ts';
import type { PaperReading, StepReading } from '#council/server/read-paper.ts';
import { m } from '#paraglide/messages.js';

export interface Subject {
	/** As it stands in an address. */
	readonly key: string;
	readonly label: string;
	readonly subject: VoteSubject;
}

/** What is still to be voted on in a consultation, in the order in which it is: motions, amendments, the paper. */
export function subjectsOf(paper: PaperReading, step: StepReading): readonly Subject[] {
	const voted = new Set(step.amendmentVotes.map(({ amendmentId }) => amendmentId));
	return [
		...step.motions
			.filter(({ vote }) => vote === null)
			.map(({ id, kind }) => subjectOf(`antrag.${id}`, motionWord(kind), { kind: 'motion', motionId: id })),
		...paper.amendments
			.filter(({ id, withdrawnOn }) => withdrawnOn === null && !voted.has(id))
			.map(({ id, number }) =>
				subjectOf(`aenderung.${id}`, m.council_amendment({ number }), {
					kind: 'amendment',
					consultationId: step.id,
					amendmentId: id,
				}),
			),
		...(step.vote === null
			? [
					subjectOf('vorlage', `${paper.number} ${paper.title}`, {
						kind: 'paper',
						consultationId: step.id,
					}),
				]
			: []),
	];
}

function subjectOf(key: string, label: string, subject: VoteSubject): Subject {
	return { key, label, subject };
}
