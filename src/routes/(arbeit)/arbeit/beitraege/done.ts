import { redirect } from '@sveltejs/kit';
import { m } from '#paraglide/messages.js';

const sentences = {
	cluster: m.participation_done_cluster,
	added: m.participation_done_added,
	clusterChanged: m.participation_done_clusterChanged,
	split: m.participation_done_split,
	answered: m.participation_done_answered,
	published: m.participation_done_published,
	unpublished: m.participation_done_unpublished,
	handed: m.participation_done_handed,
	remark: m.participation_done_remark,
	translated: m.participation_done_translated,
	erased: m.participation_done_erased,
	takenOver: m.participation_done_takenOver,
	round: m.participation_done_round,
	roundChanged: m.participation_done_roundChanged,
	roundCancelled: m.participation_done_roundCancelled,
	element: m.participation_done_element,
} as const;

export type DoneCode = keyof typeof sentences;

/** Back to a page that says what was done. */
export function done(page: string, code: DoneCode): never {
	redirect(303, `${page}?getan=${code}`);
}

/** What was done, from the address; null when nothing was. */
export function doneSentence(url: URL): string | null {
	const code = url.searchParams.get('getan') ?? '';
	return Object.hasOwn(sentences, code) ? sentences[code as DoneCode]() : null;
}
