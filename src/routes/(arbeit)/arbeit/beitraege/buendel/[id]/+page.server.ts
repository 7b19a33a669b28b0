import { groupTypes, unitTypes } from '#people/domain/organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import { participationAbilities } from '#participation/domain/abilities.ts';
import { changeCluster, splitCluster, type ClusterChange } from '#participation/server/change-cluster.ts';
import { handOver } from '#participation/server/hand-over.ts';
import { readCluster } from '#participation/server/read-clusters.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import { ownAddress, threadAddress } from '../../../../../thread-address.ts';
import { done, doneSentence } from '../../done.ts';
import { failed, text, texts } from '../../form.ts';
import { rowsOf } from '../../rows.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const read = await readCluster(context, params.id);
	if (!read.ok) refuse(context, read.failure);
	const { id, title, members, fields, consequences, mayAnswer, today } = read.value;
	const { actor } = context;
	const organizations = participationAbilities.handOver(actor)
		? await listOrganizations(context, [...unitTypes, ...groupTypes])
		: [];
	return {
		id,
		title,
		rows: rowsOf(members, fields, today),
		consequences: consequences.map((node) => ({
			...node,
			href: ownAddress(node.ref) ?? threadAddress(node.ref),
		})),
		thread: threadAddress({ kind: 'cluster', id }),
		organizations: organizations
			.filter(({ endedOn }) => endedOn === null)
			.map((one) => ({ value: one.id, label: one.name })),
		done: doneSentence(url),
		may: {
			answer: mayAnswer,
			cluster: participationAbilities.cluster(actor),
			element: participationAbilities.turnIntoElement(actor),
			handOver: participationAbilities.handOver(actor),
		},
	};
};

async function changed(context: Context, change: ClusterChange, typed: { title: string; reason: string }) {
	const result = await changeCluster(context, change);
	return result.ok
		? done(`/arbeit/beitraege/buendel/${change.id}`, 'clusterChanged')
		: failed(context, result.failure, typed);
}

export const actions: Actions = {
	aendern: async ({ locals: { context }, params: { id }, request }) => {
		const form = await request.formData();
		const typed = { title: text(form, 'title'), reason: '' };
		return changed(context, { id, title: typed.title }, typed);
	},
	herausnehmen: async ({ locals: { context }, params: { id }, request }) => {
		const form = await request.formData();
		const typed = { title: text(form, 'title'), reason: '' };
		return changed(context, { id, title: typed.title, remove: texts(form, 'beitrag') }, typed);
	},
	weitergeben: async ({ locals: { context }, params: { id }, request }) => {
		const organizationId = text(await request.formData(), 'organizationId');
		const handed = await handOver(context, { clusterId: id, organizationId });
		return handed.ok
			? done(`/arbeit/beitraege/buendel/${id}`, 'handed')
			: failed(context, handed.failure, { title: null, reason: '' });
	},
	aufloesen: async ({ locals: { context }, params: { id }, request }) => {
		const typed = { title: null, reason: text(await request.formData(), 'reason') };
		const split = await splitCluster(context, { id, reason: typed.reason });
		return split.ok ? done('/arbeit/beitraege/buendel', 'split') : failed(context, split.failure, typed);
	},
};
