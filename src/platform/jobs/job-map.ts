import type { Id } from '#shared/ids.ts';

/**
 * Every job with what it carries beside the municipality. Only ids, never content: what a job needs it reads
 * when it runs.
 */
export interface JobMap {
	/** Sends one stored mail. */
	'mail.send': { readonly mailId: Id };
	/** An edition of the whole concept was adopted or updated: what the rooms below the concept do about it. */
	'edition.adopted': { readonly editionId: Id };
	/** Erases what is past its time: used tokens, ended sessions, sent mails. */
	sweep: Readonly<Record<string, never>>;
}

export type JobName = keyof JobMap;

export interface QueueOptions {
	readonly retryLimit: number;
	/** Seconds before the first retry; doubled each time. */
	readonly retryDelay: number;
	readonly retryBackoff: boolean;
	/** Seconds after which a run that did not end counts as failed. */
	readonly expireInSeconds: number;
	/** Seconds for which a finished job can still be looked at. */
	readonly deleteAfterSeconds: number;
}

const day = 24 * 60 * 60;

/** Queues are made by the owner at migration, because the program's role may not create anything. */
export const queues: Readonly<Record<JobName, QueueOptions>> = {
	'mail.send': {
		retryLimit: 8,
		retryDelay: 30,
		retryBackoff: true,
		expireInSeconds: 120,
		deleteAfterSeconds: day,
	},
	'edition.adopted': {
		retryLimit: 8,
		retryDelay: 30,
		retryBackoff: true,
		expireInSeconds: 300,
		deleteAfterSeconds: day,
	},
	sweep: { retryLimit: 2, retryDelay: 60, retryBackoff: true, expireInSeconds: 300, deleteAfterSeconds: day },
};
