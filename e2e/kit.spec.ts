import { checkPage, expect, test } from './support/test.ts';

const showRoom = '/dev/bausteine';
const pages = [showRoom, '/impressum', '/datenschutz', '/barrierefreiheit'];

for (const path of pages) {
	for (const language of ['de', 'en'] as const) {
		test(`${path} in ${language} keeps all promises`, async ({ page }) => {
			await page.goto(`${path}?sprache=${language}`);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page).toHaveTitle(/ – Lindenau an der Aue$/);
			await checkPage(page);
		});
	}

	test(`${path} fits on 320 pixels and loads no script`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(await page.locator('script').count()).toBe(0);
	});
}

test('the skip link comes first and leads past the navigation', async ({ page }) => {
	await page.goto('/impressum');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const focusedInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
	expect(focusedInMain).toBe(true);
});

test('the error summary has the focus at once, and its links lead to the fields', async ({ page }) => {
	await page.goto(`${showRoom}?ansicht=fehler`);
	await expect(page).toHaveTitle(/^Fehler: /);
	await expect(page.getByRole('alert', { name: 'Bitte prüfen Sie Ihre Angaben' })).toBeFocused();
	await checkPage(page);
	for (const link of await page.getByRole('alert', { name: 'Bitte prüfen' }).getByRole('link').all()) {
		const target = (await link.getAttribute('href')) ?? '';
		await link.press('Enter');
		await expect(page.locator(target)).toBeFocused();
	}
});

test('everything that can be pressed is at least 44 pixels high on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(showRoom);
	const small = await page.evaluate(() =>
		[
			...document.querySelectorAll(
				'header a, nav a, footer nav a, summary, button, select, input[type="text"]',
			),
		]
			.filter((element) => !element.closest('.r-breadcrumb, .r-skip') && !element.matches('.r-skip'))
			.map((element) => ({
				html: element.outerHTML.slice(0, 80),
				height: element.getBoundingClientRect().height,
			}))
			.filter(({ height }) => height > 0 && height < 44),
	);
	expect(small).toEqual([]);
});

test('a missing page says so in both languages and leads back', async ({ page }) => {
	const response = await page.goto('/gibt-es-nicht');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
	await expect(page.getByRole('main').getByRole('link', { name: 'Zur Startseite' })).toBeVisible();
	await checkPage(page);
	await page.goto('/gibt-es-nicht?sprache=en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
});
