import { acceptEntry } from '#reporting/server/accept-entry.ts';
import { compileReport } from '#reporting/server/compile-report.ts';
import { createDuty } from '#reporting/server/create-duty.ts';
import { fulfilDuty } from '#reporting/server/fulfil-duty.ts';
import { handOnReport } from '#reporting/server/hand-on.ts';
import { publishReport } from '#reporting/server/publish-report.ts';
import { readDuties } from '#reporting/server/read-duties.ts';
import { remindDuties } from '#reporting/server/remind-duties.ts';
import type { DutyRule } from '#reporting/domain/duty.ts';
import type { Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { groups } from '../groups.ts';
import { persons } from '../persons.ts';
import { reportYears, type ReportYear } from '../reports/sketch.ts';
import { found, type Town } from './town.ts';

const lead = persons.lead.name;
const mayor = persons.mayor.name;
const source = 'Vorlage 061/2022, Nummer 3 des Beschlusstextes';
const titles = {
	units: 'Meldungen der federführenden Stellen',
	steering: 'Bericht der Steuerungsgruppe',
	council: 'Jahresbericht der Oberbürgermeisterin',
	meeting: 'Sitzung der Steuerungsgruppe',
	update: 'Aktualisierung der Ziele und Maßnahmen',
	open: 'Liste offener Entscheidungen zum Konzept',
} as const;

/** What the adopted concept makes the town report, to whom, and in which order. */
export async function enterDuties(town: Town): Promise<void> {
	const { steering, divisionHeads, advisory, council } = groups;
	const to = (...names: readonly string[]) => names.map((name) => town.organization(name));
	const integration = town.organization('Beauftragte für Integration');
	const deputy = town.organization('Fachbereich Soziales und Integration');
	const rules: readonly DutyRule[] = [
		{
			title: titles.units,
			kind: 'unitReports',
			owedBy: null,
			deputy: integration,
			recipients: to(steering.name),
			firstDue: '2023-01-31',
			everyMonths: 12,
			until: null,
			source,
		},
		{
			title: titles.steering,
			kind: 'steeringReport',
			owedBy: town.organization(steering.name),
			deputy: integration,
			recipients: to(divisionHeads.name),
			firstDue: '2023-03-31',
			everyMonths: 12,
			until: null,
			source,
		},
		{
			title: titles.council,
			kind: 'councilReport',
			owedBy: town.organization(divisionHeads.name),
			deputy,
			recipients: [...to(advisory.name, council.name), null],
			firstDue: '2023-05-31',
			everyMonths: 12,
			until: null,
			source,
		},
		{
			title: titles.meeting,
			kind: 'meeting',
			owedBy: town.organization(steering.name),
			deputy: integration,
			recipients: to(divisionHeads.name),
			firstDue: '2022-12-15',
			everyMonths: 6,
			until: null,
			source: 'Konzept 2022, Teil IV: Die Steuerungsgruppe tagt mindestens zweimal im Jahr',
		},
		{
			title: titles.update,
			kind: 'update',
			owedBy: integration,
			deputy,
			recipients: to(council.name),
			firstDue: '2024-06-30',
			everyMonths: 24,
			until: null,
			source: 'Vorlage 061/2022, Nummer 4 des Beschlusstextes',
		},
	];
	for (const rule of rules) unwrap(await createDuty(town.as(lead, '2022-09-06'), rule));
	unwrap(
		await createDuty(town.as(lead, '2026-01-22'), {
			title: titles.open,
			kind: 'meeting',
			owedBy: town.organization(divisionHeads.name),
			deputy: integration,
			recipients: to(groups.mainCommittee.name),
			firstDue: '2026-06-10',
			everyMonths: 6,
			until: null,
			source: 'Vorlage 019/2026, Nummer 4 des Beschlusstextes',
		}),
	);
}

/** What the years' reports begin with. */
const introductions: Readonly<Record<ReportYear, string>> = {
	2022: 'Das erste halbe Jahr war eines der Vorbereitung: Stellen wurden ausgeschrieben, Räume gesucht, Verträge verhandelt. Zugleich kamen seit März mehr als tausend Menschen aus der Ukraine; mehrere Maßnahmen wurden deshalb vorgezogen, andere mussten warten.',
	2023: 'Im zweiten Jahr sind die meisten Maßnahmen begonnen. Verzögerungen haben vor allem zwei Gründe: unbesetzte Stellen und Bauleistungen, die teurer wurden als veranschlagt.',
	2024: 'Zum ersten Mal liegen zu vielen Maßnahmen Aussagen zur Wirkung vor. Fünf Vorhaben sind beendet; Beschluss und Grund stehen bei jedem einzelnen.',
	2025: 'Der vierte Bericht ist zugleich die Bilanz, mit der die Fortschreibung beginnt. Er zählt nicht nur, was erledigt ist, sondern auch, was geändert, zusammengelegt oder beendet wurde, und weshalb.',
};

/** Each year: the steering group's report, and the mayor's to the advisory council, the council and the public. */
export async function enterReports(town: Town, editionId: Id): Promise<void> {
	await enterSteeringMeetings(town);
	for (const year of reportYears) {
		const next = year + 1;
		// Later due days come into sight as time goes on.
		await remindDuties(town.as(lead, `${next}-01-02`));
		await fulfil(
			town,
			titles.units,
			`${next}-01-31`,
			`${next}-02-03`,
			{
				2022: 'Alle zwölf Stellen haben gemeldet.',
				2023: 'Alle zwölf Stellen haben gemeldet.',
				2024: 'Elf von zwölf Stellen fristgerecht; die Wirtschaftsförderung folgte am 28. Februar.',
				2025: 'Alle zwölf Stellen haben gemeldet.',
			}[year],
		);
		const period = { from: year === 2022 ? '2022-07-01' : `${year}-01-01`, until: `${year}-12-31` };
		const compile = async (duty: string, dueOn: string, on: string, introduction: string): Promise<Id> => {
			const { id: reportId } = unwrap(
				await compileReport(town.as(lead, on), {
					dutyInstanceId: await instanceOf(town, duty, dueOn, on),
					period,
					editionId,
					introduction,
				}),
			);
			unwrap(await acceptEntry(town.as(lead, on), { reportId, sheetIds: 'all' }));
			return reportId;
		};
		const steering = await compile(
			titles.steering,
			`${next}-03-31`,
			`${next}-03-10`,
			'Zusammengefasst aus den Meldungen der federführenden Stellen. Die Steuerungsgruppe hat verspätete Maßnahmen einzeln besprochen.',
		);
		unwrap(await publishReport(town.as(lead, `${next}-03-24`), { reportId: steering, handOnTo: 'all' }));
		const council = await compile(titles.council, `${next}-05-31`, `${next}-04-14`, introductions[year]);
		unwrap(await publishReport(town.as(mayor, `${next}-05-06`), { reportId: council, handOnTo: 'first' }));
		for (const [position, on] of [
			[1, `${next}-05-20`],
			[2, `${next}-05-21`],
		] as const)
			unwrap(await handOnReport(town.as(mayor, on), { reportId: council, position }));
	}
	await remindDuties(town.as(lead, '2026-06-02'));
}

async function enterSteeringMeetings(town: Town): Promise<void> {
	const held: readonly (readonly [dueOn: string, on: string, evidence: string])[] = [
		[
			'2022-12-15',
			'2022-12-06',
			'Konstituierende Sitzung und erste Meldungen, Niederschrift vom 6. Dezember 2022',
		],
		['2023-06-15', '2023-06-13', 'Verzögerungen am Alten Postamt, Niederschrift vom 13. Juni 2023'],
		['2023-12-15', '2023-12-12', 'Stellenbesetzung und Haushalt 2024, Niederschrift vom 12. Dezember 2023'],
		['2024-06-15', '2024-06-18', 'Aktualisierung der Maßnahmen; drei Tage verspätet wegen der Kommunalwahl'],
		[
			'2024-12-15',
			'2024-12-10',
			'Kürzungen im Haushalt 2025 und ihre Folgen, Niederschrift vom 10. Dezember 2024',
		],
		[
			'2025-06-15',
			'2025-06-12',
			'Wirkung messen: Vorschläge der Statistikstelle, Niederschrift vom 12. Juni 2025',
		],
		[
			'2025-12-15',
			'2025-12-09',
			'Bilanz und Vorbereitung der Fortschreibung, Niederschrift vom 9. Dezember 2025',
		],
		['2026-06-15', '2026-06-11', 'Zwischenstand der ersten Arbeitsgruppe, Niederschrift vom 11. Juni 2026'],
	];
	for (const [dueOn, on, evidence] of held) {
		await remindDuties(town.as(lead, on));
		await fulfil(town, titles.meeting, dueOn, on, evidence);
	}
	await fulfil(
		town,
		titles.update,
		'2024-06-30',
		'2024-06-27',
		'Kenntnisnahme der Stadtverordneten von den geänderten Maßnahmen am 26. Juni 2024',
	);
	await fulfil(
		town,
		titles.open,
		'2026-06-10',
		'2026-06-09',
		'Drei offene Entscheidungen, dem Hauptausschuss am 9. Juni 2026 vorgelegt',
	);
	await fulfil(
		town,
		titles.update,
		'2026-06-30',
		'2026-06-25',
		'Geht in der Fortschreibung auf, Beschluss 019/2026',
	);
}

async function fulfil(town: Town, duty: string, dueOn: string, on: string, evidence: string): Promise<void> {
	unwrap(
		await fulfilDuty(town.as(lead, on), { instanceId: await instanceOf(town, duty, dueOn, on), evidence }),
	);
}

async function instanceOf(town: Town, title: string, dueOn: string, on: string): Promise<Id> {
	const { open } = unwrap(await readDuties(town.as(lead, on)));
	const instance = open.find(({ duty, ...one }) => duty.title === title && one.dueOn === dueOn);
	return found(instance, `${title} ${dueOn}`).id;
}
