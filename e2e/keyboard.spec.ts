import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';

test('sign in, change a text, publish and read it, with the keyboard alone', async ({ page }) => {
	test.setTimeout(240_000);
	const mark = Date.now().toString(36);
	await page.goto('/arbeit/anmelden');
	await tabTo(page, page.locator('form', { hasText: 'Wanda Beispiel' }).getByRole('button').first());
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Wanda Beispiel');

	await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Konzept', exact: true }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/arbeit\/konzept$/);

	// The menu of an element opens with Enter, its first entry is a link.
	const menu = page.locator('details summary').nth(1);
	await tabTo(page, menu);
	await page.keyboard.press('Enter');
	const edit = page.locator('details[open]').getByRole('link').first();
	await tabTo(page, edit);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/arbeit\/konzept\/element\//);

	const title = page.getByLabel('Überschrift oder Satz');
	await tabTo(page, title);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(`Nur mit Tasten ${mark}`);
	await tabTo(page, page.getByRole('button', { name: 'Speichern', exact: true }));
	await page.keyboard.press('Enter');
	await expect(page.getByText(`Nur mit Tasten ${mark}`).first()).toBeVisible();

	await page.goto('/arbeit/konzept/fassungen/veroeffentlichen');
	await tabTo(page, page.getByRole('radio').first());
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('button', { name: 'Weiter zur Prüfung' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bitte prüfen Sie');
	await tabTo(page, page.getByRole('button', { name: 'Jetzt veröffentlichen' }));
	await page.keyboard.press('Enter');
	await expect
		.poll(async () => (await page.request.get('/konzept/gesamt')).text())
		.toContain(`Nur mit Tasten ${mark}`);

	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveAttribute('href', /^#/);
	await tabTo(page, page.getByRole('link', { name: 'Das ganze Konzept lesen' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText(`Nur mit Tasten ${mark}`).first()).toBeVisible();
});
