import type { ConceptTree, Element } from '#concept/domain/element.ts';
import { numberingSchemes } from '#concept/domain/numbering.ts';
import { editElement } from '#concept/server/edit-element.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { decideDraft } from '#consolidation/server/decide-draft.ts';
import { openDraftFeedback } from '#consolidation/server/open-draft-feedback.ts';
import { explainDeviations } from '#consolidation/server/explain-deviations.ts';
import { deviationKey } from '#consolidation/server/find-deviations.ts';
import type { Reasons } from '#consolidation/server/owed-reasons.ts';
import { publishDraft } from '#consolidation/server/publish-draft.ts';
import { readRecommendations } from '#consolidation/server/read-deviations.ts';
import { recommendField } from '#consolidation/server/recommend-field.ts';
import type { Context } from '#platform/context.ts';
import { newId, type Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { buildConcept } from '../../builders/concept.ts';
import { treeOf } from '../../builders/tree.ts';
import { lindenauConcept, lindenauTitle } from '../concept.ts';
import { groups } from '../groups.ts';
import { persons } from '../persons.ts';
import { earlierGroups } from './earlier-groups.ts';
import { earlierWordings, type EarlierWording } from './earlier-wordings.ts';
import type { Town } from './town.ts';

const lead = persons.lead.name;

export interface Drafts {
	/** The draft that went to the council. */
	readonly editionId: Id;
	/** Two weeks of feedback on the first draft. */
	readonly feedbackRoundId: Id;
}

/** From the groups' recommendations over a draft that was sent back to the one that goes to the council. */
export async function enterDrafts(town: Town): Promise<Drafts> {
	const tree = treeOf(lindenauConcept, newId);
	await buildConcept(town.as(lead, '2021-10-27T15:20'), {
		title: lindenauTitle,
		numbering: numberingSchemes.decimal,
		content: { tree: tree.map(asItStood) },
		reason: 'Zusammenstellung der Ergebnisse aus den sechs Arbeitsgruppen',
	});
	town.addElements(tree);
	for (const { field, name, recommendedOn } of earlierGroups)
		unwrap(
			await recommendField(town.as(lead, `${recommendedOn}T18:40`), {
				fieldId: town.element(field).id,
				groupId: town.organization(name),
				decidedOn: recommendedOn,
				note: `Ergebnis der ${name}`,
			}),
		);
	const first = unwrap(
		await publishDraft(town.as(lead, '2021-12-07T09:15'), {
			note: 'Erster Gesamtentwurf, zur Rückmeldung für alle',
			reasons: new Map(),
		}),
	);
	const { roundId } = unwrap(
		await openDraftFeedback(town.as(lead, '2021-12-07T09:30'), {
			editionId: first.editionId,
			opensOn: '2021-12-10',
		}),
	);
	await decide(
		town,
		first.editionId,
		'sentBack',
		'2022-01-25',
		'Sechs Ziele sind zu allgemein, um daran zu messen, was erreicht ist. Die Runde bittet um Zahl, Zeitpunkt und Quelle und sieht den Entwurf danach erneut.',
	);
	await sharpen(town, tree);
	const second = unwrap(
		await publishDraft(town.as(lead, '2022-03-03T11:00'), {
			note: 'Zweiter Gesamtentwurf nach Rückmeldungen, Prüfung durch die Fachbereiche und Beratung der Beigeordneten',
			reasons: await reasons(town.as(lead, '2022-03-03T10:30')),
		}),
	);
	await decide(
		town,
		second.editionId,
		'approved',
		'2022-03-15',
		'Die Ziele sind messbar, die Zuständigkeiten geklärt. Der Entwurf geht an die Gremien.',
	);
	return { editionId: second.editionId, feedbackRoundId: roundId };
}

/** Says why the adopted edition differs from what the groups had recommended. */
export async function explainAdopted(town: Town): Promise<void> {
	const context = town.as(lead, '2022-06-21T14:00');
	unwrap(await explainDeviations(context, { reasons: await reasons(context) }));
}

const wordingOf = new Map(earlierWordings.map((wording) => [wording.of, wording]));

function asItStood(element: Element): Element {
	const earlier = wordingOf.get(element.title);
	return earlier ? { ...element, body: bodyOf(earlier), source: earlier.source ?? element.source } : element;
}

const bodyOf = ({ text }: EarlierWording): Element['body'] => [
	{ type: 'paragraph', id: newId(), content: [{ type: 'text', text, marks: [] }] },
];

/** The goals get their numbers; what only the council changed stays. */
async function sharpen(town: Town, tree: ConceptTree): Promise<void> {
	const context = town.as(lead, '2022-02-22T16:05');
	const { revisions } = unwrap(await readDraft(context));
	for (const element of tree)
		if (wordingOf.get(element.title)?.why !== undefined)
			unwrap(await editElement(context, { ...element, revision: revisions.get(element.id) ?? 0 }));
}

async function reasons(context: Context): Promise<Reasons> {
	const draft = unwrap(await readDraft(context));
	const titles = new Map(draft.tree.map(({ id, title }) => [id, title]));
	const { recommendations } = await readRecommendations(context);
	return new Map(
		recommendations.flatMap(({ recommendation }) =>
			recommendation.scopeId === null
				? []
				: draft.tree.flatMap(({ id }) => {
						const wording = wordingOf.get(titles.get(id) ?? '');
						const reason =
							wording &&
							(wording.why ?? 'Die Stadtverordnetenversammlung hat die Leitlinie auf Antrag ergänzt.');
						return reason === undefined ? [] : [[deviationKey(recommendation.id, id), reason] as const];
					}),
		),
	);
}

async function decide(
	town: Town,
	editionId: Id,
	outcome: 'approved' | 'sentBack',
	decidedOn: string,
	reason: string,
): Promise<void> {
	unwrap(
		await decideDraft(town.as(lead, `${decidedOn}T17:00`), {
			editionId,
			organizationId: town.organization(groups.divisionHeads.name),
			outcome,
			decidedOn,
			reason,
		}),
	);
}
