import { longDate } from '#concept/components/dates.ts';
import { tasksOfConsolidation } from '#consolidation/server/read-tasks.ts';
import { tasksOfCouncil } from '#council/server/read-tasks.ts';
import { tasksOfImplementation } from '#implementation/server/read-tasks.ts';
import { tasksOfOperation } from '#people/server/read-installation.ts';
import { tasksOfParticipation } from '#participation/server/read-tasks.ts';
import { tasksOfEvents } from '#process/server/read-event-tasks.ts';
import { tasksOfProcess } from '#process/server/read-tasks.ts';
import type { Context } from '#platform/context.ts';
import { tasksOfReporting } from '#reporting/server/read-tasks.ts';
import { addDays, plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { byUrgency, type Task } from '#thread/domain/task.ts';
import { m } from '#paraglide/messages.js';
import type { Task as ShownTask } from '#ui/types.ts';
import { outsideRounds } from './beitraege/filter.ts';

interface Words {
	readonly text: (inputs: { title: string; count: number }) => string;
	readonly href: (task: Task) => string;
}

const idOf = ({ about }: Task) => about?.id ?? '';
const minutes = (task: Task) => `/arbeit/termine/${idOf(task)}/protokoll`;
const review = (task: Task) => `/arbeit/pruefung/${idOf(task)}`;
const duty = (task: Task) => `/arbeit/berichtspflichten/${idOf(task)}`;
const way = (task: Task) => `/arbeit/rat/${idOf(task)}#beratungsfolge`;
/** Cards of events belong to no round. */
const answer = ({ title, count }: { readonly title: string; readonly count: number }) =>
	title === '' ? m.task_answer_loose_contributions({ count }) : m.task_answer_contributions({ title, count });
const contributions = (state: 'open' | 'overdue') => ({
	text: answer,
	href: ({ about }: Task) => `/arbeit/beitraege?stand=${state}&runde=${about?.id ?? outsideRounds}`,
});
const step = ({ about, within }: Task) => `/arbeit/prozess/${within?.id ?? ''}/schritt/${about?.id ?? ''}`;

/** How each kind of task is said, and where it is done. */
const words: Readonly<Record<string, Words>> = {
	publishProcess: { text: m.task_publish_process, href: (task) => `/arbeit/prozess/${idOf(task)}` },
	meetDemands: { text: m.task_meet_demands, href: (task) => `/arbeit/auftrag/${idOf(task)}` },
	completeStep: { text: m.task_complete_step, href: step },
	// Members of groups read the plan where everybody does.
	takePart: {
		text: m.task_take_part,
		href: ({ about, within }) => `/prozess/${within?.id ?? ''}#s-${about?.id ?? ''}`,
	},
	openPoint: { text: m.task_open_point, href: (task) => `/arbeit/termine/${idOf(task)}` },
	readMinutes: { text: m.task_read_minutes, href: minutes },
	writeMinutes: { text: m.task_write_minutes, href: minutes },
	approveMinutes: { text: m.task_approve_minutes, href: minutes },
	answerContributions: contributions('open'),
	answerOverdueContributions: contributions('overdue'),
	answerQuestionnaire: {
		text: m.task_answer_questionnaire,
		href: (task) => `/arbeit/konsolidierung/${idOf(task)}/antworten`,
	},
	fixWording: { text: m.task_fix_wording, href: (task) => `/arbeit/konsolidierung/${idOf(task)}` },
	giveOpinion: {
		text: m.task_give_opinion,
		href: ({ request }) => `/arbeit/pruefung/stellungnahme/${request ?? ''}`,
	},
	remindUnits: { text: m.task_remind_units, href: review },
	reviseDraft: { text: m.task_revise_draft, href: () => '/arbeit/konsolidierung/entwurf' },
	returnReview: { text: m.task_return_review, href: review },
	planConsultations: { text: m.task_plan_consultations, href: (task) => `/arbeit/rat/${idOf(task)}` },
	setConsultationDay: { text: m.task_set_consultation_day, href: way },
	reportProgress: { text: m.task_report_progress, href: () => '/arbeit/umsetzung/sachstand' },
	sendMails: { text: m.task_send_mails, href: () => '/arbeit/postausgang' },
	awaitProgress: { text: m.task_await_progress, href: () => '/arbeit/umsetzung/sachstand' },
	assignUnits: { text: m.task_assign_units, href: () => '/arbeit/umsetzung?offen=ohne-stelle' },
	nameOwners: { text: m.task_name_owners, href: () => '/arbeit/umsetzung?offen=ohne-person' },
	publishWords: { text: m.task_publish_words, href: () => '/arbeit/umsetzung/veroeffentlichen' },
	recordConsultation: { text: m.task_record_consultation, href: way },
	dutyDue: { text: m.task_duty_due, href: duty },
	dutyOverdue: { text: m.task_duty_due, href: duty },
	readEntries: { text: m.task_read_entries, href: (task) => `/arbeit/berichte/${idOf(task)}?stand=open` },
	freezeReport: { text: m.task_freeze_report, href: (task) => `/arbeit/berichte/${idOf(task)}/feststellen` },
	handOnReport: { text: m.task_hand_on_report, href: (task) => `/arbeit/berichte/${idOf(task)}/weitergeben` },
};

/** What the rooms ask of whoever is signed in, the most urgent first. */
export async function roomTasks(context: Context): Promise<readonly ShownTask[]> {
	const found = await Promise.all([
		tasksOfProcess(context),
		tasksOfEvents(context),
		tasksOfParticipation(context),
		tasksOfConsolidation(context),
		tasksOfCouncil(context),
		tasksOfImplementation(context),
		tasksOfReporting(context),
		tasksOfOperation(context),
	]);
	const today = plainDateAt(context.app.clock());
	return found
		.flat()
		.sort(byUrgency)
		.flatMap((task) => {
			const said = words[task.kind];
			return said ? [shown(task, said, today)] : [];
		});
}

function shown(task: Task, { text, href }: Words, today: PlainDate): ShownTask {
	const { title, count, due } = task;
	return {
		title: text({ title, count }),
		href: href(task),
		due: due === null ? undefined : m.task_until({ date: longDate(due) }),
		status: statusOf(due, today),
	};
}

/** So many days before its end a task is called urgent; a warning on everything would be none. */
const soon = 7;

function statusOf(due: PlainDate | null, today: PlainDate): ShownTask['status'] {
	if (due !== null && due < today) return { tone: 'danger', label: m.task_overdue() };
	if (due !== null && due <= addDays(today, soon)) return { tone: 'warning', label: m.task_soon() };
	return { tone: 'neutral', label: m.concept_status_open() };
}
