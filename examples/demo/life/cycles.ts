import type { Id } from '#shared/ids.ts';
import { addDays } from '#shared/plain-date.ts';
import { arrivalLanguageWork } from '../contributions/arrival-language-work.ts';
import { livingHealthAdministration } from '../contributions/living-health-administration.ts';
import type { ClusterSketch, Occasion } from '../contributions/sketch.ts';
import { groups } from '../groups.ts';
import { enterCluster, enterRound, extendFeedback, type Gathering } from './contributions.ts';
import { earlierGroups } from './earlier-groups.ts';
import { events2021 } from './events-2021.ts';
import { events2026 } from './events-2026.ts';
import type { EventSketch } from './event-sketch.ts';
import { enterEvent } from './events.ts';
import { handling } from './occasions.ts';
import { firstCycle, secondCycle } from './plans.ts';
import { enterEvidence, enterPlan, type Plan } from './process.ts';
import { found, type Town } from './town.ts';

const clusters: readonly ClusterSketch[] = [...arrivalLanguageWork, ...livingHealthAdministration];

/** Events by occasion, those of the groups of 2021 by occasion and field. */
type Events = ReadonlyMap<string, Id>;

const keyOf = ({ occasion, field }: { occasion?: Occasion; field?: string }): string =>
	occasion === 'groups2021' ? `${occasion} ${field ?? ''}` : (occasion ?? '');

async function enterEvents(
	town: Town,
	plan: Plan,
	listId: Id,
	sketches: readonly EventSketch[],
): Promise<Events> {
	const events = new Map<string, Id>();
	for (const sketch of sketches) {
		const id = await enterEvent(town, plan, listId, sketch);
		if (sketch.occasion) events.set(keyOf(sketch), id);
	}
	return events;
}

/** From the mandate of 2020 to the last answer on the draft. */
export async function enterFirstCycle(
	town: Town,
	listId: Id,
	feedbackRoundId: Id,
	adoptedId: Id,
): Promise<Plan> {
	const plan = await enterPlan(town, firstCycle);
	const events = await enterEvents(town, plan, listId, events2021);
	await extendFeedback(town, feedbackRoundId);
	await enterSaidOn(town, ['kickOff2021'], events, null);
	await enterGroups2021(town, events);
	await enterSaidOn(town, ['feedback2021'], events, feedbackRoundId);
	const adopted = { kind: 'edition', id: adoptedId } as const;
	await enterEvidence(town, plan, firstCycle, new Map([['Konzept zur', adopted]]));
	return plan;
}

/** The continuation up to today. */
export async function enterSecondCycle(town: Town, listId: Id): Promise<Plan> {
	const plan = await enterPlan(town, secondCycle);
	const events = await enterEvents(town, plan, listId, events2026);
	const { processId } = plan;
	const round = (step: string, field: string | undefined, sketch: Parameters<typeof enterRound>[1]) =>
		enterRound(town, sketch, { processId, stepId: plan.step(step, field).id });
	const expert = await round('expertEvent', undefined, {
		title: 'Nach der Fachveranstaltung: Was hat gewirkt, was nicht?',
		question:
			'Was haben Sie von den Maßnahmen der letzten vier Jahre bemerkt? Was soll bleiben, was kann weg?',
		opensOn: '2026-04-16',
		closesOn: '2026-04-30',
		answerUntil: handling.expertEvent2026.answerUntil,
		announcedOn: '2026-03-30',
	});
	const arrival = await round('feedbackOne', 'Ankommen und Beratung', {
		title: 'Rückmeldungen zu Ankommen und Beratung',
		question: 'Wie war Ihre Ankunft in Lindenau? Was hätte geholfen?',
		opensOn: '2026-05-08',
		closesOn: '2026-05-17',
		answerUntil: handling.feedbackArrival2026.answerUntil,
		announcedOn: '2026-05-04',
		fields: ['Ankommen und Beratung'],
		group: groups.arrival.name,
	});
	const language = await round('feedbackOne', 'Sprache und Bildung', {
		title: 'Rückmeldungen zu Sprache und Bildung',
		question: 'Wo und wann lernen Sie oder Ihre Kinder? Was steht im Weg?',
		opensOn: '2026-09-14',
		closesOn: '2026-10-11',
		answerUntil: handling.feedbackLanguage2026.answerUntil,
		announcedOn: '2026-09-07',
		fields: ['Sprache und Bildung'],
		group: groups.language.name,
	});
	await round('feedbackTwo', 'Sprache und Bildung', {
		title: 'Zweite Runde zu Sprache und Bildung: Welche Maßnahmen braucht es?',
		question: 'Die Ziele stehen. Wer soll was tun, damit sie erreicht werden?',
		opensOn: '2026-11-10',
		closesOn: '2026-11-29',
		answerUntil: '2026-12-18',
		announcedOn: '2026-11-06',
		fields: ['Sprache und Bildung'],
		group: groups.language.name,
	});
	await enterSaidOn(town, ['kickOff2026'], events, null);
	await enterSaidOn(town, ['expertEvent2026'], events, expert);
	await enterSaidOn(town, ['feedbackArrival2026'], events, arrival);
	await enterSaidOn(town, ['arrivalGroup2026'], events, null);
	await enterSaidOn(town, ['feedbackLanguage2026'], events, language);
	await enterSaidOn(town, ['languageGroup2026'], events, null);
	await enterEvidence(town, plan, secondCycle, new Map());
	return plan;
}

type Handled = keyof typeof handling;

const groupOf: Partial<Record<Occasion, string>> = {
	arrivalGroup2026: groups.arrival.name,
	feedbackArrival2026: groups.arrival.name,
	languageGroup2026: groups.language.name,
	feedbackLanguage2026: groups.language.name,
};

async function enterSaidOn(
	town: Town,
	[occasion]: readonly [Handled],
	events: Events,
	roundId: Id | null,
): Promise<void> {
	const group = groupOf[occasion];
	const gathering = (field: string): Gathering => ({
		...handling[occasion],
		eventId: events.get(occasion) ?? null,
		roundId,
		groupId: group === undefined ? null : town.organization(group),
		...(occasion.endsWith('2026') && {
			askedUnit: found(
				earlierGroups.find((one) => one.field === field),
				field,
			).unit,
		}),
	});
	const said = clusters.filter((cluster) => cluster.occasion === occasion);
	for (const [place, cluster] of said.entries())
		await enterCluster(town, cluster, gathering(cluster.field), place);
}

/** The groups of 2021 met one after the other; each answered within eight weeks. */
async function enterGroups2021(town: Town, events: Events): Promise<void> {
	for (const meeting of events2021.filter(({ occasion }) => occasion === 'groups2021')) {
		const { field = '', group = '', from } = meeting;
		const day = from.slice(0, 10);
		const gathering: Gathering = {
			eventId: found(events.get(keyOf(meeting)), field),
			roundId: null,
			groupId: town.organization(group),
			saidOn: [day],
			typedOn: addDays(day, 1),
			clusteredOn: addDays(day, 6),
			answeredOn: addDays(day, 34),
			answerUntil: addDays(day, 56),
		};
		const said = clusters.filter((cluster) => cluster.occasion === 'groups2021' && cluster.field === field);
		for (const [place, cluster] of said.entries()) await enterCluster(town, cluster, gathering, place);
	}
}
