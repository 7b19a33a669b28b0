import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { unwrap } from '#shared/result.ts';
import { readEdition, listEditions } from '#concept/server/read-editions.ts';
import { testApp } from '#platform/testing/app.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { noFilter } from '../domain/filter.ts';
import { answerContributions } from './answer-contributions.ts';
import { createCluster } from './create-cluster.ts';
import { listContributions } from './list-contributions.ts';
import { listRounds, readRound } from './list-rounds.ts';
import { publishContributions } from './publish-contributions.ts';
import { listClusters, readCluster } from './read-clusters.ts';
import { readContribution, readPublishedContribution } from './read-contribution.ts';
import { submitContribution } from './submit-contribution.ts';
import { as, town, type Town } from './testing/town.ts';
import { turnIntoElement } from './turn-into-element.ts';
import { typeCard } from './type-cards.ts';
import { writeRemark } from './write-notes.ts';

/**
 * Words that nobody but those who may must ever read, planted in every field that is not public. They are looked for
 * in everything that the room gives to the public, to those who are signed in without the ability, and to the memory.
 */
const t = await testApp({ clock: () => new Date('2026-10-06T10:00:00Z') });
const owner = new pg.Client({ connectionString: t.ownerUrl });
await owner.connect();
afterAll(() => owner.end());

const personal = ['geheimname', 'geheimverein', 'geheimpost'];
const unpublished = [
	'geheimtext',
	'geheimübersetzung',
	'geheimfrage',
	'geheimbündel',
	'geheimantwort',
	'geheimgrund',
];
const remark = 'geheimbemerkung';
const all = [...personal, ...unpublished, remark];

function secretsIn(seen: unknown, words: readonly string[] = all): readonly string[] {
	const text = JSON.stringify(seen, (_, value: unknown) =>
		value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
	).toLowerCase();
	return words.filter((word) => text.includes(word));
}

async function planted(): Promise<
	Town & { hidden: string; shown: string; numbers: string[]; clusterId: string }
> {
	const place = await town(t, '2026-10-05');
	const { lead, resident, roundId, draft } = place;
	const sayer = { name: 'Geheimname', organisation: 'Geheimverein', email: 'geheimpost@beispiel.de' };
	const saying = {
		roundId,
		language: 'de',
		kind: 'measure',
		fieldIds: [draft.field],
		elementId: draft.goal,
	} as const;
	// Published, but its author did not want to be named.
	const shown = unwrap(
		await submitContribution(resident, { ...saying, ...sayer, text: 'Öffentlicher Text' }),
	);
	unwrap(await publishContributions(lead, [shown.id]));
	unwrap(await writeRemark(lead, { id: shown.id, remark: 'Geheimbemerkung' }));
	// Not published at all, and clustered, answered and taken into the concept nevertheless.
	const hidden = unwrap(
		await typeCard(lead, {
			...saying,
			...sayer,
			publishName: true,
			channel: 'mail',
			text: 'Geheimtext',
			translation: 'Geheimübersetzung',
			guidingQuestion: 'Geheimfrage',
		}),
	);
	unwrap(await writeRemark(lead, { id: hidden.id, remark: 'Geheimbemerkung' }));
	const { id: clusterId } = unwrap(
		await createCluster(lead, { title: 'Geheimbündel', contributionIds: [hidden.id] }),
	);
	const answer = { outcome: 'rejected', text: 'Geheimantwort', reason: 'Geheimgrund' } as const;
	unwrap(await answerContributions(lead, { clusterId, ...answer }));
	unwrap(await turnIntoElement(lead, { clusterId, elementId: draft.goal, reason: 'Aufgenommen' }));
	return { ...place, hidden: hidden.id, shown: shown.id, numbers: [hidden.number, shown.number], clusterId };
}

const place = await planted();
const { lead, resident, municipality, draft, roundId, hidden, shown, clusterId } = place;

test('the words are there for those who may read them', async () => {
	const read = [await readContribution(lead, hidden), await readContribution(lead, shown)];
	expect(secretsIn(read)).toEqual(all);
});

describe('nothing secret', () => {
	const strangers = [
		resident,
		as(t, municipality, 'operator'),
		t.context(municipality, { personId: hidden }),
	];

	test.each(strangers)(
		'is told to the public or to whoever is signed in without the ability',
		async (context) => {
			const seen = [
				await listRounds(context),
				await readRound(context, roundId, draft.goal),
				await listContributions(context, noFilter),
				await listClusters(context),
				await readCluster(context, clusterId),
				await listEditions(context),
				await readEdition(context, 'latest'),
				...(await Promise.all(
					[hidden, shown, ...place.numbers].flatMap((key) => [
						readContribution(context, key),
						readPublishedContribution(context, key),
					]),
				)),
				...(await Promise.all(
					(
						[
							['feedbackRound', roundId],
							['element', draft.goal],
							['contribution', hidden],
							['contribution', shown],
							['cluster', clusterId],
						] as const
					).map(([kind, id]) => readThread(context, everybody, { kind, id })),
				)),
			];
			expect(secretsIn(seen)).toEqual([]);
			expect(JSON.stringify(seen)).toContain('Öffentlicher Text');
		},
	);

	test.each(['facilitator', 'groupMember', 'committeeOffice', 'mayor'])(
		'of persons and remarks is told to the role %s',
		async (role) => {
			const context = as(t, municipality, role);
			const seen = [
				await readContribution(context, hidden),
				await readContribution(context, shown),
				await listContributions(context, noFilter),
				await readCluster(context, clusterId),
			];
			expect(secretsIn(seen, [...personal, remark])).toEqual([]);
			expect(secretsIn(seen)).toContain('geheimtext');
		},
	);

	test.each(['domain_event', 'thread_edge', 'access_link'])('stands in the table %s', async (table) => {
		const { rows } = await owner.query(`SELECT * FROM ${table}`);
		expect(rows.length).toBeGreaterThan(0);
		expect(secretsIn(rows)).toEqual([]);
	});

	test('stands in what the thread calls things, but the title of a cluster that is not public', async () => {
		const { rows } = await owner.query<{ visibility: string }>('SELECT * FROM thread_node');
		expect(secretsIn(rows)).toEqual(['geheimbündel']);
		expect(secretsIn(rows.filter(({ visibility }) => visibility === 'public'))).toEqual([]);
	});

	test('of persons stands anywhere but in the table that is made for it, and in mails', async () => {
		const { rows: tables } = await owner.query<{ name: string }>(
			`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
		);
		const found: string[] = [];
		for (const { name } of tables)
			if (secretsIn((await owner.query(`SELECT * FROM ${name}`)).rows, personal).length > 0) found.push(name);
		expect(found.sort()).toEqual(['contribution_person', 'mail']);
	});
});
