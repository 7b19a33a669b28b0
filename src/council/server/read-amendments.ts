import { isId, type Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { compareTexts } from '#concept/domain/diff/compare-texts.ts';
import type { FormatNote, PassageChange } from '#concept/domain/diff/comparison.ts';
import type { EditionContent } from '#concept/domain/edition.ts';
import type { ElementKind } from '#concept/domain/kinds.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import type { Block } from '#concept/domain/rich-text.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Actor, Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { mayReadConsultation, mayReadPaper } from '../domain/abilities.ts';
import { outcomeOf, type Amendment, type AmendmentOutcome } from '../domain/amendment.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { Vote } from '../domain/vote.ts';
import { findAmendmentsOn } from './amendment.store.ts';
import { findConsultationsOf } from './consultation.store.ts';
import type { Matter } from './matter.ts';
import { findPapers } from './paper.store.ts';
import { findVotes } from './vote.store.ts';

export interface EarlierAmendment {
	readonly id: Id;
	readonly paperId: Id;
	readonly paperNumber: string;
	readonly number: string;
	readonly originatorName: string;
	readonly newText: string;
	readonly outcome: AmendmentOutcome;
	/** Of the vote or the withdrawal. */
	readonly on: PlainDate | null;
}

export interface AmendmentReading extends Omit<Amendment, 'newBody'> {
	readonly originatorName: string;
	readonly element: { readonly kind: ElementKind; readonly number: string; readonly title: string };
	/** Quoted from the edition, as plain text. */
	readonly oldText: string;
	readonly newText: string;
	/** The old text with what goes and what comes, and what is only set in another form. */
	readonly passages: readonly PassageChange[];
	readonly formats: readonly FormatNote[];
	readonly outcome: AmendmentOutcome;
	readonly on: PlainDate | null;
	/** On the same element, filed before, in whatever paper; the chair decides what repeats what. */
	readonly earlier: readonly EarlierAmendment[];
}

/** Amendments of a paper that the reader may see, each beside the earlier ones on its element: a fixed number of statements. */
export async function readAmendments(
	tx: Transaction,
	actor: Actor,
	{ amendments }: Matter,
	laid: EditionContent | null,
	nameOf: (id: Id) => string,
): Promise<readonly AmendmentReading[]> {
	const shown = amendments.filter((amendment) => mayReadPaper(actor, amendment));
	if (!laid || shown.length === 0) return [];
	const elementIds = shown.map(({ elementId }) => elementId);
	const all = await amendmentsOn(tx, actor, elementIds, nameOf);
	return shown.flatMap(({ newBody, ...amendment }) => {
		const place = all.findIndex(({ id }) => id === amendment.id);
		const told = all[place];
		if (!told) return [];
		const element = laid.tree.find(({ id }) => id === amendment.elementId);
		const oldText = textOf(element?.title ?? '', element?.body ?? []);
		const { newText, outcome, on } = told;
		return {
			...amendment,
			originatorName: told.originatorName,
			element: {
				kind: element?.kind ?? 'paragraph',
				number: laid.numbers.get(amendment.elementId) ?? '',
				title: element?.title ?? '',
			},
			oldText,
			newText,
			...compareTexts(
				{ title: element?.title ?? '', body: element?.body ?? [] },
				{ title: amendment.newTitle, body: newBody },
			),
			outcome,
			on,
			earlier: all.slice(0, place).filter(({ elementId }) => elementId === amendment.elementId),
		};
	});
}

/**
 * What has been filed on an element so far, in whatever paper, and what became of it: whoever wants to file another
 * amendment sees whether it repeats one.
 */
export async function readAmendmentsOn(
	context: Context,
	elementId: Id,
): Promise<readonly EarlierAmendment[]> {
	if (!isId(elementId)) return [];
	return inTransaction(context, async (tx) => {
		const organizations = await organizationsById(tx);
		return amendmentsOn(tx, context.actor, [elementId], (id) => organizations.get(id)?.name ?? '');
	});
}

/** Oldest first. */
async function amendmentsOn(
	tx: Transaction,
	actor: Actor,
	elementIds: readonly Id[],
	nameOf: (id: Id) => string,
): Promise<readonly (EarlierAmendment & { readonly elementId: Id })[]> {
	const all = (await findAmendmentsOn(tx, elementIds)).filter((amendment) => mayReadPaper(actor, amendment));
	const paperIds = [...new Set(all.map(({ paperId }) => paperId))];
	const papers = (await findPapers(tx)).filter((paper) => mayReadPaper(actor, paper));
	const numberOf = new Map(papers.map(({ id, number }) => [id, number]));
	const steps = (await findConsultationsOf(tx, paperIds)).filter((step) => mayReadConsultation(actor, step));
	const votes = await findVotes(tx, paperIds);
	return all.flatMap((one) => {
		const paperNumber = numberOf.get(one.paperId);
		if (paperNumber === undefined) return [];
		return {
			id: one.id,
			elementId: one.elementId,
			paperId: one.paperId,
			paperNumber,
			number: one.number,
			originatorName: nameOf(one.originatorId),
			newText: textOf(one.newTitle, one.newBody),
			...outcomeOf(one, votesOn(one.id, votes, steps)),
		};
	});
}

/** In the order of the plan; votes of consultations that the reader may not see are not there. */
function votesOn(amendmentId: Id, votes: readonly Vote[], steps: readonly Consultation[]) {
	return steps.flatMap(({ id, heldOn, plannedOn }) => {
		const vote = votes.find((one) => one.amendmentId === amendmentId && one.consultationId === id);
		return vote ? [{ vote, heldOn: heldOn ?? plannedOn }] : [];
	});
}

function textOf(title: string, body: readonly Block[]): string {
	return [title, plainText(body)].filter((text) => text !== '').join('\n');
}
