import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { unitsWithMeasures } from '#implementation/server/units-with-measures.ts';
import { contactsOfOrganizations } from '#people/server/contacts.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import { dueState, type DueState } from '../domain/duty.ts';
import {
	findDuty,
	findInstances,
	findReportsOfInstances,
	type Duty,
	type DutyInstance,
} from './duty.store.ts';
import { responsible } from './remind-duties.ts';

export interface InstanceView extends DutyInstance {
	readonly state: DueState;
	/** The report that answers it, draft or frozen. */
	readonly reportId: Id | null;
}

/** Who is reminded of a duty: an organisation, and the persons who get a mail. */
interface Reminded {
	readonly organization: string;
	readonly names: readonly string[];
}

export interface DutyView {
	readonly duty: Duty;
	/** Newest first. */
	readonly instances: readonly InstanceView[];
	/** Names of the organisations that owe, stand in, and receive. */
	readonly names: ReadonlyMap<string, string>;
	readonly owners: readonly Reminded[];
	readonly deputy: Reminded | null;
}

/** One duty with all its due days, and who is reminded of it: six statements. */
export async function readDuty(
	context: Context,
	id: Id,
): Promise<Result<DutyView, 'forbidden' | 'notFound'>> {
	if (!reportingAbilities.readDuties(context.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const duty = await findDuty(tx, id);
		if (!duty) return failure('notFound');
		const today = plainDateAt(tx.now);
		const instances = await findInstances(tx, { dutyId: id });
		const reports = await findReportsOfInstances(tx, id);
		const organizations = await organizationsById(tx);
		const owners = duty.owedBy === null ? await unitsWithMeasures(tx) : [duty.owedBy];
		const asked = [...owners, ...(duty.deputy === null ? [] : [duty.deputy])];
		const members = await contactsOfOrganizations(tx, asked, today);
		const reminded = (organizationId: Id): Reminded => ({
			organization: organizations.get(organizationId)?.name ?? '',
			names: responsible(members, organizationId).map(({ name }) => name),
		});
		return success({
			duty,
			instances: instances
				.filter(({ dueOn }) => duty.endedReason === null || dueOn <= today)
				.map((instance) => ({
					...instance,
					state: dueState(instance, today),
					reportId: reports.get(instance.id) ?? null,
				}))
				.toReversed(),
			names: new Map([...organizations.values()].map((one) => [one.id, one.name])),
			owners: owners.map(reminded),
			deputy: duty.deputy === null ? null : reminded(duty.deputy),
		});
	});
}
