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
