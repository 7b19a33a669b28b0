import type { Implementation } from './vocabulary.ts';

/**
 * What may follow what. Something that was changed goes on in its new form and does not become unchanged; what has
 * ended stays ended, unless it is reopened with a reason.
 */
const transitions: Readonly<Record<Implementation, readonly Implementation[]>> = {
	notBegun: ['running', 'done', 'changed', 'merged', 'split', 'stopped'],
	running: ['done', 'changed', 'merged', 'split', 'stopped'],
	changed: ['done', 'merged', 'split', 'stopped'],
	done: [],
	merged: [],
	split: [],
	stopped: [],
};

/** Where something goes on that had ended, or that was judged by mistake. */
export const reopenedAs: readonly Implementation[] = ['notBegun', 'running', 'changed'];

export function hasEnded(state: Implementation): boolean {
	return transitions[state].length === 0;
}

/** Nobody is asked any more about these; what is done still has an effect to report. */
export function isAskedAbout(state: Implementation): boolean {
	return state !== 'merged' && state !== 'split' && state !== 'stopped';
}

export function mayBecome(from: Implementation, to: Implementation, reopen: boolean): boolean {
	return reopen ? reopenedAs.includes(to) && from !== to : transitions[from].includes(to);
}
