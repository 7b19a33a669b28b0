import { expect, type Page } from '../support/test.ts';
import type { Story } from './story.ts';
import { follow, open, send, sitDown, unfold } from './walk.ts';

/** Who takes part: the operator enters units, groups and bodies, and who sits in them. */
export async function people(page: Page, { unit, group, committee, council, faction }: Story): Promise<void> {
	await sitDown(page, 'Betrieb', '/arbeit/menschen');
	for (const [kind, name] of [
		['Amt', unit],
		['Arbeitsgruppe', group],
		['Ausschuss', committee],
		['Rat', council],
		['Fraktion', faction],
	] as const) {
		await open(page, '/arbeit/menschen/neu');
		await send(page, 'Eintragen', { Art: [kind], Name: name });
	}
	for (const [name, person] of [
		[unit, 'Detlef Muster'],
		[group, 'Gabriele Mitmach'],
		[council, 'Marlene Ratsam'],
	] as const) {
		await open(page, '/arbeit/menschen');
		await follow(page, name);
		await send(page, 'Aufnehmen', { Person: [person] });
		await expect(page.locator('main li').filter({ hasText: person }).first()).toBeVisible();
	}
}

/** What a group must be like is written down, and the page says whether it is. */
export async function compositionRule(page: Page, { group }: Story): Promise<void> {
	await open(page, '/arbeit/menschen');
	await follow(page, group);
	await unfold(page, 'Regel festlegen');
	await send(page, 'Regel festlegen', {
		'Vorsitz und Stellvertretung sind gewählt': true,
		'Beschluss oder Satzung, die das verlangt': 'Geschäftsordnung, § 4',
	});
	await expect(page.locator('main')).toContainText('Nicht erfüllt');
}
