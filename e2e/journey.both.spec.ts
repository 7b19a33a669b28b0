import { checkPage, expect, test, type Page } from './support/test.ts';

interface PublishedEdition {
	readonly edition: { readonly id: string; readonly number: number; readonly contentHash: string };
	readonly elements: readonly { readonly id: string; readonly kind: string; readonly title: string }[];
}

async function signIn(page: Page): Promise<void> {
	await page.goto('/arbeit/anmelden');
	await page.locator('form', { hasText: 'Wanda Beispiel' }).getByRole('button').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Wanda Beispiel');
}

async function latest(page: Page): Promise<PublishedEdition> {
	return (await (await page.request.get('/api/v1/editions/latest')).json()) as PublishedEdition;
}

test('edit, publish, read, print: from the working draft to the accessible PDF', async ({ page }, {
	project,
}) => {
	test.setTimeout(240_000);
	await signIn(page);
	await checkPage(page);
	const before = await latest(page);
	const guideline = before.elements.find(({ kind }) => kind === 'guideline');
	const title = `Der erste Weg führt an die richtige Tür – ${project.name} ${before.edition.number}`;

	await page.goto(`/arbeit/konzept/element/${guideline?.id}`);
	await checkPage(page);
	await page.getByLabel('Überschrift oder Satz').fill(title);
	await page.getByRole('button', { name: 'Speichern', exact: true }).click();
	await expect(page.getByText(title).first()).toBeVisible();

	// What is not published is not public.
	expect(await (await page.request.get('/konzept/gesamt')).text()).not.toContain(title);

	await page.goto('/arbeit/konzept');
	await expect(page.getByText(title).first()).toBeVisible();
	await checkPage(page);

	await page.goto('/arbeit/konzept/fassungen/veroeffentlichen');
	await page.getByRole('button', { name: 'Weiter zur Prüfung' }).click();
	await expect(
		page.getByRole('alert').or(page.locator('[data-error-summary], .error-summary')).first(),
	).toBeVisible();
	await page.getByLabel('Veröffentlichter Entwurf').check();
	await page.getByLabel('Hinweis für Leserinnen und Leser').fill('Stand nach der Probe');
	await page.getByRole('button', { name: 'Weiter zur Prüfung' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bitte prüfen Sie');
	await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();

	await expect.poll(async () => (await latest(page)).edition.number).toBe(before.edition.number + 1);
	const after = await latest(page);
	await expect.poll(async () => (await page.request.get('/konzept/gesamt')).text()).toContain(title);

	await page.goto(`/konzept/element/${guideline?.id}`);
	await expect(page.getByText(title).first()).toBeVisible();
	await checkPage(page);
	await page.goto(`/konzept/vergleich?von=${before.edition.id}&bis=${after.edition.id}`);
	await expect(page.locator('ins').first()).toBeVisible();
	await checkPage(page);

	const pdf = await page.request.get(`/konzept/fassungen/${after.edition.id}/konzept.pdf`, {
		timeout: 120_000,
	});
	expect(pdf.status()).toBe(200);
	expect(pdf.headers()['content-type']).toBe('application/pdf');
	const bytes = await pdf.body();
	expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
	expect(bytes.toString('latin1')).toContain('pdfuaid:part');

	for (const format of ['docx', 'md', 'json']) {
		const file = await page.request.get(`/konzept/fassungen/${after.edition.id}/konzept.${format}`);
		expect(file.status(), format).toBe(200);
		expect(file.headers()['content-disposition'], format).toContain(
			`Fassung-${after.edition.number}.${format}`,
		);
	}
});

test('two people on the same element: the second sees both texts, nothing is overwritten', async ({
	page,
	context,
}) => {
	await signIn(page);
	const { elements } = await latest(page);
	const goal = elements.find(({ kind }) => kind === 'goal');
	const path = `/arbeit/konzept/element/${goal?.id}`;
	await page.goto(path);
	const second = await context.newPage();
	await second.goto(path);
	const mark = Date.now().toString(36);

	await page.getByLabel('Überschrift oder Satz').fill(`Wer zuerst kommt ${mark}`);
	await page.getByRole('button', { name: 'Speichern', exact: true }).click();
	await expect(page.getByText(`Wer zuerst kommt ${mark}`).first()).toBeVisible();

	await second.getByLabel('Überschrift oder Satz').fill(`Wer später kommt ${mark}`);
	await second.getByRole('button', { name: 'Speichern', exact: true }).click();
	await expect(second.getByText(`Wer zuerst kommt ${mark}`).first()).toBeVisible();
	await expect(
		second.locator(`input[value="Wer später kommt ${mark}"], :text("Wer später kommt ${mark}")`).first(),
	).toBeAttached();
	await page.goto('/arbeit/konzept');
	await expect(page.getByText(`Wer später kommt ${mark}`)).toHaveCount(0);
});

test('the workplace is closed to whoever is not signed in, and to roles that may not', async ({ page }) => {
	await page.goto('/arbeit/konzept');
	await expect(page).toHaveURL(/\/arbeit\/anmelden\?weiter=/);
	await checkPage(page);
	await page.locator('form', { hasText: 'Detlef Muster' }).getByRole('button').first().click();
	await page.goto('/arbeit/konzept/einlesen');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect((await page.request.get('/arbeit/konzept/einlesen')).status()).toBe(403);
	expect((await page.request.get('/arbeit/postausgang')).status()).toBe(403);
});
