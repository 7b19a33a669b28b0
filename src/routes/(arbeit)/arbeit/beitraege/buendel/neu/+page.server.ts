import { changeCluster } from '#participation/server/change-cluster.ts';
import { createCluster } from '#participation/server/create-cluster.ts';
import { listClusters } from '#participation/server/read-clusters.ts';
import { chosenRows } from '../../chosen-rows.ts';
import { done } from '../../done.ts';
import { choiceOf, failed, text, texts } from '../../form.ts';
import { assertMay } from '../../may.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	assertMay(context, 'cluster');
	const chosen = await chosenRows(context, choiceOf(url.searchParams));
	const clusters = await listClusters(context);
	return {
		rows: chosen?.rows ?? [],
		clusters: clusters.ok ? clusters.value.map(({ id, title }) => ({ value: id, label: title })) : [],
	};
};

export const actions: Actions = {
	anlegen: async ({ locals: { context }, request }) => {
		const form = await request.formData();
		const typed = { title: text(form, 'title'), cluster: '' };
		const created = await createCluster(context, {
			title: typed.title,
			contributionIds: texts(form, 'beitrag'),
		});
		return created.ok
			? done(`/arbeit/beitraege/buendel/${created.value.id}`, 'cluster')
			: failed(context, created.failure, typed);
	},
	hinzufuegen: async ({ locals: { context }, request }) => {
		const form = await request.formData();
		const typed = { title: text(form, 'title'), cluster: text(form, 'cluster') };
		const clusters = await listClusters(context);
		const known = clusters.ok ? clusters.value.find(({ id }) => id === typed.cluster) : undefined;
		const added = await changeCluster(context, {
			id: typed.cluster,
			title: known?.title ?? '',
			add: texts(form, 'beitrag'),
		});
		return added.ok
			? done(`/arbeit/beitraege/buendel/${typed.cluster}`, 'added')
			: failed(context, added.failure, typed);
	},
};
