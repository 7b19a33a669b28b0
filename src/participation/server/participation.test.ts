import pg from 'pg';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { newToken } from '#platform/identity/tokens.ts';
import { testApp } from '#platform/testing/app.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { answerContributions, previewAnswer } from './answer-contributions.ts';
import { changeCluster, splitCluster } from './change-cluster.ts';
import { cancelRound, changeRound } from './change-round.ts';
import { createCluster } from './create-cluster.ts';
import { eraseByLink } from './erase-person.ts';
import { handOver } from './hand-over.ts';
import { openRound } from './open-round.ts';
import { publishContributions, unpublishContribution } from './publish-contributions.ts';
import { submitContribution, type Submission } from './submit-contribution.ts';
import { as, town } from './testing/town.ts';
import { turnIntoElement } from './turn-into-element.ts';
import { typeCard, typeCards } from './type-cards.ts';

let now = new Date('2026-10-06T10:00:00Z');
const t = await testApp({ clock: () => now });
const owner = new pg.Client({ connectionString: t.ownerUrl });
await owner.connect();
afterAll(() => owner.end());
beforeEach(() => {
	now = new Date('2026-10-06T10:00:00Z');
});

const open = () => town(t, '2026-10-05');
const saying = (roundId: string, more: Partial<Submission> = {}): Submission => ({
	roundId,
	text: 'Sprachkurse am Abend',
	language: 'de',
	kind: 'measure',
	...more,
});

async function rows(sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
	return (await owner.query<Record<string, unknown>>(sql, values)).rows;
}

describe('saying something', () => {
	test('gives a number of the year, and the next one gives the next', async () => {
		const { resident, roundId } = await open();
		const first = unwrap(await submitContribution(resident, saying(roundId)));
		const second = unwrap(await submitContribution(resident, saying(roundId)));
		expect([first.number, second.number]).toEqual(['2026-0001', '2026-0002']);
	});

	test('twice with one form is one contribution with one receipt, also at one time', async () => {
		const { resident, roundId, municipality } = await open();
		const form = saying(roundId, { key: newToken() });
		const receipts = await Promise.all([1, 2, 3].map(() => submitContribution(resident, form)));
		expect(new Set(receipts.map((receipt) => unwrap(receipt).number)).size).toBe(1);
		expect(await rows('SELECT 1 FROM contribution WHERE municipality_id = $1', municipality.id)).toHaveLength(
			1,
		);
	});

	test('keeps who it was apart, and gone for good once the person says so', async () => {
		const { resident, roundId } = await open();
		const sayer = { name: 'Wanda Beispiel', email: 'wanda@beispiel.de' };
		const { id, token } = unwrap(await submitContribution(resident, saying(roundId, sayer)));
		expect(JSON.stringify(await rows('SELECT * FROM contribution WHERE id = $1', id))).not.toMatch(/wanda/i);
		const person = () => rows('SELECT * FROM contribution_person WHERE contribution_id = $1', id);
		expect(await person()).toMatchObject([{ ...sayer, publish_name: false }]);
		unwrap(await eraseByLink(resident, token));
		expect(await person()).toEqual([]);
	});

	test('is refused before and after the round, and taken late where the round says so', async () => {
		const { resident, lead, roundId } = await open();
		now = new Date('2026-10-01T10:00:00Z');
		expect(await submitContribution(resident, saying(roundId))).toMatchObject({
			failure: { code: 'roundNotOpen' },
		});
		now = new Date('2026-10-20T10:00:00Z');
		const { id } = unwrap(await submitContribution(resident, saying(roundId)));
		expect(await rows('SELECT answer_until::text FROM contribution WHERE id = $1', id)).toEqual([
			{ answer_until: '2026-11-30' },
		]);
		now = new Date('2026-12-24T10:00:00Z');
		const late = unwrap(await submitContribution(resident, saying(roundId)));
		expect(await rows('SELECT answer_until::text FROM contribution WHERE id = $1', late.id)).toEqual([
			{ answer_until: '2027-01-21' },
		]);
		const strict = unwrap(
			await openRound(lead, {
				title: 'Ohne Nachzügler',
				question: '?',
				opensOn: '2026-10-01',
				closesOn: '2026-10-02',
				answerUntil: '2026-10-30',
				acceptsLate: false,
			}),
		);
		expect(await submitContribution(resident, saying(strict.id))).toMatchObject({
			failure: { code: 'roundClosed' },
		});
	});

	test('that is not sound says what is wrong, field by field', async () => {
		const { resident, roundId, draft } = await open();
		const wrong = saying(roundId, {
			text: ' ',
			language: 'xx' as never,
			kind: '' as never,
			email: 'keine Adresse',
			publishName: true,
			fieldIds: [draft.goal],
			elementId: newId(),
		});
		expect(await submitContribution(resident, wrong)).toMatchObject({
			failure: {
				code: 'invalidInput',
				fields: {
					text: 'required',
					language: 'unknown',
					kind: 'required',
					email: 'email',
					publishName: 'nothingToPublish',
					fieldIds: 'unknown',
					elementId: 'unknown',
				},
			},
		});
	});

	test('in a round of another municipality is not possible', async () => {
		const [here, there] = [await open(), await open()];
		expect(await submitContribution(here.resident, saying(there.roundId))).toMatchObject({
			failure: { code: 'notFound' },
		});
	});
});

describe('a round', () => {
	test('whose days are changed takes its promise along', async () => {
		const { resident, lead, roundId } = await open();
		const { id } = unwrap(await submitContribution(resident, saying(roundId)));
		const days = { opensOn: '2026-10-05', closesOn: '2026-11-02', answerUntil: '2026-12-15' };
		unwrap(
			await changeRound(lead, { id: roundId, title: 'Runde', question: '?', acceptsLate: false, ...days }),
		);
		expect(await rows('SELECT answer_until::text FROM contribution WHERE id = $1', id)).toEqual([
			{ answer_until: '2026-12-15' },
		]);
		const ends = await changeRound(lead, {
			id: roundId,
			title: 'Runde',
			question: '?',
			acceptsLate: false,
			...days,
			closesOn: '2026-10-01',
		});
		expect(ends).toMatchObject({ failure: { fields: { closesOn: 'beforeStart' } } });
	});

	test('that was called off takes nothing more', async () => {
		const { resident, lead, roundId } = await open();
		expect(await cancelRound(lead, { id: roundId, reason: '' })).toMatchObject({
			failure: { code: 'invalidInput' },
		});
		unwrap(await cancelRound(lead, { id: roundId, reason: 'Hochwasser' }));
		expect(await submitContribution(resident, saying(roundId))).toMatchObject({
			failure: { code: 'roundClosed' },
		});
	});

	test('is the process lead’s matter', async () => {
		const { municipality, roundId } = await open();
		for (const role of ['facilitator', 'department', 'groupMember', 'committeeOffice', 'mayor', 'operator'])
			expect(await cancelRound(as(t, municipality, role), { id: roundId, reason: 'x' })).toMatchObject({
				failure: { code: 'forbidden' },
			});
	});
});

describe('typing cards', () => {
	test('in one go keeps their order, their language and the translation', async () => {
		const { municipality, draft } = await open();
		const facilitator = as(t, municipality, 'facilitator');
		const common = { language: 'de', kind: 'concern', fieldIds: [draft.field] } as const;
		const typed = unwrap(
			await typeCards(facilitator, { channel: 'card', guidingQuestion: 'Was fehlt?' }, [
				{ ...common, text: 'Zu wenig Plätze' },
				{ ...common, text: 'أريد دورة مسائية', language: 'ar', translation: 'Ich möchte einen Abendkurs' },
			]),
		);
		expect(typed.map(({ number }) => number)).toEqual(['2026-0001', '2026-0002']);
		expect(
			await rows(
				'SELECT text, language, translation, answer_until::text FROM contribution WHERE municipality_id = $1 ORDER BY number',
				municipality.id,
			),
		).toEqual([
			{ text: 'Zu wenig Plätze', language: 'de', translation: null, answer_until: '2026-12-01' },
			{
				text: 'أريد دورة مسائية',
				language: 'ar',
				translation: 'Ich möchte einen Abendkurs',
				answer_until: '2026-12-01',
			},
		]);
	});

	test('takes all or none, and says which one is wrong', async () => {
		const { municipality } = await open();
		const facilitator = as(t, municipality, 'facilitator');
		const card = { language: 'de', kind: 'fact' } as const;
		const typed = await typeCards(facilitator, { channel: 'card', receivedOn: '2026-12-01' }, [
			{ ...card, text: 'gut' },
			{ ...card, text: 'x'.repeat(5001) },
		]);
		expect(typed).toMatchObject({ failure: { fields: { 'cards.1.text': 'tooLong', receivedOn: 'future' } } });
		expect(await rows('SELECT 1 FROM contribution WHERE municipality_id = $1', municipality.id)).toEqual([]);
	});

	test('twice with one form enters them once', async () => {
		const { municipality } = await open();
		const facilitator = as(t, municipality, 'facilitator');
		const tray = { channel: 'card', key: newToken() } as const;
		const card = { text: 'x', language: 'de', kind: 'fact' } as const;
		const [first, second] = await Promise.all([1, 2].map(() => typeCards(facilitator, tray, [card, card])));
		expect(first).toEqual(second);
		expect(await rows('SELECT 1 FROM contribution WHERE municipality_id = $1', municipality.id)).toHaveLength(
			2,
		);
	});

	test('is refused to everybody else', async () => {
		const { municipality, resident } = await open();
		for (const context of [resident, as(t, municipality, 'groupMember'), as(t, municipality, 'department')])
			expect(
				await typeCard(context, { channel: 'card', text: 'x', language: 'de', kind: 'fact' }),
			).toMatchObject({ failure: { code: 'forbidden' } });
	});
});

async function threeCards() {
	const place = await open();
	const card = { language: 'de', kind: 'measure' } as const;
	const typed = unwrap(
		await typeCards(place.lead, { roundId: place.roundId, channel: 'card', publish: true }, [
			{ ...card, text: 'Abendkurse' },
			{ ...card, text: 'Kurse mit Kinderbetreuung' },
			{ ...card, text: 'Kurse im Stadtteil' },
		]),
	);
	const [a, b, c] = typed.map(({ id }) => id);
	if (!a || !b || !c) throw new Error('too few cards');
	return { ...place, cards: [a, b, c] as const };
}

describe('a cluster', () => {
	test('holds a contribution once, leaves the originals alone and can be split again', async () => {
		const { lead, cards } = await threeCards();
		const [a, b, c] = cards;
		const { id } = unwrap(await createCluster(lead, { title: 'Kurse', contributionIds: [a, b] }));
		expect(await createCluster(lead, { title: 'Andere', contributionIds: [b, c] })).toMatchObject({
			failure: { fields: { contributionIds: 'clustered' } },
		});
		unwrap(await changeCluster(lead, { id, title: 'Sprachkurse', add: [c], remove: [a] }));
		const preview = unwrap(await previewAnswer(lead, { clusterId: id }));
		expect(preview.contributions.map((one) => one.id)).toEqual([b, c]);
		expect(await changeCluster(lead, { id, title: 'x', remove: [b, c] })).toMatchObject({
			failure: { fields: { remove: 'last' } },
		});
		unwrap(await splitCluster(lead, { id, reason: 'Zu verschieden' }));
		expect(await previewAnswer(lead, { clusterId: id })).toMatchObject({ failure: { code: 'notFound' } });
		unwrap(await createCluster(lead, { title: 'Neu', contributionIds: cards }));
	});

	test('is answered as a whole, and whoever left an address is told once', async () => {
		const { lead, resident, roundId, cards, municipality } = await threeCards();
		const mail = unwrap(await submitContribution(resident, saying(roundId, { email: 'wanda@beispiel.de' })));
		const { id: clusterId } = unwrap(
			await createCluster(lead, { title: 'Kurse', contributionIds: [...cards, mail.id] }),
		);
		expect(unwrap(await previewAnswer(lead, { clusterId }))).toMatchObject({
			mails: 1,
			answered: 0,
			published: 3,
		});
		const answer = { outcome: 'adopted', text: 'Steht nun im Ziel.', reason: 'Viele sagten es.' } as const;
		expect(unwrap(await answerContributions(lead, { clusterId, ...answer }))).toEqual({
			contributions: 4,
			mails: 1,
		});
		expect(
			await rows(
				`SELECT 1 FROM mail WHERE municipality_id = $1 AND subject LIKE 'Antwort%'`,
				municipality.id,
			),
		).toHaveLength(1);
		unwrap(
			await answerContributions(lead, { contributionIds: [mail.id], ...answer, outcome: 'partlyAdopted' }),
		);
		const { contributions } = unwrap(await previewAnswer(lead, { clusterId }));
		expect(contributions.map((one) => one.answer?.outcome).sort()).toEqual([
			'adopted',
			'adopted',
			'adopted',
			'partlyAdopted',
		]);
	});
});

test('a department answers what was handed to its unit, and only if all of it was', async () => {
	const { lead, municipality, cards } = await threeCards();
	const unit = unwrap(await createOrganization(lead, { type: 'unit', name: 'Amt für Bildung' }));
	const department = as(t, municipality, 'department', unit.id);
	const answer = { outcome: 'forwarded', text: 'Wird geprüft.', reason: 'Braucht Geld.' } as const;
	const [a, b] = cards;
	expect(await answerContributions(department, { contributionIds: [a], ...answer })).toMatchObject({
		failure: { code: 'forbidden' },
	});
	unwrap(await handOver(lead, { contributionIds: [a], organizationId: unit.id }));
	unwrap(await answerContributions(department, { contributionIds: [a], ...answer }));
	expect(await answerContributions(department, { contributionIds: [a, b], ...answer })).toMatchObject({
		failure: { code: 'forbidden' },
	});
	expect(await answerContributions(lead, { contributionIds: [b], ...answer, reason: '' })).toMatchObject({
		failure: { fields: { reason: 'required' } },
	});
});

describe('a contribution becomes part of the concept', () => {
	test('of an element that is there, by way of its cluster, and the thread leads both ways', async () => {
		const { lead, draft, cards } = await threeCards();
		const { id: clusterId } = unwrap(await createCluster(lead, { title: 'Kurse', contributionIds: cards }));
		unwrap(
			await turnIntoElement(lead, {
				clusterId,
				elementId: draft.goal,
				addedText: 'Auch am Abend.',
				reason: 'Von vielen gewünscht',
			}),
		);
		const goal = unwrap(await readDraft(lead)).tree.find(({ id }) => id === draft.goal);
		expect(plainText(goal?.body ?? [])).toBe('Text von Ziel.\nAuch am Abend.');
		const forward = unwrap(await readThread(lead, everybody, { kind: 'contribution', id: cards[0] }));
		expect(forward.consequences.map(({ ref }) => ref.kind)).toEqual(['cluster', 'element', 'edition']);
		const back = unwrap(await readThread(lead, everybody, { kind: 'element', id: draft.goal }));
		expect(back.origins.map(({ ref }) => ref.kind).sort()).toEqual([
			'cluster',
			'contribution',
			'contribution',
			'contribution',
			'feedbackRound',
		]);
	});

	test('a new one, once, however often the form is sent; hidden until it is published', async () => {
		const { lead, draft, cards } = await threeCards();
		const newElement = {
			id: newId(),
			kind: 'measure',
			parentId: draft.goal,
			title: 'Abendkurse',
			text: 'Das Bildungszentrum bietet Kurse am Abend an.',
		} as const;
		const input = { contributionIds: [cards[0]], newElement, reason: 'Vorschlag' };
		unwrap(await turnIntoElement(lead, input));
		unwrap(await turnIntoElement(lead, input));
		const measures = unwrap(await readDraft(lead)).tree.filter(({ kind }) => kind === 'measure');
		expect(measures.map(({ title }) => title)).toEqual(['Abendkurse']);
		const thread = unwrap(await readThread(lead, everybody, { kind: 'contribution', id: cards[0] }));
		expect(thread.consequences).toEqual([]);
	});

	test('nothing is half done: without a reason, at an unknown place or by somebody else nothing changes', async () => {
		const { lead, draft, cards, municipality } = await threeCards();
		const newElement = { kind: 'measure', parentId: draft.goal, title: 'M', text: '' } as const;
		const contributionIds = [cards[0]];
		expect(await turnIntoElement(lead, { contributionIds, newElement, reason: '' })).toMatchObject({
			failure: { fields: { reason: 'required' } },
		});
		expect(
			await turnIntoElement(lead, {
				contributionIds,
				newElement: { ...newElement, parentId: newId() },
				reason: 'x',
			}),
		).toMatchObject({ failure: { fields: { parentId: 'unknown' } } });
		const facilitator = as(t, municipality, 'facilitator');
		expect(await turnIntoElement(facilitator, { contributionIds, newElement, reason: 'x' })).toMatchObject({
			failure: { code: 'forbidden' },
		});
		expect(unwrap(await readDraft(lead)).tree).toHaveLength(5);
	});
});

test('what is published can be read by everybody, and no longer once it is taken back', async () => {
	const { lead, resident, roundId } = await open();
	const { id } = unwrap(await submitContribution(resident, saying(roundId)));
	const ref = { kind: 'contribution' as const, id };
	expect(await readThread(resident, everybody, ref)).toMatchObject({ failure: { code: 'notFound' } });
	expect(await publishContributions(resident, [id])).toMatchObject({ failure: { code: 'forbidden' } });
	unwrap(await publishContributions(lead, [id]));
	expect(unwrap(await readThread(resident, everybody, ref)).start.title).toBe(
		'2026-0001: Sprachkurse am Abend',
	);
	unwrap(await unpublishContribution(lead, id));
	expect(await readThread(resident, everybody, ref)).toMatchObject({ failure: { code: 'notFound' } });
});
