import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { unwrap } from '#shared/result.ts';
import { town } from '#implementation/server/testing/town.ts';
import { addMembership } from '#people/server/add-membership.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { createPerson } from '#people/server/create-person.ts';
import { testApp } from '#platform/testing/app.ts';
import { changeDuty } from './change-duty.ts';
import { createDuty } from './create-duty.ts';
import { endDuty } from './end-duty.ts';
import { readDuties } from './read-duties.ts';
import { readDuty } from './read-duty.ts';
import { remindDuties } from './remind-duties.ts';

let now = new Date('2026-05-01T10:00:00Z');
const t = await testApp({ clock: () => now });
const owner = new pg.Client({ connectionString: t.ownerUrl });
await owner.connect();
afterAll(() => owner.end());

async function dutyOf() {
	now = new Date('2026-05-01T10:00:00Z');
	const here = await town(t, 1);
	const operator = {
		...here.lead,
		actor: { ...here.lead.actor, roles: ['commandLine', 'processLead'], personId: null },
	};
	const { id: deputy } = unwrap(await createOrganization(operator, { type: 'unit', name: 'Jugendamt' }));
	const person = { name: 'Vera Vertretung', email: 'vera.vertretung@musterfelde.example', roles: [] };
	const { id: personId } = unwrap(await createPerson(operator, person));
	unwrap(await addMembership(operator, { organizationId: deputy, personId, role: 'chair' }));
	const rule = {
		title: 'Jahresbericht',
		source: 'Beschluss 061/2022',
		kind: 'councilReport',
		owedBy: here.unitId,
		deputy,
		recipients: [null],
		firstDue: '2026-05-31',
		everyMonths: 12,
		until: null,
	} as const;
	const { id } = unwrap(await createDuty(here.lead, rule));
	const sent = async (day: string) => {
		now = new Date(`${day}T06:00:00Z`);
		const before = await mails();
		await remindDuties(t.context(here.municipality));
		await remindDuties(t.context(here.municipality));
		return (await mails()).slice(before.length);
	};
	const mails = async () =>
		(
			await owner.query<{ recipient: string; subject: string; text_body: string }>(
				'SELECT recipient, subject, text_body FROM mail WHERE municipality_id = $1 ORDER BY id',
				[here.municipality.id],
			)
		).rows;
	return { here, deputy, id, sent };
}

const who = (mails: readonly { recipient: string }[]) =>
	mails.map(({ recipient }) => recipient.split('@')[0]).toSorted();

test('the job reminds once of each day: the owner before and after, the deputy a week later, and says why', async () => {
	const { id, sent } = await dutyOf();
	expect(await sent('2026-05-02')).toEqual([]);
	const first = await sent('2026-05-03');
	expect(who(first)).toEqual(['emil.muster', 'wanda.beispiel']);
	expect(first[0]?.subject).toBe('Fällig am 31. Mai 2026: Jahresbericht');
	expect(first[0]?.text_body).toContain('Das verlangt: Beschluss 061/2022.');
	expect(first[0]?.text_body).toContain('weil diese Pflicht bei Kulturamt liegt');
	expect(first[0]?.text_body).toContain(`/arbeit/berichtspflichten/${id}`);
	expect(await sent('2026-05-04')).toEqual([]);
	// The program did not run on the day itself.
	expect(who(await sent('2026-05-26'))).toEqual(['emil.muster', 'wanda.beispiel']);
	expect((await sent('2026-06-01'))[0]?.subject).toBe('Überfällig seit 31. Mai 2026: Jahresbericht');
	const late = await sent('2026-06-07');
	expect(who(late)).toEqual(['vera.vertretung']);
	expect(late[0]?.text_body).toContain('weil Jugendamt die Vertretung');
	expect(await sent('2026-07-01')).toEqual([]);
});

test('the job plans ahead, and reminds of nothing that has ended', async () => {
	const { here, id, sent } = await dutyOf();
	await sent('2027-02-01');
	expect(unwrap(await readDuties(here.lead)).open.map(({ dueOn }) => dueOn)).toEqual([
		'2026-05-31',
		'2027-05-31',
		'2028-05-31',
	]);
	unwrap(await endDuty(here.lead, { id, reason: 'Beschluss 012/2027' }));
	expect(await sent('2027-05-03')).toEqual([]);
});

test('who owes it and who stands in can be changed, with a reason; those are reminded from then on', async () => {
	const { here, deputy, id, sent } = await dutyOf();
	const change = (more: object) =>
		changeDuty(here.lead, { id, owedBy: deputy, deputy: null, recipients: [null], reason: 'x', ...more });
	expect(await change({ reason: ' ', owedBy: '', recipients: [] })).toMatchObject({
		failure: { fields: { reason: 'required', owedBy: 'unknown', recipients: 'required' } },
	});
	expect(
		await changeDuty(here.department, { id, owedBy: null, deputy: null, recipients: [null], reason: 'x' }),
	).toMatchObject({
		failure: { code: 'forbidden' },
	});
	unwrap(await change({}));
	const view = unwrap(await readDuty(here.lead, id));
	expect(view.owners).toEqual([{ organization: 'Jugendamt', names: ['Vera Vertretung'] }]);
	expect(view.deputy).toBeNull();
	expect(who(await sent('2026-05-03'))).toEqual(['vera.vertretung']);
	// Nobody in particular: every unit that is responsible for a measure.
	unwrap(await change({ owedBy: null }));
	expect(who(await sent('2026-05-24'))).toEqual(['emil.muster', 'wanda.beispiel']);
	unwrap(await endDuty(here.lead, { id, reason: 'vorbei' }));
	expect(await change({})).toMatchObject({ failure: { code: 'alreadyDone' } });
});
