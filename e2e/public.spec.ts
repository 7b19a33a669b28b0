import { checkPage, expect, test, type Page } from './support/test.ts';

/** Addresses of the concept's pages as a reader finds them. */
async function addresses(
	page: Page,
): Promise<{ field: string; part: string; element: string; edition: string }> {
	await page.goto('/konzept');
	const field = await hrefOf(page, 'a[href^="/konzept/feld/"]');
	const part = await hrefOf(page, 'a[href^="/konzept/teil/"]');
	await page.goto(field);
	const element = await hrefOf(page, 'a[href^="/konzept/element/"]');
	const { editions } = (await (await page.request.get('/api/v1/editions')).json()) as {
		editions: { id: string }[];
	};
	return { field, part, element, edition: `/konzept/fassungen/${editions[0]?.id ?? ''}` };
}

async function hrefOf(page: Page, selector: string): Promise<string> {
	return (await page.locator(selector).first().getAttribute('href')) ?? '';
}

for (const language of ['de', 'en'] as const) {
	test(`every public page of the concept keeps all promises in ${language}`, async ({ page }) => {
		// The whole concept on one page has some 270 elements, and is looked at in light and in dark.
		test.setTimeout(480_000);
		const { field, part, element, edition } = await addresses(page);
		const pages = [
			'/',
			'/konzept',
			field,
			part,
			// The same page at two addresses, and the longest of all: one of them in each language.
			language === 'de' ? '/konzept/gesamt' : `${edition}/gesamt`,
			element,
			'/konzept/fassungen',
			edition,
			'/konzept/vergleich',
			'/suche',
			'/suche?q=Verwaltung',
			'/suche?q=Quastenflosser',
		];
		for (const path of pages) {
			await page.goto(`${path}${path.includes('?') ? '&' : '?'}sprache=${language}`);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.locator('h1')).toHaveCount(1);
			await checkPage(page);
			expect(await page.locator('script').count(), path).toBe(0);
		}
	});
}

test('headings form an outline without gaps', async ({ page }) => {
	for (const path of ['/konzept', '/konzept/gesamt', (await addresses(page)).field]) {
		await page.goto(path);
		const levels = await page
			.locator('main :is(h1,h2,h3,h4,h5,h6)')
			.evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
		levels.reduce((before, level) => {
			expect(level, `${path}: ${levels.join(' ')}`).toBeLessThanOrEqual(before + 1);
			return level;
		}, 0);
	}
});

test('a reader goes from the front page to a field, turns the page, and comes to a permanent address', async ({
	page,
}) => {
	await page.goto('/');
	await page.locator('a[href^="/konzept/feld/"]').first().click();
	const first = page.url();
	await page.getByRole('link', { name: /^Danach/ }).click();
	expect(page.url()).not.toBe(first);
	await page.getByRole('link', { name: /^Davor/ }).click();
	expect(page.url()).toBe(first);
	await page
		.getByRole('link', { name: /^Dauerhafte Adresse: Leitlinie/ })
		.first()
		.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'In welchen Fassungen es steht' })).toBeVisible();
	await page.getByRole('link', { name: 'Im Zusammenhang lesen' }).click();
	expect(page.url()).toContain(`${new URL(first).pathname}#e-`);
});

test('a footnote is reached and left again by keyboard', async ({ page }) => {
	await page.goto('/konzept/gesamt');
	const note = page.getByRole('link', { name: 'Fußnote 1' }).first();
	const place = await note.getAttribute('href');
	await note.focus();
	await page.keyboard.press('Enter');
	expect(page.url()).toContain(place ?? '?');
	const back = page.getByRole('link', { name: 'Zurück zur Textstelle von Fußnote 1' }).first();
	await back.click();
	await expect(page.locator(':target')).toHaveText('1');
});

test('the search finds inside compounds and with umlauts written out', async ({ page }) => {
	await page.goto('/suche');
	await page.getByLabel('Wort oder Nummer').fill('verwaltung');
	await page.getByRole('button', { name: 'Suchen' }).click();
	await expect(page.locator('mark').first()).toBeVisible();
	await expect(page.getByLabel('Wort oder Nummer')).toHaveValue('verwaltung');
	await page.goto('/suche?q=Aemter');
	expect((await page.locator('mark').allTextContents()).every((text) => /ämter/i.test(text))).toBe(true);
});

test('unknown and foreign ids are answered with a helpful page', async ({ page }) => {
	const unknown = '01900000-0000-7000-8000-000000000000';
	for (const path of [
		`/konzept/feld/${unknown}`,
		`/konzept/element/${unknown}`,
		'/konzept/element/%3Cscript%3E',
		`/konzept/fassungen/${unknown}`,
		`/konzept/fassungen/${unknown}/gesamt`,
		`/konzept/vergleich?von=${unknown}&bis=${unknown}`,
	]) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test('public pages are the same for everybody, twice', async ({ page, playwright, baseURL }) => {
	const { field, element } = await addresses(page);
	const stranger = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL });
	for (const path of ['/', '/konzept', '/konzept/gesamt', field, element, '/konzept/fassungen']) {
		const [one, two] = [await stranger.get(path), await stranger.get(path)];
		expect(one.headers()['set-cookie']).toBeUndefined();
		expect(await one.text(), path).toBe(await two.text());
	}
	await stranger.dispose();
});

test('every page fits on 320 pixels', async ({ page }) => {
	const { field, part, element } = await addresses(page);
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of [
		'/',
		'/konzept',
		field,
		part,
		element,
		'/konzept/gesamt',
		'/konzept/fassungen',
		'/suche?q=Amt',
	]) {
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
	}
});

test('programs find their way: editions, description, sitemap, robots', async ({ request }) => {
	const latest = await request.get('/api/v1/editions/latest');
	expect(latest.headers()['access-control-allow-origin']).toBe('*');
	expect(await latest.json()).toMatchObject({ format: 'ratschlag-concept' });
	expect(await (await request.get('/api/v1/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' });
	const missing = await request.get('/api/v1/editions/nope');
	expect(missing.status()).toBe(404);
	expect(missing.headers()['content-type']).toContain('application/problem+json');
	expect(await missing.json()).toMatchObject({ code: 'notFound' });
	expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /arbeit');
	const sitemap = await (await request.get('/sitemap.xml')).text();
	const places = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place ?? '');
	expect(places.length).toBeGreaterThan(5);
	for (const place of places.slice(0, 8))
		expect((await request.get(new URL(place).pathname)).status()).toBe(200);
});
