import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { newId, type Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { judge } from '#implementation/server/judge.ts';
import { requestProgress } from '#implementation/server/request-progress.ts';
import { readPublishedSheets } from '#implementation/server/read-sheets.ts';
import { submitProgress } from '#implementation/server/submit-progress.ts';
import { town, type Town } from '#implementation/server/testing/town.ts';
import type { Progress } from '#implementation/domain/progress.ts';
import { addMembership } from '#people/server/add-membership.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { testApp } from '#platform/testing/app.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { acceptEntry, refreshReport } from './accept-entry.ts';
import { balanceSheet } from './balance-sheet.ts';
import { compileReport, type CompileReportInput } from './compile-report.ts';
import { createDuty } from './create-duty.ts';
import { editReport } from './edit-report.ts';
import { handOnReport } from './hand-on.ts';
import { publishReport } from './publish-report.ts';
import { readDuties } from './read-duties.ts';
import { listPublicReports, previewHandOn, readReport } from './read-reports.ts';
import { hashOf } from './report-content.ts';
import { returnEntry } from './return-entry.ts';

const now = new Date('2026-10-06T10:00:00Z');
const t = await testApp({ clock: () => now });
const owner = new pg.Client({ connectionString: t.ownerUrl });
await owner.connect();
afterAll(() => owner.end());

const period = { from: '2026-01-01', until: '2026-12-31' };
const year: CompileReportInput = { kind: 'councilReport', period, recipients: [null] };
const everyone = ({ municipality }: Town) => t.context(municipality);

const saying = (sheetId: Id, text: string, judgements: Progress['judgements'] = []): Progress => ({
	sheetId,
	unchanged: text === '',
	text,
	judgements,
	spentCents: null,
});

/** A town whose unit has said something of its first two measures, and nothing of the third. */
async function reported() {
	const here = await town(t);
	const [a = '', b = '', c = ''] = here.sheets;
	await say(here, [
		saying(a, 'Das Café ist an drei Tagen offen.', [
			{ kind: 'implementation', value: 'running', reason: 'Eröffnet im Mai.' },
		]),
		saying(b, ''),
	]);
	return { here, a, b, c, id: unwrap(await compileReport(here.lead, year)).id };
}

async function say(here: Town, progress: readonly Progress[]): Promise<void> {
	const asked = unwrap(await requestProgress(here.lead, { unitIds: 'all', period, dueOn: '2026-10-31' }));
	const unitReportId = asked.unitReports.get(here.unitId) ?? '';
	unwrap(await submitProgress(here.department, { unitReportId, progress }));
}

const states = async (here: Town, id: Id) =>
	unwrap(await readReport(here.lead, id)).measures.map(({ entry }) => entry?.state ?? null);

describe('compiling', () => {
	test('takes the last word on each measure of the period; nothing is accepted yet', async () => {
		const { here, id } = await reported();
		const view = unwrap(await readReport(here.lead, id));
		expect(view.report.title).toBe('Bericht an den Rat, 2026');
		expect(view.measures.map(({ entry }) => [entry?.state, entry?.unchanged, entry?.text])).toEqual([
			['open', false, 'Das Café ist an drei Tagen offen.'],
			['open', true, ''],
			[undefined, undefined, undefined],
		]);
		// What nobody has accepted stands neither in the text nor in the balance.
		expect(view.content.measures.map(({ word }) => word)).toEqual([null, null, null]);
		expect(view.content.balance).toMatchObject({ notBegun: 3, running: 0 });
		const later = { ...year, period: { from: '2027-01-01', until: '2027-12-31' } };
		const { id: other } = unwrap(await compileReport(here.lead, later));
		expect(await states(here, other)).toEqual([null, null, null]);
	});

	test('is refused without an adopted edition, with bad input, to others, and twice for one duty', async () => {
		const empty = t.context(await t.municipality(), { personId: newId(), roles: ['processLead'] });
		expect(await compileReport(empty, year)).toMatchObject({ failure: { code: 'notAdopted' } });
		const here = await town(t);
		const order = { from: '2027-01-01', until: '2026-01-01' };
		expect(
			await compileReport(here.lead, { period: order, recipients: [newId()], title: ' ' }),
		).toMatchObject({
			failure: {
				fields: { title: 'required', kind: 'unknown', periodUntil: 'order', recipients: 'unknown' },
			},
		});
		expect(await compileReport(here.department, year)).toMatchObject({ failure: { code: 'forbidden' } });
		expect(await compileReport(here.lead, { dutyInstanceId: newId() })).toMatchObject({
			failure: { code: 'notFound' },
		});
		unwrap(
			await createDuty(here.lead, {
				title: 'Bericht',
				source: 'Beschluss',
				kind: 'councilReport',
				owedBy: null,
				deputy: null,
				recipients: [null],
				firstDue: '2027-01-01',
				everyMonths: 12,
				until: null,
			}),
		);
		const dutyInstanceId = unwrap(await readDuties(here.lead)).open[0]?.id ?? '';
		const { id } = unwrap(await compileReport(here.lead, { dutyInstanceId }));
		expect(unwrap(await readReport(here.lead, id)).report).toMatchObject({
			periodFrom: '2026-01-01',
			periodUntil: '2026-12-31',
		});
		expect(await compileReport(here.lead, { dutyInstanceId })).toMatchObject({
			failure: { code: 'alreadyDone' },
		});
		const elsewhere = t.context(await t.municipality(), { personId: newId(), roles: ['processLead'] });
		expect(await readReport(elsewhere, id)).toMatchObject({ failure: { code: 'notFound' } });
	});

	test('a word that is sent back goes to the unit with the reason; the new one is taken over', async () => {
		const { here, a, b, id } = await reported();
		unwrap(await acceptEntry(here.lead, { reportId: id, sheetIds: [b] }));
		const back = (change: object) =>
			returnEntry(here.lead, {
				reportId: id,
				sheetId: a,
				reason: 'Bitte sagen Sie, wie viele kommen.',
				dueOn: '2026-10-20',
				...change,
			});
		expect(await back({ reason: ' ', dueOn: '2026-10-01' })).toMatchObject({
			failure: { fields: { reason: 'required', dueOn: 'past' } },
		});
		expect(await back({ sheetId: newId() })).toMatchObject({ failure: { code: 'notFound' } });
		expect(unwrap(await back({})).mails).toBe(2);
		expect(await states(here, id)).toEqual(['returned', 'accepted', null]);
		const { rows } = await owner.query<{ text_body: string }>(
			'SELECT text_body FROM mail WHERE municipality_id = $1 ORDER BY id DESC LIMIT 1',
			[here.municipality.id],
		);
		expect(rows[0]?.text_body).toContain('wie viele kommen');
		const token = /sachstand\/(\S+)/.exec(rows[0]?.text_body ?? '')?.[1] ?? '';
		const again = { token, progress: [saying(a, 'Es kommen vierzig Leute in der Woche.')] };
		unwrap(await submitProgress(everyone(here), again));
		expect(unwrap(await readReport(here.lead, id)).newer).toBe(1);
		expect(unwrap(await refreshReport(here.lead, id)).taken).toBe(1);
		expect(unwrap(await refreshReport(here.lead, id)).taken).toBe(0);
		expect(await states(here, id)).toEqual(['open', 'accepted', null]);
	});
});

describe('publishing', () => {
	test('waits for every word to be read, freezes what was seen, and hashes it', async () => {
		const { here, id } = await reported();
		expect(await publishReport(here.lead, { reportId: id })).toMatchObject({
			failure: { code: 'entriesOpen', details: { count: 2 } },
		});
		expect(unwrap(await acceptEntry(here.lead, { reportId: id, sheetIds: 'all' }))).toEqual({ accepted: 2 });
		expect(await publishReport(here.lead, { reportId: id, seen: 'f'.repeat(64) })).toMatchObject({
			failure: { code: 'newerChange' },
		});
		expect(await readReport(everyone(here), id)).toMatchObject({ failure: { code: 'notFound' } });
		const seen = unwrap(await readReport(here.lead, id)).contentHash;
		const published = unwrap(await publishReport(here.lead, { reportId: id, seen }));
		expect(published.contentHash).toBe(seen);
		const view = unwrap(await readReport(everyone(here), id));
		expect(hashOf(view.content)).toBe(seen);
		expect(view.content.balance).toMatchObject({ notBegun: 2, running: 1 });
		expect(view.content.measures[0]).toMatchObject({
			title: 'Vorhaben A',
			unit: 'Kulturamt',
			implementation: 'running',
			reason: 'Eröffnet im Mai.',
			word: { text: 'Das Café ist an drei Tagen offen.' },
		});
		expect((await listPublicReports(everyone(here))).map((report) => report.id)).toEqual([id]);
	});

	test('and then nothing of it changes, not even in the database', async () => {
		const { here, a, id } = await reported();
		unwrap(await acceptEntry(here.lead, { reportId: id, sheetIds: 'all' }));
		unwrap(await publishReport(here.lead, { reportId: id }));
		const frozen = { failure: { code: 'reportFrozen' } };
		expect(await acceptEntry(here.lead, { reportId: id, sheetIds: [a] })).toMatchObject(frozen);
		expect(await publishReport(here.lead, { reportId: id })).toMatchObject(frozen);
		expect(
			await editReport(here.lead, {
				reportId: id,
				revision: 1,
				title: 'Anders',
				introduction: '',
				recipients: [null],
			}),
		).toMatchObject(frozen);
		for (const change of [
			`UPDATE report SET title = 'Anders' WHERE id = $1`,
			`UPDATE report_entry SET text = 'Anders' WHERE report_id = $1`,
			`DELETE FROM report_recipient WHERE report_id = $1`,
		])
			await expect(owner.query(change, [id])).rejects.toThrow(/does not change/);
		// A later judgement changes the balance of today and not that of the report.
		unwrap(await judge(here.lead, { sheetId: a, kind: 'implementation', value: 'done', reason: 'Fertig.' }));
		expect(unwrap(await readReport(here.lead, id)).content.measures[0]?.implementation).toBe('running');
		const today = unwrap(await balanceSheet(everyone(here)));
		expect(today.counts.done).toBe(1);
		expect(today.history.map(({ counts }) => counts.running)).toEqual([1]);
	});

	test('goes from one recipient to the next, the public at its place, and then the duty is fulfilled', async () => {
		const { here, a, b } = await reported();
		const operator = { ...here.lead, actor: { ...here.lead.actor, roles: ['processLead', 'operator'] } };
		const create = async (type: 'advisoryCouncil' | 'council', name: string) =>
			unwrap(await createOrganization(operator, { type, name })).id;
		const [board, council] = [await create('advisoryCouncil', 'Beirat'), await create('council', 'Stadtrat')];
		unwrap(await addMembership(operator, { organizationId: council, personId: here.headId, role: 'member' }));
		unwrap(
			await createDuty(here.lead, {
				title: 'Jahresbericht',
				source: 'Beschluss 061/2022',
				kind: 'councilReport',
				owedBy: here.unitId,
				deputy: null,
				recipients: [council, board, null],
				firstDue: '2026-12-31',
				everyMonths: 12,
				until: null,
			}),
		);
		const [instance] = unwrap(await readDuties(here.lead)).open;
		const { id } = unwrap(
			await compileReport(here.lead, { dutyInstanceId: instance?.id ?? '', title: 'Bericht 2026', period }),
		);
		const details = { reportId: id, title: 'Bericht 2026', introduction: 'Vorwort.' };
		const recipients = [board, council, null];
		unwrap(await editReport(here.lead, { ...details, revision: 1, recipients }));
		expect(await editReport(here.lead, { ...details, revision: 1, recipients })).toMatchObject({
			failure: { code: 'newerChange' },
		});
		unwrap(await acceptEntry(here.lead, { reportId: id, sheetIds: [a, b] }));
		expect(await handOnReport(here.lead, { reportId: id, position: 0 })).toMatchObject({
			failure: { code: 'reportNotFrozen' },
		});
		unwrap(await publishReport(here.lead, { reportId: id }));

		const member = (organization: Id) =>
			t.context(here.municipality, {
				personId: newId(),
				roles: ['groupMember'],
				organizations: [organization],
			});
		expect((await readReport(member(board), id)).ok).toBe(true);
		expect((await readReport(member(council), id)).ok).toBe(false);
		expect(unwrap(await previewHandOn(here.lead, id))).toMatchObject({
			recipient: { name: 'Stadtrat', position: 1 },
			names: ['Wanda Beispiel'],
		});
		expect(unwrap(await handOnReport(here.lead, { reportId: id, position: 1 })).mails).toBe(1);
		expect(await handOnReport(here.lead, { reportId: id, position: 1 })).toMatchObject({
			failure: { code: 'alreadyDone' },
		});
		expect((await readReport(member(council), id)).ok).toBe(true);
		expect((await readReport(everyone(here), id)).ok).toBe(false);
		expect((await readPublishedSheets(everyone(here)))[0]?.judgements.implementation).toBe('notBegun');
		expect(unwrap(await readDuties(here.lead)).open.map((one) => one.id)).toContain(instance?.id);

		unwrap(await handOnReport(here.lead, { reportId: id, position: 2 }));
		expect((await readReport(everyone(here), id)).ok).toBe(true);
		expect((await readPublishedSheets(everyone(here)))[0]?.judgements.implementation).toBe('running');
		expect(unwrap(await readDuties(here.lead)).open.map((one) => one.id)).not.toContain(instance?.id);
		expect(unwrap(await previewHandOn(here.lead, id))).toBeNull();

		const thread = unwrap(
			await readThread(everyone(here), everybody, { kind: 'dutyInstance', id: instance?.id ?? '' }),
		);
		expect(thread.consequences.map(({ ref }) => ref)).toEqual([{ kind: 'report', id }]);
		const back = unwrap(await readThread(everyone(here), everybody, { kind: 'report', id }));
		const kinds = new Set(back.origins.map(({ ref }) => ref.kind));
		for (const kind of ['progressReport', 'measureSheet', 'element', 'duty'] as const)
			expect(kinds).toContain(kind);
	});
});
