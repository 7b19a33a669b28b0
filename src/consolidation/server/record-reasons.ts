import type { Id } from '#shared/ids.ts';
import { m } from '#paraglide/messages.js';
import { presentMembers, type PresentMember } from '#people/server/present-members.ts';
import { appendEvent } from '#platform/events/events.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import type { Transaction } from '#platform/transaction.ts';
import { linkNodes } from '#thread/server/record.ts';
import type { ConsolidationEvents } from '../domain/events.ts';
import { insertReasons } from './deviation.store.ts';
import { deviationKey, type FieldDeviations } from './find-deviations.ts';
import type { Reasons } from './owed-reasons.ts';

/**
 * Ties an edition to the recommendations that it comes from, keeps the reasons that were owed, and tells each group of
 * its own.
 * @returns how many were told by mail
 */
export async function recordReasons(
	tx: Transaction,
	editionId: Id,
	found: readonly FieldDeviations[],
	reasons: Reasons,
	address: string,
): Promise<number> {
	if (found.length === 0) return 0;
	const to = { kind: 'edition', id: editionId } as const;
	await linkNodes(
		tx,
		...found.map(({ recommendation: { id } }) => ({
			from: { kind: 'recommendation' as const, id },
			relation: 'became' as const,
			to,
		})),
	);
	const owed = found.flatMap(({ recommendation, deviations }) =>
		deviations
			.filter(({ reason }) => reason === null)
			.map(({ elementId }) => ({
				editionId,
				recommendationId: recommendation.id,
				elementId,
				reason: reasons.get(deviationKey(recommendation.id, elementId))?.trim() ?? '',
			})),
	);
	await insertReasons(tx, owed);
	const members = await presentMembers(
		tx,
		found.map(({ group }) => group.id),
	);
	let mails = 0;
	for (const { recommendation, group } of found) {
		const count = owed.filter(({ recommendationId }) => recommendationId === recommendation.id).length;
		if (count === 0) continue;
		const told = members.filter(({ organizationId }) => organizationId === group.id);
		for (const member of told) await tell(tx, member, group.name, count, address);
		mails += told.length;
		await appendEvent<ConsolidationEvents, 'deviation.explained'>(tx, {
			type: 'deviation.explained',
			version: 1,
			subject: { kind: 'edition', id: editionId },
			payload: { recommendationId: recommendation.id, count, mails: told.length },
		});
	}
	return mails;
}

async function tell(
	tx: Transaction,
	{ email, language: locale }: PresentMember,
	group: string,
	count: number,
	address: string,
): Promise<void> {
	await sendMail(tx, {
		to: email,
		locale,
		subject: m.consolidation_mail_deviation_subject({ group }, { locale }),
		paragraphs: [m.consolidation_mail_deviation_text({ group, count }, { locale })],
		link: {
			label: m.consolidation_mail_deviation_link({}, { locale }),
			url: `${address}/konzept/empfehlungen`,
		},
		reason: m.consolidation_mail_questionnaire_reason({ group }, { locale }),
	});
}
