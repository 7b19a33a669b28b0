import { checkPage, expect, test, type Locator, type Page } from '../support/test.ts';
import { fillIn, follow as goAlong, signInAs, type DemoRole, type Entries } from '../support/workplace.ts';

/** Going through the program as people do. Each page that comes up is checked, in each of its states. */

export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await look(page);
}

export async function follow(page: Page, name: string | RegExp, within?: Locator): Promise<void> {
	await goAlong(page, name, within);
	await look(page);
}

/** Somebody with that role sits down. */
export async function sitDown(page: Page, role: DemoRole, address = '/arbeit'): Promise<void> {
	await signInAs(page, role);
	await open(page, address);
}

/** Somebody without an account comes by. */
export async function comeBy(page: Page, address: string): Promise<void> {
	await page.context().clearCookies();
	await open(page, address);
}

/** Fills in a form and sends it; it must be taken. */
export async function send(page: Page, button: string | RegExp, entries: Entries = {}): Promise<void> {
	await sendAnyhow(page, button, entries);
	await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveText([]);
	await look(page);
}

/** Sends what cannot be taken: the page says why, and that is where the focus is. */
export async function sendInVain(
	page: Page,
	button: string | RegExp,
	entries: Entries,
	why: string,
): Promise<void> {
	await sendAnyhow(page, button, entries);
	const summary = page.getByRole('alert').first();
	await expect(summary).toContainText(why);
	await expect(summary).toBeFocused();
	await look(page);
}

/** Opens what is folded away. */
export async function unfold(page: Page, summary: string | RegExp): Promise<void> {
	await page.locator('main summary').filter({ hasText: summary }).first().click();
}

/** The address of the page without what was just done there. */
export function addressOf(page: Page): string {
	const { pathname } = new URL(page.url());
	return pathname;
}

async function sendAnyhow(page: Page, button: string | RegExp, entries: Entries): Promise<void> {
	await fillIn(page, entries);
	const before = page.url();
	// A form that only asks leads to another address, one that changes something to a new document.
	const answered = Promise.race([
		page.waitForEvent('domcontentloaded'),
		page.waitForURL(({ href }) => href !== before),
	]);
	const name = typeof button === 'string' ? { name: button, exact: true } : { name: button };
	await page.locator('main').getByRole('button', name).first().click();
	await answered;
	await page.waitForLoadState();
}

const seen = new Set<string>();

/** A kind of page is checked once in each of its states: another measure is not another page. */
async function look(page: Page): Promise<void> {
	const kind = addressOf(page)
		.split('/')
		.map((part) => (/\d/.test(part) ? '*' : part))
		.join('/');
	const state = await page
		.locator('main')
		.evaluate((main) =>
			[...main.querySelectorAll('h1, h2, form, summary, [role=alert], [role=status]')]
				.map((one) => one.tagName + (one.getAttribute('id') ?? '').replaceAll(/[0-9a-f-]{36}/g, ''))
				.join(' '),
		);
	const looked = `${test.info().project.name} ${kind} ${state}`;
	if (seen.has(looked)) return;
	seen.add(looked);
	await checkPage(page);
}
