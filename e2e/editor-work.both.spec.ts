import { checkPage, expect, test, type Page } from './support/test.ts';

/** Working at the concept: adding, taking back, two people at one element; with and without JavaScript. */

async function signIn(page: Page): Promise<void> {
	await page.goto('/arbeit/anmelden');
	await page.getByRole('listitem').filter({ hasText: 'Prozesssteuerung' }).getByRole('button').click();
	await page.waitForURL('**/arbeit');
}

/** The form for a new element below the first goal. */
async function openForm(page: Page): Promise<void> {
	await page.goto('/arbeit/konzept');
	const goal = await page.locator('li.row.goal').first().getAttribute('id');
	await page.goto(`/arbeit/konzept/neu?in=${goal?.slice(2) ?? ''}`);
}

/** The editor where JavaScript runs, the text area otherwise. */
async function write(page: Page, words: string): Promise<void> {
	if (test.info().project.use.javaScriptEnabled === false) await page.locator('#body').fill(words);
	else {
		await expect(page.locator('#body')).toHaveAttribute('contenteditable', 'true');
		await page.locator('#body').fill(words);
	}
}

const title = (page: Page) => page.locator('#title');
const kind = (page: Page) => page.getByLabel('Art', { exact: true });
const sheet = (page: Page) => page.getByRole('group', { name: 'Angaben zur Maßnahme' });
const add = (page: Page) => page.getByRole('button', { name: 'Element hinzufügen' }).click();
const save = (page: Page) => page.getByRole('button', { name: 'Speichern', exact: true }).click();
const panel = (page: Page, name: string) =>
	page.locator('.both > *').filter({ has: page.getByRole('heading', { name, exact: true }) });
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

async function addMeasure(page: Page, name: string): Promise<void> {
	await openForm(page);
	await kind(page).selectOption('measure');
	await title(page).fill(name);
	await write(page, 'Jede Kita richtet ein Elterncafé ein.');
	await page.locator('#leadUnit').fill('Jugendamt');
	await add(page);
	await page.waitForURL(/getan=insert/);
}

test.beforeEach(async ({ page }) => signIn(page));

test('a new measure with its sheet, and taken back', async ({ page }) => {
	test.slow();
	await openForm(page);
	await checkPage(page);
	await expect(kind(page).locator('option')).not.toContainText(['Teil', 'Handlungsfeld']);
	await expect(sheet(page)).toBeHidden();
	await kind(page).selectOption('measure');
	await expect(sheet(page)).toBeVisible();
	await add(page);
	await expect(page.getByRole('alert').first()).toContainText('Überschrift oder einen Text');
	await expect(kind(page)).toHaveValue('measure');
	await checkPage(page);

	await title(page).fill('Elterncafé in jeder Kita');
	await write(page, 'Jede Kita richtet ein Elterncafé ein.');
	await page.locator('#leadUnit').fill('Jugendamt');
	await page.locator('#targetGroups').fill('Eltern\nGroßeltern');
	await add(page);
	await page.waitForURL(/getan=insert/);
	await expect(h1(page)).toHaveText('Elterncafé in jeder Kita');
	await expect(page.locator('#leadUnit')).toHaveValue('Jugendamt');
	await expect(page.locator('#targetGroups')).toHaveValue('Eltern\nGroßeltern');
	await checkPage(page);

	const address = page.url().replace(/\?.*/, '');
	await page.getByRole('button', { name: 'Rückgängig machen' }).click();
	await page.waitForURL(/getan=undo/);
	await expect(page.getByText('Elterncafé in jeder Kita')).toHaveCount(0);
	expect((await page.request.get(address)).status()).toBe(404);
});

test('a form sent twice is one element, and with another text none', async ({ page }) => {
	await addMeasure(page, 'Nur einmal');
	const added = page.url().replace(/\?.*/, '');
	const id = added.split('/').at(-1) ?? '';
	const send = (name: string) =>
		page.request.post('/arbeit/konzept/neu?/hinzufuegen', {
			form: {
				...{ id, kind: 'measure', place: '|', title: name, leadUnit: 'Jugendamt' },
				body: 'Jede Kita richtet ein Elterncafé ein.',
			},
			headers: { origin: new URL(page.url()).origin, accept: 'text/html' },
			maxRedirects: 0,
		});
	const again = await send('Nur einmal');
	expect(again.status()).toBe(303);
	expect(again.headers()['location']).toContain(id);
	const other = await send('Etwas ganz anderes');
	expect(other.status()).toBe(409);
	expect(await other.text()).toContain('Etwas ganz anderes');
	await page.goto(added);
	await expect(h1(page)).toHaveText('Nur einmal');
});

test('what somebody has gone on with is not taken back', async ({ page }) => {
	await addMeasure(page, 'Weitergeschrieben');
	const added = page.url();
	await page.goto(added.replace(/\?.*/, ''));
	await title(page).fill('Weitergeschrieben von nebenan');
	await save(page);
	await page.waitForURL(/getan=edit/);
	await page.goto(added);
	await page.getByRole('button', { name: 'Rückgängig machen' }).click();
	await expect(page.getByRole('alert').first()).toContainText('nicht mehr rückgängig');
	await checkPage(page);
	await page.goto(added.replace(/\?.*/, ''));
	await expect(h1(page)).toHaveText('Weitergeschrieben von nebenan');
});

test('two people at one element: the second sees both texts, nothing is overwritten', async ({
	page,
	browser,
}) => {
	test.slow();
	await addMeasure(page, 'Zu zweit');
	const address = page.url().replace(/\?.*/, '');
	await page.goto(address);
	const context = await browser.newContext({
		javaScriptEnabled: test.info().project.use.javaScriptEnabled ?? true,
		baseURL: new URL(page.url()).origin,
		locale: 'de-DE',
	});
	const colleague = await context.newPage();
	await signIn(colleague);
	await colleague.goto(address);
	await title(colleague).fill('Zu zweit, von nebenan');
	await save(colleague);
	await colleague.waitForURL(/getan=edit/);
	await context.close();

	await title(page).fill('Zu zweit, von mir');
	await save(page);
	await expect(page.getByText('Inzwischen hat jemand anderes dieses Element geändert')).toBeVisible();
	await expect(panel(page, 'Ihr Text')).toContainText('von mir');
	await expect(panel(page, 'Der gespeicherte Text')).toContainText('von nebenan');
	await expect(title(page)).toHaveValue('Zu zweit, von mir');
	await checkPage(page);
	await page.getByRole('button', { name: 'Meinen Text speichern' }).click();
	await page.waitForURL(/getan=edit/);
	await expect(h1(page)).toHaveText('Zu zweit, von mir');
});
