import type { ConsultationResult, ConsultationRole } from './consultation.ts';

/** Where a paper stands. It follows from what the bodies did and is not stored. */
export type PaperState =
	'filed' | 'underConsultation' | 'adopted' | 'rejected' | 'noted' | 'withdrawn' | 'settled';

/** What a result does to the rest of the plan. */
export type PlanEffect = 'goesOn' | 'sameBodyOnNewDay' | 'sameBodyWithoutDay' | 'otherBody' | 'ends';

interface Transition {
	readonly roles: readonly ConsultationRole[];
	readonly result: ConsultationResult;
	readonly to: PaperState;
	readonly plan: PlanEffect;
	/** Whether the body must have voted on the paper. */
	readonly needsVote: boolean;
	/** Where a rule says so; house rules differ from town to town and are not cited. */
	readonly basis: string | null;
}

const everyRole = ['preliminary', 'decision', 'information', 'hearing'] as const;
const advising = ['preliminary', 'hearing'] as const;
const listening = ['preliminary', 'information', 'hearing'] as const;
const decisions = 'BbgKVerf § 39 Abs. 2';

/** The life of a paper: which body may end a consultation in what way, and what follows. */
const transitions: readonly Transition[] = [
	...(['adopted', 'adoptedAmended', 'rejected'] as const).flatMap((result): readonly Transition[] => [
		{ roles: advising, result, to: 'underConsultation', plan: 'goesOn', needsVote: false, basis: null },
		{
			roles: ['decision'],
			result,
			to: result === 'rejected' ? 'rejected' : 'adopted',
			plan: 'ends',
			needsVote: true,
			basis: decisions,
		},
	]),
	onTheWay(everyRole, 'adjourned', 'sameBodyOnNewDay'),
	onTheWay(everyRole, 'deferred', 'sameBodyWithoutDay'),
	onTheWay(everyRole, 'referred', 'otherBody'),
	onTheWay(listening, 'noted', 'goesOn'),
	{ roles: ['decision'], result: 'noted', to: 'noted', plan: 'ends', needsVote: false, basis: null },
	ending('withdrawn'),
	ending('settled'),
];

function onTheWay(
	roles: readonly ConsultationRole[],
	result: ConsultationResult,
	plan: PlanEffect,
): Transition {
	return { roles, result, to: 'underConsultation', plan, needsVote: false, basis: null };
}

function ending(result: 'withdrawn' | 'settled'): Transition {
	return { roles: everyRole, result, to: result, plan: 'ends', needsVote: false, basis: null };
}

/** Null when a body in this role cannot end a consultation in this way. */
export function transitionFor(role: ConsultationRole, result: ConsultationResult): Transition | null {
	return transitions.find((one) => one.result === result && one.roles.includes(role)) ?? null;
}

/** Results that a body in this role can reach, for forms. */
export function resultsFor(role: ConsultationRole): readonly ConsultationResult[] {
	return transitions.filter(({ roles }) => roles.includes(role)).map(({ result }) => result);
}

interface Step {
	readonly role: ConsultationRole;
	readonly result: ConsultationResult | null;
}

/** @param steps in the order of the plan */
export function paperState(steps: readonly Step[]): PaperState {
	let state: PaperState = 'filed';
	for (const { role, result } of steps) {
		const transition = result && transitionFor(role, result);
		if (!transition) continue;
		if (transition.plan === 'ends') return transition.to;
		state = transition.to;
	}
	const allHeld = steps.length > 0 && steps.every(({ result }) => result !== null);
	return allHeld && steps.at(-1)?.result === 'noted' ? 'noted' : state;
}

/** Nothing more is planned, moved or voted on. */
export function isFinal(state: PaperState): boolean {
	return state !== 'filed' && state !== 'underConsultation';
}
