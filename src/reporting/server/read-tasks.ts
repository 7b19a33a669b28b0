import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { has } from '#people/domain/roles.ts';
import type { Actor, Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { Task } from '#thread/domain/task.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import { findDuties, findInstances } from './duty.store.ts';
import { openInstances, type OpenInstance } from './read-duties.ts';
import { countOpenEntries } from './report-entry.store.ts';
import { findRecipients, findReports } from './report.store.ts';

/**
 * What is due soon or overdue: for the process lead all of it, for others what their organisations owe or stand in for;
 * and what is to be done for reports that are being made. Five statements, however many duties and reports.
 */
export async function tasksOfReporting(context: Context): Promise<readonly Task[]> {
	const { actor } = context;
	if (!reportingAbilities.readDuties(actor)) return [];
	return inTransaction(context, async (tx) => {
		const today = plainDateAt(tx.now);
		const open = openInstances(await findDuties(tx), await findInstances(tx, { open: true }), today);
		return [
			...open.filter((instance) => isAsked(actor, instance, today)).map(taskOfInstance),
			...(reportingAbilities.publishReport(actor) ? await tasksOfReports(tx, open) : []),
		];
	});
}

function isAsked(actor: Actor, { duty, dueOn, state }: OpenInstance, today: PlainDate): boolean {
	if (state !== 'soon' && state !== 'overdue') return false;
	if (has(actor, 'processLead')) return true;
	const mine = duty.owedBy !== null && actor.organizations.includes(duty.owedBy);
	const stepsIn = duty.deputy !== null && dueOn < today && actor.organizations.includes(duty.deputy);
	return mine || stepsIn;
}

function taskOfInstance({ duty, dueOn, state }: OpenInstance): Task {
	return {
		kind: state === 'overdue' ? 'dutyOverdue' : 'dutyDue',
		about: { kind: 'duty', id: duty.id },
		title: duty.title,
		due: dueOn,
		count: 1,
	};
}

/** Words to read, drafts to freeze, frozen reports to hand on; due when their duty is. */
async function tasksOfReports(tx: Transaction, instances: readonly OpenInstance[]): Promise<readonly Task[]> {
	const reports = await findReports(tx);
	const unread = await countOpenEntries(tx);
	const waiting = new Set(
		(await findRecipients(tx)).filter(({ handedAt }) => handedAt === null).map(({ reportId }) => reportId),
	);
	const dueOf = new Map(instances.map(({ id, dueOn }) => [id, dueOn]));
	const mayCompile = reportingAbilities.compileReport(tx.actor);
	return reports.flatMap(({ id, title, publishedAt, dutyInstanceId }) => {
		const count = unread.get(id) ?? 0;
		const task = {
			about: { kind: 'report' as const, id },
			title,
			due: dueOf.get(dutyInstanceId ?? '') ?? null,
		};
		if (publishedAt !== null) return waiting.has(id) ? [{ kind: 'handOnReport', ...task, count: 1 }] : [];
		if (count === 0) return [{ kind: 'freezeReport', ...task, count: 1 }];
		return mayCompile ? [{ kind: 'readEntries', ...task, count }] : [];
	});
}
