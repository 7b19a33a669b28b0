import { inDays, today } from '../support/calendar.ts';
import { expect, type Page } from '../support/test.ts';
import { linkInMail } from './mail.ts';
import type { Story } from './story.ts';
import { addressOf, comeBy, follow, open, send, sitDown } from './walk.ts';

/** With its adoption the measure has a sheet; it gets a unit and a person. @returns the address of the sheet */
export async function assign(page: Page, { idea, unit }: Story): Promise<string> {
	await sitDown(page, 'Prozesssteuerung', '/arbeit/umsetzung');
	// The sheets are opened by a job that the adoption leaves behind.
	await expect(async () => {
		await page.goto('/arbeit/umsetzung');
		await expect(page.getByRole('link', { name: idea }).first()).toBeVisible({ timeout: 1000 });
	}).toPass();
	await follow(page, idea);
	const sheet = addressOf(page);
	await follow(page, 'Zuständigkeit ändern');
	await send(page, 'Speichern', { 'Zuständige Stelle': [unit], Begründung: 'So beschlossen.' });
	await open(page, sheet);
	await follow(page, 'Zuständigkeit ändern');
	await send(page, 'Speichern', {
		'Verantwortliche Person': ['Detlef Muster'],
		Begründung: 'So beschlossen.',
	});
	return sheet;
}

/** The unit judges its own measure: a value with a definition, and a reason. */
export async function judge(page: Page, sheet: string): Promise<void> {
	await sitDown(page, 'Fachamt', sheet);
	await follow(page, 'Umsetzung neu beurteilen');
	await send(page, 'Weiter zur Prüfung', { läuft: true, Begründung: 'Der Raum ist gemietet.' });
	await send(page, 'Festhalten');
}

/** All units are asked how it goes; one reports by the link in its mail, and the lead lets everybody read it. */
export async function report(page: Page, { idea, unit }: Story): Promise<void> {
	const dueOn = inDays(14);
	await sitDown(page, 'Prozesssteuerung', '/arbeit/umsetzung/sachstand/neu');
	await send(page, 'Weiter zur Prüfung', {
		'Zeitraum von': inDays(-90),
		'Zeitraum bis': today(),
		'Antwort bis': dueOn,
		[unit]: true,
	});
	await expect(page.locator('main')).toContainText('Detlef Muster');
	await send(page, 'Senden, Mails: 1');

	await comeBy(page, await linkInMail(page, /^Sachstand zu 1 /, '/sachstand/'));
	await page.locator('main summary').first().click();
	await send(page, 'Geschriebenes absenden', { 'Was hat sich getan?': 'Die Beratung hat geöffnet.' });
	await expect(page.locator('main')).toContainText('Danke, alles ist gemeldet');

	await sitDown(page, 'Prozesssteuerung', '/arbeit/umsetzung/veroeffentlichen');
	await send(page, 'Ausgewählte veröffentlichen');
	await comeBy(page, '/umsetzung');
	await follow(page, idea);
	await expect(page.locator('main')).toContainText('Die Beratung hat geöffnet.');
}
