import { changeCluster } from '#participation/server/change-cluster.ts';
import { createCluster } from '#participation/server/create-cluster.ts';
import { listClusters } from '#participation/server/read-clusters.ts';
import { chosenRows } from '../../chosen-rows.ts';
import { done } from '../../done.ts';
import { choiceOf, choiceQuery, failed, text, texts } from '../../form.ts';
import { assertMay } from '../../may.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	assertMay(context, 'cluster');
	const choice = choiceOf(url.searchParams);
	const chosen = await chosenRows(context, choice);
	const clusters = await listClusters(context);
	return {
		rows: chosen?.rows ?? [],
		// What was chosen stays in the address, so that the page can be shown again with what was typed.
		choice: choiceQuery(choice),
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
