import { eventSentence } from '#concept/components/change-sentence.ts';
import { kindWord, nameOfBegun } from '#concept/components/kind-words.ts';
import { conceptAbilities } from '#concept/domain/abilities.ts';
import { isKind } from '#concept/domain/kinds.ts';
import { readWorkplace } from '#concept/server/read-workplace.ts';
import { longDate, machineDate } from '#concept/components/dates.ts';
import { readInstallation } from '#people/server/read-installation.ts';
import { listImports } from '#exchange/import/server/read-imports.ts';
import { m } from '#paraglide/messages.js';
import type { Task } from '#ui/types.ts';
import type { PageServerLoad } from './$types.ts';
import { roomTasks } from './room-tasks.ts';

/** Tasks before objects: what is to be done, then what is new. */
export const load: PageServerLoad = async ({ locals }) => {
	const { context } = locals;
	const workplace = await readWorkplace(context);
	const tasks: Task[] = [...(await roomTasks(context))];
	const status = { tone: 'neutral' as const, label: m.concept_status_open() };
	for (const draft of workplace?.drafts ?? [])
		tasks.push({
			title: m.concept_task_draft({ name: draft.title || (isKind(draft.kind) ? kindWord(draft.kind) : '') }),
			href: `/arbeit/konzept/element/${draft.elementId}`,
			hint: m.concept_task_draft_hint({ date: longDate(draft.savedAt) }),
			status,
		});
	for (const begun of workplace?.begun ?? [])
		tasks.push({
			title: m.concept_task_begun({ name: nameOfBegun(begun) }),
			href: `/arbeit/konzept/neu?entwurf=${begun.id}`,
			hint: m.concept_task_draft_hint({ date: longDate(begun.savedAt) }),
			status,
		});
	const imports = await listImports(context);
	for (const open of imports.ok ? imports.value : [])
		if (open.adoptedAt === null && open.discardedAt === null)
			tasks.push({
				title: m.exchange_task_review({ title: open.title }),
				href: `/arbeit/konzept/einlesen/${open.id}`,
				hint: m.exchange_task_review_hint({ date: longDate(open.createdAt) }),
				status,
			});
	if (workplace && !workplace.hasConcept && conceptAbilities.importConcept(context.actor))
		tasks.push({
			title: m.concept_task_import(),
			href: '/arbeit/konzept',
			hint: m.concept_task_import_hint(),
			status,
		});
	if (workplace?.unpublished && conceptAbilities.publishEdition(context.actor))
		tasks.push({
			title: workplace.latest ? m.concept_task_publish() : m.concept_task_publish_first(),
			href: '/arbeit/konzept/fassungen/veroeffentlichen',
			hint: workplace.latest
				? m.concept_task_publish_hint({ number: workplace.latest.number })
				: m.concept_task_publish_first_hint(),
			status,
		});
	return {
		name: locals.session?.personName ?? '',
		tasks,
		installation: await readInstallation(context),
		// Who may not read the draft is told nothing of it, and no empty heading.
		news:
			workplace?.news.map((event) => ({
				...eventSentence(event),
				id: event.id,
				date: longDate(event.occurredAt),
				dateTime: machineDate(event.occurredAt),
			})) ?? null,
	};
};
