import { answerContributions } from '#participation/server/answer-contributions.ts';
import { createCluster } from '#participation/server/create-cluster.ts';
import { handOver } from '#participation/server/hand-over.ts';
import { openRound } from '#participation/server/open-round.ts';
import { changeRound } from '#participation/server/change-round.ts';
import { publishContributions } from '#participation/server/publish-contributions.ts';
import { submitContribution } from '#participation/server/submit-contribution.ts';
import { translateContribution } from '#participation/server/write-notes.ts';
import { turnIntoElement } from '#participation/server/turn-into-element.ts';
import { typeCards } from '#participation/server/type-cards.ts';
import type { Choice } from '#participation/server/chosen.ts';
import type { Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { persons } from '../persons.ts';
import type { ClusterSketch, ContributionChannel, ContributionSketch } from '../contributions/sketch.ts';
import { guidingQuestions } from './occasions.ts';
import { becameOf } from './origins.ts';
import { found, type Town } from './town.ts';

const lead = persons.lead.name;
const facilitator = persons.facilitator.name;

/** Where and when something was said, and when it was worked on. */
export interface Gathering {
	readonly eventId: Id | null;
	readonly roundId: Id | null;
	readonly groupId: Id | null;
	/** The day on which it was said or came in; of a round, some day while it was open. */
	readonly saidOn: readonly [string, ...string[]];
	readonly typedOn: string;
	readonly clusteredOn: string;
	readonly answeredOn: string;
	readonly answerUntil: string;
	/** The unit that is asked to answer, by title of the field. */
	readonly askedUnit?: string;
}

/** What was said together on one occasion: entered, put together, answered, and taken into the concept. */
export async function enterCluster(
	town: Town,
	sketch: ClusterSketch,
	gathering: Gathering,
	place: number,
): Promise<void> {
	const ids: Id[] = [];
	for (const [channel, said] of byChannel(sketch.contributions))
		ids.push(...(await enterSaid(town, sketch, gathering, channel, said, place)));
	const { clusteredOn, answeredOn, askedUnit } = gathering;
	unwrap(await publishContributions(town.as(lead, clusteredOn), ids));
	const choice: Choice =
		sketch.title === ''
			? { contributionIds: ids }
			: {
					clusterId: unwrap(
						await createCluster(town.as(facilitator, clusteredOn), {
							title: sketch.title,
							contributionIds: ids,
						}),
					).id,
				};
	const { answer } = sketch;
	if (!answer) {
		if (askedUnit !== undefined)
			unwrap(
				await handOver(town.as(lead, clusteredOn), {
					...choice,
					organizationId: town.organization(askedUnit),
				}),
			);
		return;
	}
	const { outcome, text, reason } = answer;
	unwrap(await answerContributions(town.as(lead, answeredOn), { ...choice, outcome, text, reason }));
	for (const element of becameOf(sketch))
		unwrap(
			await turnIntoElement(town.as(lead, answeredOn), {
				...choice,
				elementId: town.element(element).id,
				reason,
			}),
		);
}

function byChannel(
	contributions: readonly ContributionSketch[],
): ReadonlyMap<ContributionChannel, readonly ContributionSketch[]> {
	return Map.groupBy(contributions, ({ channel }) => channel);
}

async function enterSaid(
	town: Town,
	{ field, guidingQuestion }: ClusterSketch,
	{ eventId, roundId, groupId, saidOn, typedOn, answerUntil }: Gathering,
	channel: ContributionChannel,
	said: readonly ContributionSketch[],
	place: number,
): Promise<readonly Id[]> {
	const fieldsOf = ({ alsoIn = [] }: ContributionSketch) =>
		[field, ...alsoIn].map((title) => town.element(title).id);
	const day = found(saidOn[place % saidOn.length], 'day');
	if (channel === 'publicForm' && roundId !== null) {
		const ids: Id[] = [];
		for (const [number, one] of said.entries()) {
			const { id } = unwrap(
				await submitContribution(town.byAnybody(minuteOf(day, place, number)), {
					roundId,
					text: one.text,
					language: one.language,
					kind: one.kind,
					fieldIds: fieldsOf(one),
					organisation: one.organisation,
					publishName: one.organisation !== undefined,
					email: addressOf(day, place, number),
				}),
			);
			const { translation } = one;
			if (translation !== undefined)
				unwrap(await translateContribution(town.as(facilitator, typedOn), { id, translation }));
			ids.push(id);
		}
		return ids;
	}
	const typed = unwrap(
		await typeCards(
			town.as(facilitator, typedOn),
			{
				roundId: channel === 'card' ? null : roundId,
				eventId,
				groupId,
				guidingQuestion: guidingQuestions[guidingQuestion],
				channel,
				receivedOn: day,
				answerUntil,
			},
			said.map((one) => ({
				text: one.text,
				language: one.language,
				kind: one.kind,
				translation: one.translation ?? null,
				fieldIds: fieldsOf(one),
				organisation: one.organisation,
				publishName: one.organisation !== undefined,
			})),
		),
	);
	return typed.map(({ id }) => id);
}

/** Forms come in at any time of the day. */
function minuteOf(day: string, place: number, number: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${day}T${two(8 + ((place + number) % 13))}:${two((place * 7 + number * 11) % 60)}`;
}

/** Every fourth one wants to be told by mail. */
function addressOf(day: string, place: number, number: number): string {
	return (place + number) % 4 === 0 ? `beitrag-${day}-${place}-${number}@lindenau.example` : '';
}

export interface RoundSketch {
	readonly title: string;
	readonly question: string;
	readonly opensOn: string;
	readonly closesOn: string;
	readonly answerUntil: string;
	readonly announcedOn: string;
	readonly fields?: readonly string[];
	readonly group?: string;
}

export async function enterRound(
	town: Town,
	sketch: RoundSketch,
	of: { readonly processId: Id; readonly stepId: Id },
): Promise<Id> {
	const { announcedOn, fields = [], group, ...round } = sketch;
	return unwrap(
		await openRound(town.as(lead, announcedOn), {
			...round,
			...of,
			groupId: group === undefined ? null : town.organization(group),
			fieldIds: fields.map((title) => town.element(title).id),
		}),
	).id;
}

/** The feedback on the first draft ran two weeks and was extended over the turn of the year's last days. */
export async function extendFeedback(town: Town, roundId: Id): Promise<void> {
	unwrap(
		await changeRound(town.as(lead, '2021-12-20'), {
			id: roundId,
			title: 'Rückmeldungen zum ersten Gesamtentwurf',
			question: 'Was ist gelungen, was fehlt, was soll anders heißen? Nennen Sie gern die Stelle im Entwurf.',
			opensOn: '2021-12-10',
			closesOn: '2021-12-31',
			answerUntil: '2022-02-18',
			acceptsLate: true,
		}),
	);
}
