import { newId, type Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Recipient } from '../domain/invitation.ts';

export interface InvitedRow {
	readonly personId: Id | null;
	readonly subscriptionId: Id | null;
	/** Null when it was erased since. */
	readonly email: string | null;
	readonly name: string | null;
	readonly language: string | null;
	readonly listTitle: string | null;
	readonly invitedAt: Date;
}

/** Whoever was invited to an event, by the time of it; one statement. */
export async function findInvited(tx: Transaction, eventId: Id): Promise<readonly InvitedRow[]> {
	const rows = await tx.db
		.selectFrom('eventInvitation as invitation')
		.leftJoin('personDetails as member', (join) =>
			join
				.onRef('member.municipalityId', '=', 'invitation.municipalityId')
				.onRef('member.personId', '=', 'invitation.personId'),
		)
		.leftJoin('subscriptionPerson as subscriber', (join) =>
			join
				.onRef('subscriber.municipalityId', '=', 'invitation.municipalityId')
				.onRef('subscriber.subscriptionId', '=', 'invitation.subscriptionId'),
		)
		.leftJoin('subscription', (join) =>
			join
				.onRef('subscription.municipalityId', '=', 'invitation.municipalityId')
				.onRef('subscription.id', '=', 'invitation.subscriptionId'),
		)
		.leftJoin('distributionList as list', (join) =>
			join
				.onRef('list.municipalityId', '=', 'subscription.municipalityId')
				.onRef('list.id', '=', 'subscription.listId'),
		)
		.select([
			'invitation.personId',
			'invitation.subscriptionId',
			'invitation.invitedAt',
			'member.email as memberEmail',
			'member.name as memberName',
			'member.language as memberLanguage',
			'subscriber.email as subscriberEmail',
			'subscriber.name as subscriberName',
			'subscription.language as subscriberLanguage',
			'list.title as listTitle',
		])
		.where('invitation.municipalityId', '=', tx.municipality.id)
		.where('invitation.eventId', '=', eventId)
		.orderBy('invitation.invitedAt')
		.orderBy('invitation.id')
		.execute();
	return rows.map((row) => ({
		personId: row.personId,
		subscriptionId: row.subscriptionId,
		email: row.memberEmail ?? row.subscriberEmail,
		name: row.memberName ?? row.subscriberName,
		language: row.memberLanguage ?? row.subscriberLanguage,
		listTitle: row.listTitle,
		invitedAt: row.invitedAt,
	}));
}

export async function insertInvitations(
	tx: Transaction,
	eventId: Id,
	recipients: readonly Recipient[],
): Promise<void> {
	if (recipients.length === 0) return;
	await tx.db
		.insertInto('eventInvitation')
		.values(
			recipients.map(({ via }) => ({
				municipalityId: tx.municipality.id,
				id: newId(),
				eventId,
				personId: via.kind === 'member' ? via.personId : null,
				subscriptionId: via.kind === 'list' ? via.subscriptionId : null,
				invitedAt: tx.now,
			})),
		)
		.execute();
}
