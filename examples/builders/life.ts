import { createPaper } from '#council/server/create-paper.ts';
import { planConsultation } from '#council/server/plan-consultation.ts';
import { recordVote } from '#council/server/record-vote.ts';
import { numberingSchemes } from '#concept/domain/numbering.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { recommendField } from '#consolidation/server/recommend-field.ts';
import { adoptImport } from '#exchange/import/server/adopt-import.ts';
import { openImport } from '#exchange/import/server/open-import.ts';
import { answerContributions } from '#participation/server/answer-contributions.ts';
import type { Choice } from '#participation/server/chosen.ts';
import { createCluster } from '#participation/server/create-cluster.ts';
import { openRound } from '#participation/server/open-round.ts';
import { publishContributions } from '#participation/server/publish-contributions.ts';
import { submitContribution } from '#participation/server/submit-contribution.ts';
import { turnIntoElement } from '#participation/server/turn-into-element.ts';
import { typeCards } from '#participation/server/type-cards.ts';
import type { Outcome } from '#participation/domain/vocabulary.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import type { App } from '#platform/app.ts';
import type { Context, Municipality } from '#platform/context.ts';
import type { Id } from '#shared/ids.ts';
import { addDays } from '#shared/plain-date.ts';
import { unwrap } from '#shared/result.ts';
import { buildConcept } from './concept.ts';
import { contextOf, on } from './municipality.ts';
import { buildPerson } from './person.ts';
import { field, goal, guideline, measure, sheet } from './sketch.ts';

/** What becomes of what was said together. */
export interface Handling {
	/** How many said it; more than one are put into a cluster. */
	readonly voices: number;
	readonly channel: 'card' | 'publicForm';
	/** Days after the round until somebody answers; never: nobody does. */
	readonly answeredAfter: number | null;
	readonly outcome: Outcome;
	readonly published: boolean;
	/** A new element comes of it, or it goes into one that is there: the first, the second ... */
	readonly becomes: 'nothing' | 'newElement' | number;
}

/** A whole life of a concept, small enough to be lived a hundred times. */
export interface LifeSketch {
	readonly began: 'written' | 'readIn';
	readonly rounds: readonly {
		/** Days for which it is open, and after that until which answers are promised. */
		readonly open: number;
		readonly promise: number;
		readonly said: readonly Handling[];
	}[];
	/** Whether the group of the first, of the second field recommends it. */
	readonly recommended: readonly [boolean, boolean];
	readonly adoptedBy: 'council' | 'lead';
}

/** A life that was lived, as whoever lived it remembers it: nothing here is read back from the program. */
export interface Life {
	readonly lead: Context;
	/** The last day of it. */
	readonly endedOn: string;
	/** Each contribution, by when it was promised an answer, and on which day it got one. */
	readonly said: ReadonlyMap<Id, { readonly promisedUntil: string; readonly answeredOn: string | null }>;
	/** Of elements, what they came from as everybody may know it: kind and id. */
	readonly origins: ReadonlyMap<Id, ReadonlySet<string>>;
	readonly adoptedId: Id;
}

const firstDay = '2026-01-12';
const readIn = [
	'# Konzept',
	...['Sprache', 'Wohnen'].flatMap((name, place) => [
		`## Handlungsfeld ${place + 1}: ${name}`,
		`### Leitlinie ${place + 1}.1: ${name} für alle`,
		`Niemand bleibt ohne ${name}.`,
	]),
].join('\n\n');

/** Lives a life through the program's use cases, day by day. */
export async function live(app: App, municipality: Municipality, sketch: LifeSketch): Promise<Life> {
	const lived = new Living(app, municipality, await leadOf(app, municipality));
	await lived.begin(sketch.began);
	for (const round of sketch.rounds) await lived.round(round);
	for (const [place, recommends] of sketch.recommended.entries())
		if (recommends) await lived.recommend(place);
	await lived.adopt(sketch.adoptedBy);
	return lived.remembered();
}

async function leadOf(app: App, municipality: Municipality): Promise<Id> {
	const person = { name: 'Lea Beispiel', email: 'lea@beispiel.example', roles: ['processLead'] } as const;
	return (await buildPerson(on(app, firstDay), municipality, person)).actor.personId ?? '';
}

class Living {
	readonly #app: App;
	readonly #municipality: Municipality;
	readonly #leadId: Id;
	#today = firstDay;
	readonly #said = new Map<Id, { promisedUntil: string; answeredOn: string | null }>();
	readonly #origins = new Map<Id, Set<string>>();
	#adoptedId: Id = '';

	constructor(app: App, municipality: Municipality, leadId: Id) {
		this.#app = app;
		this.#municipality = municipality;
		this.#leadId = leadId;
	}

	/** Whoever leads it, on the day that it is; all roles that are needed here. */
	#lead(day = this.#today): Context {
		return contextOf(on(this.#app, `${day}T10:00:00Z`), this.#municipality, {
			personId: this.#leadId,
			roles: ['processLead', 'facilitator', 'committeeOffice'],
			organizations: [],
		});
	}

	async begin(how: LifeSketch['began']): Promise<void> {
		await this.#start(how);
		this.#today = addDays(this.#today, 1);
	}

	async #start(how: LifeSketch['began']): Promise<void> {
		if (how === 'readIn') {
			const bytes = new TextEncoder().encode(readIn);
			const { id } = unwrap(await openImport(this.#lead(), { bytes, fileName: 'konzept.md', title: '' }));
			const adoption = { id, revision: 1, numbering: 'decimal', reason: 'Anfang', replaceUnpublished: false };
			unwrap(await adoptImport(this.#lead(), { ...adoption, numbering: 'decimal' }));
			for (const { id: elementId } of await this.#tree()) this.#cameFrom(elementId, 'document');
			return;
		}
		await buildConcept(this.#lead(), {
			title: 'Konzept',
			numbering: numberingSchemes.decimal,
			reason: 'Anfang',
			content: ['Sprache', 'Wohnen'].map((name) =>
				field(
					name,
					guideline(`${name} für alle`, goal(`Niemand ohne ${name}`)),
					measure(`${name}scafé`, sheet({})),
				),
			),
		});
	}

	async round({ open, promise, said }: LifeSketch['rounds'][number]): Promise<void> {
		const closesOn = addDays(this.#today, open);
		const promisedUntil = addDays(closesOn, promise);
		const { id: roundId } = unwrap(
			await openRound(this.#lead(), {
				title: 'Runde',
				question: 'Was fehlt?',
				opensOn: this.#today,
				closesOn,
				answerUntil: promisedUntil,
			}),
		);
		for (const handling of said) await this.#hear(roundId, handling, promisedUntil, closesOn);
		this.#today = addDays(closesOn, 1);
	}

	async #hear(roundId: Id, handling: Handling, promisedUntil: string, closesOn: string): Promise<void> {
		const ids = await this.#say(roundId, handling);
		for (const id of ids) this.#said.set(id, { promisedUntil, answeredOn: null });
		if (handling.published) unwrap(await publishContributions(this.#lead(), ids));
		const choice: Choice =
			ids.length === 1
				? { contributionIds: ids }
				: {
						clusterId: unwrap(await createCluster(this.#lead(), { title: 'Bündel', contributionIds: ids }))
							.id,
					};
		if (handling.answeredAfter !== null) {
			const answeredOn = addDays(closesOn, handling.answeredAfter);
			const answer = { outcome: handling.outcome, text: 'Dazu sagen wir das.', reason: 'Darum.' };
			unwrap(await answerContributions(this.#lead(answeredOn), { ...choice, ...answer }));
			for (const id of ids) this.#said.set(id, { promisedUntil, answeredOn });
		}
		await this.#become(choice, handling);
	}

	async #say(roundId: Id, { channel, voices }: Handling): Promise<readonly Id[]> {
		const texts = Array.from(
			{ length: voices },
			(_, place) => `Stimme ${place + 1}: Es fehlt ein Treffpunkt.`,
		);
		const saying = { language: 'de', kind: 'concern' } as const;
		if (channel === 'card') {
			const cards = texts.map((text) => ({ ...saying, text }));
			return unwrap(await typeCards(this.#lead(), { roundId, channel }, cards)).map(({ id }) => id);
		}
		const ids: Id[] = [];
		for (const text of texts)
			ids.push(unwrap(await submitContribution(this.#lead(), { ...saying, roundId, text })).id);
		return ids;
	}

	async #become(choice: Choice, { becomes, published }: Handling): Promise<void> {
		if (becomes === 'nothing') return;
		const tree = await this.#tree();
		const existing = tree.filter(({ kind }) => kind !== 'fieldOfAction');
		const parentId = tree.find(({ kind }) => kind === 'fieldOfAction')?.id ?? null;
		const newElement = {
			kind: 'goal',
			parentId,
			title: 'Ein neues Ziel',
			text: 'Es gibt einen Treffpunkt.',
		} as const;
		const target =
			becomes === 'newElement'
				? { newElement }
				: { elementId: existing[becomes % existing.length]?.id ?? '', addedText: 'Und ein Treffpunkt.' };
		const { elementId } = unwrap(
			await turnIntoElement(this.#lead(), { ...choice, ...target, reason: 'Das fehlte.' }),
		);
		// What is not published is nobody's business: the element does not say that it is there.
		if (!published) return;
		if (choice.clusterId !== undefined) this.#cameFrom(elementId, `cluster.${choice.clusterId}`);
		else for (const id of choice.contributionIds) this.#cameFrom(elementId, `contribution.${id}`);
	}

	async recommend(place: number): Promise<void> {
		const tree = await this.#tree();
		const own = tree.filter(({ kind }) => kind === 'fieldOfAction')[place];
		if (!own) return;
		const name = `Arbeitsgruppe ${place + 1}`;
		const group = unwrap(await createOrganization(this.#lead(), { type: 'workingGroup', name }));
		const { editionId } = unwrap(
			await recommendField(this.#lead(), {
				fieldId: own.id,
				groupId: group.id,
				decidedOn: this.#today,
				note: '',
			}),
		);
		const within = new Set<Id | null>([own.id]);
		for (const { id, parentId } of tree) if (within.has(parentId)) within.add(id);
		for (const id of within) this.#cameFrom(id ?? '', `recommendation.${editionId}`);
	}

	async adopt(by: LifeSketch['adoptedBy']): Promise<void> {
		const decidedOn = this.#today;
		if (by === 'lead') {
			const adopted = { state: 'adopted', note: '', decidedOn } as const;
			this.#adoptedId = unwrap(await publishEdition(this.#lead(), adopted)).id;
			return;
		}
		const office = this.#lead();
		const draft = { state: 'publishedDraft', note: '', decidedOn: null } as const;
		const { id: editionId } = unwrap(await publishEdition(office, draft));
		const unit = unwrap(await createOrganization(office, { type: 'unit', name: 'Sozialamt' })).id;
		const council = unwrap(await createOrganization(office, { type: 'council', name: 'Rat' })).id;
		const paper = unwrap(
			await createPaper(office, {
				number: 'DS 1',
				type: 'decision',
				title: 'Konzept',
				date: decidedOn,
				originatorId: unit,
				editionId,
				body: 'Das Konzept wird beschlossen.',
			}),
		);
		const step = { paperId: paper.id, organizationId: council, role: 'decision', public: true } as const;
		const { id: consultationId } = unwrap(await planConsultation(office, { ...step, plannedOn: decidedOn }));
		const voted = unwrap(
			await recordVote(office, {
				subject: { kind: 'paper', consultationId },
				yes: 20,
				no: 3,
				abstain: 1,
				announced: 'adopted',
				confirmOwnerless: true,
			}),
		);
		this.#adoptedId = voted.editionId ?? '';
	}

	remembered(): Life {
		return {
			lead: this.#lead(),
			endedOn: this.#today,
			said: this.#said,
			origins: this.#origins,
			adoptedId: this.#adoptedId,
		};
	}

	async #tree() {
		return unwrap(await readDraft(this.#lead())).tree;
	}

	#cameFrom(elementId: Id, origin: string): void {
		this.#origins.set(elementId, (this.#origins.get(elementId) ?? new Set()).add(origin));
	}
}
