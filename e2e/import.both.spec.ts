import { checkPage, expect, test, type Page } from './support/test.ts';

const document = `# Klimakonzept der Probe

## Handlungsfeld 1: Energie

### Leitlinien

1. Wir sparen Energie.
2. Wir bauen Solardächer.

### Maßnahmen

- Solarberatung

---
`;

async function signIn(page: Page): Promise<void> {
	await page.goto('/arbeit/anmelden');
	await page.locator('form', { hasText: 'Wanda Beispiel' }).getByRole('button').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Wanda Beispiel');
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<number> {
	await page.goto('/arbeit/konzept/einlesen');
	await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
	const answer = page.waitForResponse((response) => response.request().method() === 'POST');
	await page.getByRole('button', { name: 'Einlesen und prüfen' }).click();
	return (await answer).status();
}

test('upload, review, correct, leave out and take in, check, adopt', async ({ page }) => {
	test.setTimeout(240_000);
	await signIn(page);
	await page.goto('/arbeit/konzept/einlesen');
	await checkPage(page);
	await upload(page, 'klima.md', Buffer.from(document));
	await expect(page.getByText('Das Dokument ist eingelesen')).toBeVisible();
	await checkPage(page);
	const review = page.url().replace(/[?#].*/, '');

	await page
		.locator('li.row', { hasText: 'Wir sparen Energie.' })
		.getByRole('link', { name: /berichtigen|korrigieren/i })
		.click();
	await checkPage(page);
	await page.locator('select[name=art]').selectOption('goal');
	await page.locator('button[name=was][value=art]').click();
	await expect(page.getByText('Die Berichtigung ist gespeichert.')).toBeVisible();
	await expect(page.locator('li.row', { hasText: 'Wir sparen Energie.' })).toContainText('Ziel');

	// Nothing picked: the error leads to the first box, and the bar stays open.
	await page.getByText('Ausgewählte Elemente ändern').click();
	await page.locator('button[name=was][value=weglassen]').click();
	await page.getByRole('link', { name: 'Bitte wählen Sie mindestens ein Element aus.' }).click();
	await expect(page).toHaveURL(/#auswahl-e1$/);

	await page.locator('li.row', { hasText: 'Solarberatung' }).locator('input[name=ref]').check();
	await page.locator('button[name=was][value=weglassen]').click();
	await expect(page.locator('li.row', { hasText: 'Solarberatung' })).toHaveCount(0);
	await page.goto(`${review}?ansicht=weggelassen`);
	await checkPage(page);
	await page.locator('button[name=aufnehmen][value="o-e4"]').click();
	await page.goto(review);
	await expect(page.locator('li.row', { hasText: 'Solarberatung' })).toHaveCount(1);

	await page.goto(`${review}/uebernehmen`);
	await checkPage(page);
	// Back and discarded: the demo's draft is needed by other journeys.
	await page.getByRole('button', { name: /verwerfen/i }).click();
	await expect(page.getByText('Das eingelesene Dokument wurde verworfen.')).toBeVisible();
});

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const wrong: readonly (readonly [string, Buffer, number])[] = [
	['bild.md', png, 415],
	['leer.md', Buffer.alloc(0), 422],
	['kaputt.docx', Buffer.from('PK\u0003\u0004 nichts davon'), 422],
	['eigene.md', Buffer.from('---\nratschlag: concept/1\nedition: x\n---\n'), 422],
	['gross.txt', Buffer.alloc(21_000_000, 'Text '), 413],
];

test('wrong files are refused by name, with the reason, and nothing is stored', async ({ page }) => {
	test.setTimeout(180_000);
	await signIn(page);
	for (const [name, buffer, status] of wrong) {
		const answered = await upload(page, name, buffer);

		expect(answered, name).toBe(status);
		await expect(page.getByText(`„${name}“ wurde nicht eingelesen.`).first()).toBeVisible();
	}
	await page.goto('/arbeit/konzept/einlesen');
	await expect(page.locator('main')).not.toContainText(
		/bild\.md|leer\.md|kaputt\.docx|eigene\.md|gross\.txt/,
	);
});

test('a document becomes the working draft, and an exported edition puts it back exactly', async ({
	page,
}) => {
	test.setTimeout(240_000);
	await signIn(page);
	const edition = (await (await page.request.get('/api/v1/editions/latest')).json()) as {
		edition: { id: string };
	};
	const file = await page.request.get(`/konzept/fassungen/${edition.edition.id}/konzept.json`);
	expect(file.status()).toBe(200);

	await upload(page, 'klima.md', Buffer.from(document));
	await adopt(page);
	await expect(page.getByText('Wir bauen Solardächer.').first()).toBeVisible();

	await upload(page, 'konzept.json', await file.body());
	await adopt(page);
	await expect(page.getByText('Wir bauen Solardächer.')).toHaveCount(0);
	await expect(page.getByText('Willkommenszentrum im Alten Postamt').first()).toBeVisible();
	// Nothing differs from the edition: there is nothing to publish as such again.
	await page.goto('/arbeit/konzept/fassungen/veroeffentlichen');
	await checkPage(page);
});

/** Takes what was read over as the working draft, and confirms that the present one may be replaced. */
async function adopt(page: Page): Promise<void> {
	await page.goto(`${page.url().replace(/[?#].*/, '')}/uebernehmen`);
	const confirmation = page.getByRole('checkbox');
	if ((await confirmation.count()) > 0) await confirmation.check();
	await page.getByRole('button', { name: 'Als Arbeitsfassung übernehmen' }).click();
	await expect(page).toHaveURL(/\/arbeit\/konzept\?getan=eingelesen/);
}
