import { groupTypes, unitTypes } from '#people/domain/organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import { participationAbilities } from '#participation/domain/abilities.ts';
import { isLate } from '#participation/domain/contribution.ts';
import { writeNumber } from '#participation/domain/number.ts';
import { eraseContributor } from '#participation/server/erase-person.ts';
import { handOver } from '#participation/server/hand-over.ts';
import { unpublishContribution } from '#participation/server/publish-contributions.ts';
import { readContribution } from '#participation/server/read-contribution.ts';
import { translateContribution, writeRemark } from '#participation/server/write-notes.ts';
import { contributionWay } from '#participation/components/contribution-way.ts';
import { refuse } from '#platform/http/refuse.ts';
import { ownAddress, threadAddress } from '../../../../thread-address.ts';
import { done, doneSentence } from '../done.ts';
import { failed, text } from '../form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const read = await readContribution(context, params.id);
	if (!read.ok) refuse(context, read.failure);
	const { contribution, names, consequences, today, ...rest } = read.value;
	const { actor } = context;
	const handOvers = participationAbilities.handOver(actor);
	const organizations = handOvers ? await listOrganizations(context, [...unitTypes, ...groupTypes]) : [];
	return {
		...rest,
		contribution,
		number: writeNumber(contribution),
		late: isLate(contribution),
		fields: contribution.fieldIds.flatMap((id) => names.get(id)?.title ?? []),
		element: names.get(contribution.elementId ?? '') ?? null,
		source: names.get(contribution.sourceElementId ?? '') ?? null,
		way: contributionWay(contribution, today),
		consequences: consequences.map((node) => ({
			...node,
			href: ownAddress(node.ref) ?? threadAddress(node.ref),
		})),
		thread: threadAddress({ kind: 'contribution', id: contribution.id }),
		organizations: organizations
			.filter(({ endedOn }) => endedOn === null)
			.map(({ id, name }) => ({ value: id, label: name })),
		today,
		done: doneSentence(url),
		may: {
			handOver: handOvers,
			publish: participationAbilities.publish(actor),
			cluster: participationAbilities.cluster(actor),
			element: participationAbilities.turnIntoElement(actor),
			translate: participationAbilities.typeCards(actor),
			persons: participationAbilities.readPersons(actor),
		},
	};
};

export const actions: Actions = {
	bemerkung: async ({ locals: { context }, params: { id }, request }) => {
		const typed = { remark: text(await request.formData(), 'remark') };
		const written = await writeRemark(context, { id, ...typed });
		return written.ok ? done(`/arbeit/beitraege/${id}`, 'remark') : failed(context, written.failure, typed);
	},
	uebersetzen: async ({ locals: { context }, params: { id }, request }) => {
		const typed = { translation: text(await request.formData(), 'translation') };
		const written = await translateContribution(context, { id, ...typed });
		return written.ok
			? done(`/arbeit/beitraege/${id}`, 'translated')
			: failed(context, written.failure, typed);
	},
	weitergeben: async ({ locals: { context }, params: { id }, request }) => {
		const typed = { organizationId: text(await request.formData(), 'organizationId') };
		const handed = await handOver(context, { contributionIds: [id], ...typed });
		return handed.ok ? done(`/arbeit/beitraege/${id}`, 'handed') : failed(context, handed.failure, typed);
	},
	zuruecknehmen: async ({ locals: { context }, params: { id } }) => {
		const hidden = await unpublishContribution(context, id);
		return hidden.ok ? done(`/arbeit/beitraege/${id}`, 'unpublished') : failed(context, hidden.failure, {});
	},
	loeschen: async ({ locals: { context }, params: { id } }) => {
		const erased = await eraseContributor(context, id);
		return erased.ok ? done(`/arbeit/beitraege/${id}`, 'erased') : failed(context, erased.failure, {});
	},
};
