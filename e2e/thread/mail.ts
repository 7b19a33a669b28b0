import { expect, type Page } from '../support/test.ts';
import { follow, sitDown } from './walk.ts';

/**
 * What somebody gets by mail: the operator looks for it in the outbox, where the demo town keeps what it would send.
 * @param leadsTo the beginning of the link's path
 * @returns the path of the link, as long as no password is asked for
 */
export async function linkInMail(page: Page, subject: string | RegExp, leadsTo: string): Promise<string> {
	await sitDown(page, 'Betrieb', '/arbeit/postausgang');
	// Mails are written by jobs.
	await expect(async () => {
		await page.goto('/arbeit/postausgang');
		await expect(page.locator('main').getByRole('link', { name: subject }).first()).toBeVisible({
			timeout: 500,
		});
	}).toPass();
	await follow(page, subject);
	const link = page.locator(`main pre a[href*="${leadsTo}"]`).first();
	const { pathname } = new URL((await link.getAttribute('href')) ?? '');
	return pathname;
}
