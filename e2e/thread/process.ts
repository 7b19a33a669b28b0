import { today } from '../support/calendar.ts';
import { expect, type Page } from '../support/test.ts';
import { field, type Story } from './story.ts';
import { addressOf, follow, open, send, sitDown } from './walk.ts';

/** From the mandate to a plan that everybody can read. @returns the address of the process at the workplace */
export async function plan(page: Page, { process, quarter, group }: Story, mandate: string): Promise<string> {
	await sitDown(page, 'Prozesssteuerung', mandate);
	await follow(page, 'Prozess planen');
	const first = page.getByRole('group', { name: '1. Feld' });
	await first.getByRole('textbox', { name: 'Handlungsfeld' }).fill(quarter);
	await first.getByRole('combobox', { name: 'Gruppe' }).selectOption({ label: group });
	await first.getByRole('combobox', { name: 'Handlungsfeld im Konzept' }).selectOption({ label: field });
	await send(page, 'Plan anlegen', { 'Name des Prozesses': process, Beginn: today() });
	const address = addressOf(page);
	await follow(page, 'Plan veröffentlichen');
	await send(page, 'Jetzt veröffentlichen');
	await follow(page, 'Öffentliche Seite');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(process);
	await open(page, '/prozess');
	await expect(page.getByRole('main')).toContainText(process);
	return address;
}

/** To a step of the plan, by its beginning: what is made from there hangs on the thread of the mandate. */
export async function openStep(page: Page, processAddress: string, beginning: string): Promise<void> {
	await open(page, processAddress);
	// Parts of a long plan are folded.
	const step = page.locator('a', { hasText: beginning });
	while (!(await step.first().isVisible()))
		await page.locator('main details:not([open])', { has: step }).first().locator('> summary').click();
	await follow(page, beginning);
}
