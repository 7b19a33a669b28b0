import { inDays, today } from '../support/calendar.ts';
import { expect, type Page } from '../support/test.ts';
import { linkInMail } from './mail.ts';
import { field, type Story } from './story.ts';
import { comeBy, follow, open, send, sitDown } from './walk.ts';

/** Five questions on the measure, to each member of the group. */
export async function ask(page: Page, { idea, group }: Story): Promise<void> {
	await sitDown(page, 'Prozesssteuerung', '/arbeit/konsolidierung');
	await follow(page, 'Neuer Fragebogen');
	await send(page, 'Weiter', { 'Element des Entwurfs': [idea], Gruppe: [group] });
	await send(page, 'Weiter', { 'Antworten bis': inDays(7) });
	await expect(page.locator('main')).toContainText('Gabriele Mitmach');
	await send(page, 'Fragebogen öffnen und 1 E-Mail senden');
}

/** A member answers by the link in the mail, and does not agree with everything. */
export async function answer(page: Page, { idea }: Story): Promise<void> {
	await comeBy(page, await linkInMail(page, new RegExp(`Fragebogen zu: .*${idea}`), '/fragebogen/'));
	const answers = page.locator('main textarea');
	await expect(answers).toHaveCount(5);
	await answers.first().fill('Sie hilft allen, die tagsüber arbeiten.');
	await page.getByLabel('Ich stimme dem Vorschlag hier nicht zu').nth(1).check();
	await answers.nth(1).fill('Ein Abend in der Woche ist zu wenig.');
	await send(page, 'Antworten speichern');
}

/** All answers side by side; the group fixes the wording, and recommends its field. */
export async function fixWording(page: Page, { idea, group, quarter }: Story): Promise<void> {
	await sitDown(page, 'Prozesssteuerung', '/arbeit/konsolidierung');
	await follow(page, idea);
	await expect(page.locator('main')).toContainText('Ein Abend in der Woche ist zu wenig.');
	await expect(page.locator('main')).toContainText('1 von 1 Mitgliedern');
	await send(page, /^Als Dissens kennzeichnen/);
	await send(page, 'Wortlaut festlegen', {
		Wortlaut: `Im ${quarter} wird dienstags bis 20 Uhr beraten.`,
		Begründung: 'So hat es die Gruppe beschlossen.',
	});
	await open(page, '/arbeit/konsolidierung/empfehlung');
	await send(page, 'Weiter', { Gruppe: [group], Handlungsfeld: [field], 'Beschlossen am': today() });
	await send(page, 'Empfehlung veröffentlichen');
	await comeBy(page, '/konzept/empfehlungen');
	await expect(page.locator('main')).toContainText(group);
}
