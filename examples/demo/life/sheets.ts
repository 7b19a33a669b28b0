import { openMeasureSheets } from '#implementation/server/open-measure-sheets.ts';
import { readSheets, type SheetWithUnit } from '#implementation/server/read-sheets.ts';
import { setMilestones } from '#implementation/server/set-milestones.ts';
import { setOwner } from '#implementation/server/set-owner.ts';
import { setResources } from '#implementation/server/set-resources.ts';
import type { Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { personaBelongings, persons, otherPersons } from '../persons.ts';
import { lives } from '../reports.ts';
import { reportYears, type MeasureLife } from '../reports/sketch.ts';
import { found, type Town } from './town.ts';
import { milestones } from './milestones.ts';

const lead = persons.lead.name;

/** Who leads or deputises in which unit. */
const positions: ReadonlyMap<string, string> = new Map(
	[
		...Object.entries(personaBelongings).map(([key, belonging]) => ({
			...belonging,
			name: persons[key as keyof typeof persons].name as string,
		})),
		...otherPersons,
	].flatMap(({ name, unit, position }) => (unit && position ? [[`${position} ${unit}`, name] as const] : [])),
);

export function headOf(unit: string): string {
	return found(positions.get(`head ${unit}`), unit);
}

/** A sheet for every adopted measure, with who answers for it, its milestones and its money. */
export async function enterSheets(town: Town, editionId: Id): Promise<void> {
	unwrap(await openMeasureSheets(town.as(lead, '2022-06-22'), editionId));
	const lifeOf = new Map(lives.map((life) => [life.measure, life]));
	for (const sheet of await sheetsOn(town, '2022-06-22')) {
		const head = headOf(sheet.unitName);
		unwrap(
			await setOwner(town.as(lead, '2022-07-04'), {
				sheetId: sheet.id,
				ownerId: town.person(head),
				deputyId: town.person(found(positions.get(`deputy ${sheet.unitName}`), sheet.unitName)),
			}),
		);
		const planned = milestones[sheet.title];
		if (planned)
			unwrap(
				await setMilestones(town.byLinkOf(head, sheet.unitName, '2025-12-04'), {
					sheetId: sheet.id,
					startsOn: planned.startsOn,
					endsOn: planned.endsOn ?? null,
					milestones: planned.reached.map(([title, plannedOn, actualOn = null]) => ({
						title,
						plannedOn,
						actualOn,
					})),
				}),
			);
		const years = moneyOf(found(lifeOf.get(sheet.title), sheet.title));
		if (years.length > 0)
			unwrap(await setResources(town.as(lead, '2022-08-30'), { sheetId: sheet.id, years }));
	}
}

export async function sheetsOn(town: Town, when: string): Promise<readonly SheetWithUnit[]> {
	return unwrap(await readSheets(town.as(lead, when))).sheets;
}

/** What was put into the budget: in round sums, and never less than was needed in the end. */
function moneyOf({ life }: MeasureLife) {
	return reportYears.flatMap((year) => {
		const said = life[year];
		const spent = said === 'unchanged' ? undefined : said.spent;
		if (spent === undefined) return [];
		const step = spent < 10_000 ? 500 : 5_000;
		const cents = Math.ceil(spent / step) * step * 100;
		return [
			{
				year,
				plannedCents: cents,
				approvedCents: cents,
				spentCents: null,
				plannedStaff: null,
				approvedStaff: null,
				actualStaff: null,
				budgetPosition: '',
			},
		];
	});
}
