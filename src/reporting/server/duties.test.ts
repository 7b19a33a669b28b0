import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import type { DutyRule } from '../domain/duty.ts';
import { createDuty } from './create-duty.ts';
import { endDuty } from './end-duty.ts';
import { fulfilDuty } from './fulfil-duty.ts';
import { readDuties } from './read-duties.ts';
import { tasksOfReporting } from './read-tasks.ts';

let now = new Date('2026-11-21T10:00:00Z');
const t = await testApp({ clock: () => now });
const municipality = await t.municipality();
const lead = t.context(municipality, { personId: newId(), roles: ['processLead'] });
let unit: string;
let deputy: string;
let council: string;

beforeAll(async () => {
	const create = async (type: 'unit' | 'council', name: string) =>
		unwrap(await createOrganization(lead, { type, name })).id;
	unit = await create('unit', 'Sozialamt');
	deputy = await create('unit', 'Jugendamt');
	council = await create('council', 'Stadtrat');
});

const rule = (change: Partial<DutyRule> = {}): DutyRule => ({
	title: 'Jahresbericht',
	source: 'Vorlage 061/2022',
	kind: 'councilReport',
	owedBy: unit,
	deputy,
	recipients: [council, null],
	firstDue: '2023-05-31',
	everyMonths: 12,
	until: null,
	...change,
});

const open = async () => unwrap(await readDuties(lead)).open;

describe('a duty', () => {
	test('is planned at once, from its first due day to two years ahead; the order of recipients stays', async () => {
		unwrap(await createDuty(lead, rule()));
		const view = unwrap(await readDuties(lead));
		expect(view.open.map(({ dueOn, state }) => [dueOn, state])).toEqual([
			['2023-05-31', 'overdue'],
			['2024-05-31', 'overdue'],
			['2025-05-31', 'overdue'],
			['2026-05-31', 'overdue'],
			['2027-05-31', 'later'],
			['2028-05-31', 'later'],
		]);
		expect(view.open[0]).toMatchObject({ periodFrom: '2022-05-31', periodUntil: '2023-05-30' });
		expect(view.duties[0]?.recipients).toEqual([council, null]);
		expect(view.names.get(council)).toBe('Stadtrat');
	});

	test('is fulfilled once, with evidence', async () => {
		const [first] = await open();
		const instanceId = first?.id ?? '';
		expect(await fulfilDuty(lead, { instanceId, evidence: ' ' })).toMatchObject({
			failure: { fields: { evidence: 'required' } },
		});
		unwrap(await fulfilDuty(lead, { instanceId, evidence: 'Informationsvorlage 044/2023' }));
		expect(await fulfilDuty(lead, { instanceId, evidence: 'noch einmal' })).toMatchObject({
			failure: { code: 'alreadyDone' },
		});
		expect((await open()).map(({ dueOn }) => dueOn)).not.toContain('2023-05-31');
	});

	test('stays with whoever owes it; the deputy is asked when it is overdue', async () => {
		const department = (organization: string) =>
			t.context(municipality, { personId: newId(), roles: ['department'], organizations: [organization] });
		now = new Date('2027-05-10T10:00:00Z');
		const dueOf = async (organization: string) =>
			(await tasksOfReporting(department(organization))).map(({ due }) => due);
		expect(await dueOf(unit)).toEqual(['2024-05-31', '2025-05-31', '2026-05-31', '2027-05-31']);
		expect(await dueOf(deputy)).toEqual(['2024-05-31', '2025-05-31', '2026-05-31']);
		expect(await dueOf(council)).toEqual([]);
		now = new Date('2026-11-21T10:00:00Z');
	});

	test('ends with a reason; what was due before is still owed', async () => {
		const [duty] = unwrap(await readDuties(lead)).duties;
		expect(await endDuty(lead, { id: duty?.id ?? '', reason: '' })).toMatchObject({
			failure: { fields: { reason: 'required' } },
		});
		unwrap(await endDuty(lead, { id: duty?.id ?? '', reason: 'Beschluss 012/2026' }));
		expect((await open()).map(({ dueOn }) => dueOn)).toEqual(['2024-05-31', '2025-05-31', '2026-05-31']);
		expect(await endDuty(lead, { id: duty?.id ?? '', reason: 'x' })).toMatchObject({
			failure: { code: 'alreadyDone' },
		});
	});

	test('is refused with unknown organisations, and to whoever may not', async () => {
		expect(await createDuty(lead, rule({ owedBy: newId(), recipients: ['x'] }))).toMatchObject({
			failure: { fields: { owedBy: 'unknown', recipients: 'unknown' } },
		});
		const mayor = t.context(municipality, { personId: newId(), roles: ['mayor'] });
		expect(await createDuty(mayor, rule())).toMatchObject({ failure: { code: 'forbidden' } });
		const member = t.context(municipality, { personId: newId(), roles: ['groupMember'] });
		expect(await readDuties(member)).toMatchObject({ failure: { code: 'forbidden' } });
	});

	test('of another municipality is not there', async () => {
		const elsewhere = t.context(await t.municipality('Anderswo'), {
			personId: newId(),
			roles: ['processLead'],
		});
		expect(unwrap(await readDuties(elsewhere)).duties).toEqual([]);
		const [mine] = await open();
		expect(await fulfilDuty(elsewhere, { instanceId: mine?.id ?? '', evidence: 'x' })).toMatchObject({
			failure: { code: 'notFound' },
		});
		expect(await createDuty(elsewhere, rule())).toMatchObject({ failure: { code: 'invalidInput' } });
	});
});
