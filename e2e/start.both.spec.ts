import { checkPage, expect, test } from './support/test.ts';

test('the program answers, and its first page keeps all promises', async ({ page, request }) => {
	const ready = (await (await request.get('/health/ready')).json()) as Record<string, unknown>;
	expect(ready).toMatchObject({ status: 'ok', database: 'embedded' });
	expect((await request.get('/health/live')).status()).toBe(200);
	expect((await (await request.get('/info')).json()) as object).toHaveProperty('version');
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await checkPage(page);
});

test('English stays English once JavaScript runs, and no second cookie remembers a language', async ({
	page,
	context,
}) => {
	await page.goto('/arbeit/anmelden?sprache=en');
	await page.locator('form', { hasText: 'Wanda Beispiel' }).getByRole('button').click();
	await page.waitForURL('**/arbeit');
	for (const path of ['/arbeit/konzept', '/arbeit/konzept/einlesen', '/arbeit/sitzungen']) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('link', { name: 'Import', exact: true }), path).toBeVisible();
		await expect(page.getByText('Einlesen', { exact: true }), path).toHaveCount(0);
	}
	const names = (await context.cookies()).map(({ name }) => name);
	expect(names.toSorted()).toEqual(['sitzung', 'sprache']);
});
