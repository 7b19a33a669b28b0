import { expect, type Locator, type Page } from './test.ts';

/** Roles of the demo, as their cards on the page for signing in name them. */
export type DemoRole =
	| 'Prozesssteuerung'
	| 'Fachamt'
	| 'Gremiendienst'
	| 'Verwaltungsspitze'
	| 'Mitglied einer Gruppe'
	| 'Moderation'
	| 'Betrieb';

/** Somebody else sits down at the same browser. */
export async function signInAs(page: Page, role: DemoRole): Promise<void> {
	await page.context().clearCookies();
	await page.goto('/arbeit/anmelden');
	await page.getByRole('listitem').filter({ hasText: role }).getByRole('button').click();
	await page.waitForURL('**/arbeit');
}

/** What people enter, by the names of the fields: words are written, `true` is ticked, a list is a choice of it. */
export type Entries = Readonly<Record<string, string | true | readonly [string | number]>>;

export async function fillIn(page: Page, entries: Entries): Promise<void> {
	const form = page.locator('main');
	for (const [name, value] of Object.entries(entries)) {
		if (value === true) await form.getByLabel(name, { exact: true }).check();
		else if (typeof value === 'string') await form.getByRole('textbox', { name }).first().fill(value);
		else {
			const [wanted] = value;
			const field = form.getByRole('combobox', { name }).first();
			const label = typeof wanted === 'number' ? undefined : await optionWith(field, wanted);
			await field.selectOption(label === undefined ? { index: wanted as number } : { label });
		}
	}
}

export async function press(page: Page, name: string): Promise<void> {
	await page.locator('main').getByRole('button', { name, exact: true }).click();
}

/** Goes where a link leads, and is there: the address is another one, and the new page has its heading. */
export async function follow(
	page: Page,
	name: string | RegExp,
	within = page.locator('main'),
): Promise<void> {
	const before = page.url();
	await within.getByRole('link', { name }).first().click();
	await page.waitForURL(({ href }) => href !== before);
	await expect(page.locator('main h1')).toBeVisible();
}

/** The form was taken: the page says so, and there is no summary of errors. */
export async function expectDone(page: Page): Promise<void> {
	await expect(page.locator('main').getByRole('status').first()).toBeVisible();
}

async function optionWith(field: Locator, words: string): Promise<string> {
	// As written: "Rat" is not "Beirat". The page may just be coming up.
	const exactly = new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
	const option = field.locator('option').filter({ hasText: exactly }).first();
	await expect(option, `a choice with „${words}“`).toBeAttached();
	return (await option.innerText()).trim();
}
