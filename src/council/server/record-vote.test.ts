import { beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '#shared/result.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import { editElement } from '#concept/server/edit-element.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { listEditions, readEdition } from '#concept/server/read-editions.ts';
import { testApp } from '#platform/testing/app.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { planned, town, type Town } from '../testing/town.ts';
import { fileAmendment } from './file-amendment.ts';
import { moveMotion } from './move-motion.ts';
import { recordConsultation } from './record-consultation.ts';
import { recordVote, type VoteInput } from './record-vote.ts';
import { withdrawAmendment } from './withdraw-amendment.ts';

let now = new Date('2027-05-01T10:00:00Z');
const t = await testApp({ clock: () => now });
let here: Town;
let paper: Awaited<ReturnType<typeof planned>>;
let count = 0;

beforeEach(async () => {
	now = new Date('2027-05-01T10:00:00Z');
	here = await town(t);
	paper = await planned(here);
});

const onPaper = (of: Partial<VoteInput> = {}): VoteInput => ({
	subject: { kind: 'paper', consultationId: paper.inCouncil },
	yes: 30,
	no: 10,
	abstain: 2,
	present: 42,
	announced: 'adopted',
	...of,
});

const amend = async (newText: string, elementId = here.guideline) =>
	unwrap(
		await fileAmendment(here.office, {
			paperId: paper.paperId,
			number: `Ä ${++count}`,
			originatorId: here.groupA,
			elementId,
			newText,
			reason: 'Deutlicher.',
		}),
	).id;

const onAmendment = (amendmentId: string, of: Partial<VoteInput> = {}): VoteInput =>
	onPaper({ subject: { kind: 'amendment', consultationId: paper.inCouncil, amendmentId }, ...of });

describe('the deciding vote', () => {
	test('adopts exactly what was laid before the council, with the amendments that were carried', async () => {
		const carried = await amend('Alle lernen Deutsch dort, wo sie leben **und arbeiten**.');
		const lost = await amend('Nur Deutsch ist willkommen.', here.otherGuideline);
		const draft = unwrap(await readDraft(here.lead));
		const measure = draft.tree.find(({ id }) => id === here.measure) ?? failed();
		unwrap(await editElement(here.lead, { ...measure, title: 'Noch nicht beschlossen', revision: 1 }));
		unwrap(await recordVote(here.office, onAmendment(carried)));
		unwrap(await recordVote(here.office, onAmendment(lost, { yes: 5, no: 35, announced: 'rejected' })));
		const { editionId } = unwrap(await recordVote(here.office, onPaper({ inForceOn: '2027-07-01' })));
		const laid = unwrap(await readEdition(here.visitor, here.editionId));
		const adopted = unwrap(await readEdition(here.visitor, editionId ?? ''));
		expect(adopted.edition).toMatchObject({ state: 'adopted', number: 2, decidedOn: '2027-04-07' });
		const text = (of: typeof adopted, id: string) =>
			plainText(of.tree.find((element) => element.id === id)?.body ?? []);
		expect(text(adopted, here.guideline)).toBe('Alle lernen Deutsch dort, wo sie leben und arbeiten.');
		const others = (of: typeof adopted) => of.tree.filter(({ id }) => id !== here.guideline);
		expect(others(adopted)).toEqual(others(laid));
		expect(adopted.numbers).toEqual(laid.numbers);
		const after = unwrap(await readDraft(here.lead)).tree;
		expect(plainText(after.find(({ id }) => id === here.guideline)?.body ?? [])).toMatch(/und arbeiten/);
		expect(after.find(({ id }) => id === here.measure)?.title).toBe('Noch nicht beschlossen');
	});

	test('is walked by the thread, from the draft to the adopted edition and back', async () => {
		const { editionId } = unwrap(await recordVote(here.office, onPaper()));
		const ref = { kind: 'edition' as const, id: here.editionId };
		const { consequences } = unwrap(await readThread(here.visitor, everybody, ref));
		expect(consequences.map(({ ref: { kind } }) => kind)).toEqual([
			'paper',
			'consultation',
			'consultation',
			'vote',
			'edition',
		]);
		const back = unwrap(await readThread(here.visitor, everybody, { kind: 'edition', id: editionId ?? '' }));
		expect(back.origins.map(({ ref: { id } }) => id)).toEqual(
			expect.arrayContaining([paper.paperId, here.editionId]),
		);
	});

	test('waits for the amendments', async () => {
		const id = await amend('Anders.');
		expect(await recordVote(here.office, onPaper())).toMatchObject({ failure: { code: 'amendmentsOpen' } });
		unwrap(await withdrawAmendment(here.office, { amendmentId: id, reason: 'Einigung im Ausschuss' }));
		expect(await recordVote(here.office, onAmendment(id))).toMatchObject({
			failure: { code: 'amendmentWithdrawn' },
		});
		unwrap(await recordVote(here.office, onPaper()));
	});

	test('cannot carry two wordings of one element', async () => {
		const [one, other] = [await amend('So.'), await amend('Anders.')];
		unwrap(await recordVote(here.office, onAmendment(one)));
		expect(await recordVote(here.office, onAmendment(other))).toMatchObject({
			failure: { code: 'amendmentConflict' },
		});
		unwrap(await recordVote(here.office, onAmendment(other, { yes: 1, no: 39, announced: 'rejected' })));
		unwrap(await recordVote(here.office, onPaper()));
	});

	test('lists measures that nobody would carry out; they are adopted only when that is confirmed', async () => {
		here = await town(t, '');
		paper = await planned(here);
		expect(await recordVote(here.office, onPaper())).toMatchObject({
			failure: {
				code: 'measuresWithoutOwner',
				details: { count: 1, measures: expect.stringMatching(/Sprachcafé/) as string },
			},
		});
		expect(await listEditions(here.visitor)).toHaveLength(1);
		unwrap(await recordVote(here.office, onPaper({ confirmOwnerless: true })));
		expect(await listEditions(here.visitor)).toHaveLength(2);
	});

	test('that rejects adopts nothing and ends the way of the paper', async () => {
		unwrap(await recordVote(here.office, onPaper({ yes: 10, no: 30, announced: 'rejected' })));
		expect(await listEditions(here.visitor)).toHaveLength(1);
		expect(
			await recordConsultation(here.office, {
				consultationId: paper.inCommittee,
				heldOn: '2027-03-02',
				result: 'adopted',
				wording: '',
			}),
		).toMatchObject({ failure: { code: 'paperDecided' } });
	});

	test('ends with a decision: the decided paper is not postponed any more', async () => {
		unwrap(await recordVote(here.office, onPaper()));
		const decided = { failure: { code: 'paperDecided' } };
		expect(
			await recordConsultation(here.office, {
				consultationId: paper.inCouncil,
				heldOn: '2027-04-07',
				result: 'adjourned',
				wording: '',
				onward: { on: '2027-06-01' },
			}),
		).toMatchObject(decided);
		expect(
			await moveMotion(here.office, {
				consultationId: paper.inCouncil,
				kind: 'postpone',
				movedBy: here.groupA,
				targetOn: '2027-06-01',
			}),
		).toMatchObject(decided);
	});
});

describe('a vote', () => {
	test.each<[string, Partial<VoteInput>, Record<string, string>]>([
		['of more than are present', { present: 41 }, { present: 'sum' }],
		['of half a person', { yes: 1.5 }, { yes: 'number' }],
		['below nothing', { no: -1 }, { no: 'number' }],
		['of nobody', { yes: 0, no: 0, abstain: 0, present: 0 }, { yes: 'nobody' }],
		['on a day to come', { heldOn: '2027-05-02' }, { heldOn: 'future' }],
		['before the paper', { heldOn: '2027-01-31' }, { heldOn: 'beforePaper' }],
		['in force before it is decided', { inForceOn: '2027-04-01' }, { inForceOn: 'beforeDecision' }],
	])('%s is refused, and nothing is kept', async (_, wrong, fields) => {
		expect(await recordVote(here.office, onPaper(wrong))).toMatchObject({
			failure: { code: 'invalidInput', fields },
		});
		unwrap(await recordVote(here.office, onPaper()));
	});

	test('by group adds up to the whole', async () => {
		const groups = [
			{ organizationId: here.groupA, yes: 20, no: 0, abstain: 2 },
			{ organizationId: here.groupB, yes: 10, no: 9, abstain: 0 },
		];
		expect(await recordVote(here.office, onPaper({ groups }))).toMatchObject({
			failure: { fields: { 'groups.no': 'groupSum' } },
		});
		const right = groups.map((group, place) => (place === 1 ? { ...group, no: 10 } : group));
		unwrap(await recordVote(here.office, onPaper({ groups: right })));
	});

	test('typed twice is recorded once; with other numbers it is refused, and the first stands', async () => {
		const first = unwrap(await recordVote(here.office, onPaper()));
		expect(unwrap(await recordVote(here.office, onPaper()))).toEqual(first);
		expect(await listEditions(here.visitor)).toHaveLength(2);
		expect(await recordVote(here.office, onPaper({ yes: 31, no: 9 }))).toMatchObject({
			failure: { code: 'voteDiffers', details: { yes: 30, no: 10 } },
		});
	});

	test('typed by two clerks at once is recorded once', async () => {
		const both = await Promise.all([recordVote(here.office, onPaper()), recordVote(here.office, onPaper())]);
		expect(new Set(both.map((one) => unwrap(one).id)).size).toBe(1);
		expect(await listEditions(here.visitor)).toHaveLength(2);
	});

	test('with a tie has no majority; what the chair announced otherwise is confirmed', async () => {
		const tie = onPaper({ yes: 20, no: 20 });
		expect(await recordVote(here.office, tie)).toMatchObject({ failure: { code: 'announcedDiffers' } });
		expect(unwrap(await recordVote(here.office, { ...tie, confirmDifference: true }))).toMatchObject({
			computed: 'rejected',
		});
	});

	test('is recorded by the committee office only, in its own municipality', async () => {
		for (const context of [here.lead, here.mayor, here.department, here.visitor])
			expect(await recordVote(context, onPaper())).toMatchObject({ failure: { code: 'forbidden' } });
		const foreign = await town(t);
		expect(await recordVote(foreign.office, onPaper())).toMatchObject({ failure: { code: 'notFound' } });
	});
});

test('amendments name one element of the laid edition and change it', async () => {
	const input = {
		paperId: paper.paperId,
		number: 'Ä 900',
		originatorId: here.groupA,
		elementId: here.guideline,
		newText: 'Neu.',
		reason: 'Darum.',
	};
	const refused = async (of: Partial<typeof input>) => {
		const result = await fileAmendment(here.office, { ...input, ...of });
		return result.ok ? {} : result.failure.fields;
	};
	expect(await refused({ elementId: paper.paperId })).toEqual({ elementId: 'unknown' });
	expect(await refused({ newText: 'Alle lernen Deutsch dort, wo sie leben.' })).toEqual({
		newText: 'unchanged',
	});
	expect(await refused({ newText: 'Neu [', reason: '' })).toMatchObject({ reason: 'required' });
	expect(await refused({ originatorId: here.unit })).toEqual({ originatorId: 'unknown' });
	unwrap(await fileAmendment(here.office, input));
	expect(await refused({ newText: 'Noch neuer.' })).toEqual({ number: 'taken' });
});

function failed(): never {
	throw new Error('missing');
}
