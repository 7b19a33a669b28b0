import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { listEditions, readEdition } from '#concept/server/read-editions.ts';
import { tasksOfConsolidation } from '#consolidation/server/read-tasks.ts';
import { tasksOfCouncil } from '#council/server/read-tasks.ts';
import { tasksOfImplementation } from '#implementation/server/read-tasks.ts';
import { tasksOfParticipation } from '#participation/server/read-tasks.ts';
import { listDemoPersonas } from '#people/server/demo-personas.ts';
import { anonymous } from '#platform/context.ts';
import { tasksOfEvents } from '#process/server/read-event-tasks.ts';
import { tasksOfProcess } from '#process/server/read-tasks.ts';
import { needOf } from '#reporting/domain/continuation.ts';
import { balanceSheet } from '#reporting/server/balance-sheet.ts';
import { readContinuation } from '#reporting/server/read-continuation.ts';
import { tasksOfReporting } from '#reporting/server/read-tasks.ts';
import { listPublicReports } from '#reporting/server/read-reports.ts';
import { commandLine } from '#people/domain/roles.ts';
import { jobSchema } from '#platform/database/migrate.ts';
import { testApp } from '#platform/testing/app.ts';
import { unwrap } from '#shared/result.ts';
import { buildLife, buildTown, lacksLife } from './build-life.ts';
import { demoMunicipality } from './build-demo.ts';
import { found } from './demo/life/town.ts';
import { buildMunicipality } from './builders/municipality.ts';

const today = new Date('2026-11-21T09:00:00Z');
const t = await testApp({ clock: () => today, env: { RATSCHLAG_DEMO: '1' } });
const municipality = await buildMunicipality(t.app, demoMunicipality);
const anybody = t.context(municipality, commandLine);
const begun = performance.now();
await buildTown(t.app, municipality);
const townDuration = performance.now() - begun;
const cutOff = await buildLife(t.app, municipality, AbortSignal.abort()).catch((error: unknown) => error);
const lackedLife = await lacksLife(t.app, municipality);
const started = performance.now();
await buildLife(t.app, municipality);
const duration = performance.now() - started;

const owner = new pg.Client({ connectionString: t.ownerUrl });
await owner.connect();
afterAll(() => owner.end());

async function rows<Row extends pg.QueryResultRow>(statement: string): Promise<readonly Row[]> {
	return (await owner.query<Row>(statement)).rows;
}

async function count(from: string): Promise<number> {
	const [row] = await rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`);
	return row?.count ?? -1;
}

test('is entered in less than a minute; cut off, nothing of it is there', async () => {
	expect(cutOff).toBeInstanceOf(DOMException);
	expect(lackedLife).toBe(true);
	// On two free cores the town takes two and a half seconds; on a busy machine everything takes longer.
	expect(duration).toBeLessThan(60_000 * Math.max(1, townDuration / 2_500));
	expect(await lacksLife(t.app, municipality)).toBe(false);
});

test('has as much of everything as a town of 74,000 has', async () => {
	expect(await count('person')).toBe(90);
	expect(await count(`organization WHERE type IN ('unit', 'enterprise', 'staffCouncil')`)).toBe(24);
	expect(
		await count(
			`organization WHERE type IN ('migrantOrganization', 'provider', 'authority', 'volunteerInitiative', 'business', 'school', 'religiousCommunity')`,
		),
	).toBe(25);
	expect(
		await count(
			`organization WHERE type IN ('coreGroup', 'steeringGroup', 'workingGroup', 'subjectGroup', 'advisoryCouncil') AND ended_on IS NULL`,
		),
	).toBe(6);
	expect(await count('event')).toBe(14);
	expect(await count('contribution')).toBe(634);
	expect(await count('(SELECT DISTINCT language FROM contribution) AS language')).toBe(6);
	expect(await count('paper')).toBe(2);
	expect(await count('consultation')).toBe(9);
	expect(await count('amendment')).toBe(1);
	expect(await count('mandate')).toBe(2);
	expect(await count('process')).toBe(2);
});

test('has three editions: a draft that was sent back, the one that went to the council, the adopted one', async () => {
	const editions = await listEditions(anybody);
	expect(editions.map(({ number, state }) => [number, state])).toEqual([
		[9, 'adopted'],
		[8, 'publishedDraft'],
		[7, 'publishedDraft'],
	]);
	expect(editions[0]).toMatchObject({ decidedOn: '2022-06-15', note: expect.stringContaining('061/2022') });
});

test('every contribution has an answer, or its promised day has passed', async () => {
	const open = await rows<{ day: string }>(
		`SELECT answer_until::text AS day FROM contribution c WHERE NOT EXISTS (SELECT FROM answered_contribution a
			WHERE a.municipality_id = c.municipality_id AND a.contribution_id = c.id AND a.replaced_at IS NULL)`,
	);
	expect(open.length).toBeGreaterThan(60);
	expect(open.length).toBeLessThan(140);
	expect(open.filter(({ day }) => day >= '2026-11-21')).toEqual([]);
});

test('every element of the adopted edition that says something names where it came from', async () => {
	const { tree } = unwrap(await readEdition(anybody, 'latest'));
	const known = new Set(
		(
			await rows<{ id: string }>(
				`SELECT to_id AS id FROM thread_edge WHERE to_kind = 'element' AND relation IN ('became', 'amends')
				UNION SELECT from_id FROM thread_edge WHERE from_kind = 'element' AND to_kind = 'recommendation'`,
			)
		).map(({ id }) => id),
	);
	const said = ['guideline', 'approach', 'goal', 'measure', 'measureProposal', 'definition'];
	const unknown = tree.filter(({ id, kind }) => said.includes(kind) && !known.has(id));
	expect(unknown.map(({ title }) => title)).toEqual([]);
});

test('votes add up to those present, and the parliamentary groups to the whole', async () => {
	expect(await count('vote')).toBe(5);
	expect(await count('vote WHERE yes + no + abstain + not_voting <> present')).toBe(0);
	expect(
		await rows(
			`SELECT vote.id FROM vote JOIN vote_group part ON part.municipality_id = vote.municipality_id AND part.vote_id = vote.id
			GROUP BY vote.id, vote.yes, vote.no, vote.abstain
			HAVING (sum(part.yes), sum(part.no), sum(part.abstain)) IS DISTINCT FROM (vote.yes, vote.no, vote.abstain)`,
		),
	).toEqual([]);
});

test('four years of reports are public, and the last balance is the one that the town talks about', async () => {
	const reports = await listPublicReports(t.context(municipality, anonymous));
	expect(reports.map(({ kind, periodUntil }) => [kind, periodUntil])).toEqual(
		[2025, 2024, 2023, 2022].map((year) => ['councilReport', `${year}-12-31`]),
	);
	const { adopted, counts, lines } = unwrap(await balanceSheet(anybody));
	expect(lines.filter(({ outcome, late }) => outcome === 'running' && late)).toHaveLength(13);
	expect({ adopted, ...counts }).toEqual({
		adopted: 130,
		notBegun: 15,
		running: 73,
		done: 20,
		changed: 10,
		merged: 4,
		split: 2,
		stopped: 6,
	});
});

test('nothing has changed in the continuation without a reason, but for what is not decided yet', async () => {
	const view = unwrap(await readContinuation(anybody));
	const open = (view?.elements ?? []).filter((element) => needOf(element) !== null);
	expect(open.map(({ title, outcome }) => [title, outcome]).sort()).toEqual([
		['Mietführerschein', 'changed'],
		['Sprachcafé am Südhang', 'new'],
	]);
});

test.each([
	[
		'processLead',
		[
			'answerOverdueContributions',
			'completeStep',
			'dutyDue',
			'fixWording',
			'meetDemands',
			'openPoint',
			'remindUnits',
		],
	],
	['department', ['answerOverdueContributions', 'giveOpinion', 'reportProgress']],
	['groupMember', ['answerQuestionnaire']],
	['facilitator', ['openPoint']],
	['committeeOffice', ['recordConsultation']],
	['mayor', ['dutyDue']],
] as const)('the start page of the %s has something to do', async (role, kinds) => {
	const [persona] = (await listDemoPersonas(anybody)).filter(({ roles }) => roles.includes(role));
	const personId = found(persona, role).id;
	const organizations = (
		await rows<{ id: string }>(
			`SELECT organization_id AS id FROM membership WHERE person_id = '${personId}' AND valid_until IS NULL`,
		)
	).map(({ id }) => id);
	const context = t.context(municipality, { personId, roles: [role], organizations });
	const tasks = await Promise.all(
		[
			tasksOfProcess,
			tasksOfEvents,
			tasksOfParticipation,
			tasksOfConsolidation,
			tasksOfCouncil,
			tasksOfImplementation,
			tasksOfReporting,
		].map((tasksOf) => tasksOf(context)),
	);
	expect(tasks.flat().map(({ kind }) => kind)).toEqual(expect.arrayContaining([...kinds]));
});

test('everything has its day between the mandate and today, and nobody is asked to send a mail', async () => {
	const [span] = await rows<{ first: string; last: string }>(
		`SELECT min(occurred_at)::date::text AS first, max(occurred_at)::date::text AS last FROM domain_event`,
	);
	expect(span).toEqual({ first: '2020-09-28', last: '2026-11-17' });
	expect(await count(`${jobSchema}.job`)).toBe(0);
	expect(await count('mail')).toBeGreaterThan(200);
	expect(await count(`mail WHERE recipient NOT LIKE '%@lindenau.example'`)).toBe(0);
});
