import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './support/test.ts';

const origin = (baseURL: string | undefined) => ({ origin: baseURL ?? '' });

async function signInAs(
	request: APIRequestContext,
	name: string,
	baseURL: string | undefined,
): Promise<void> {
	const page = await (await request.get('/arbeit/anmelden')).text();
	const person = new RegExp(`value="([0-9a-f-]{36})"(?:(?!name="person")[^])*?${name}`).exec(page)?.[1] ?? '';
	await request.post('/arbeit/anmelden?/persona', { form: { person }, headers: origin(baseURL) });
}

test('the link of a mail signs in, in a browser, once', async ({ page, playwright, baseURL }) => {
	const lead = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) });
	await signInAs(lead, 'Wanda Beispiel', baseURL);

	await page.goto('/arbeit/anmelden');
	await page.getByLabel('E-Mail-Adresse').fill('integration@lindenau.example');
	await page.locator('form[action="?/link"]').getByRole('button').click();
	await expect(page).toHaveURL(/gesendet/);

	const outbox = await (await lead.get('/arbeit/postausgang')).text();
	const mail = /\/arbeit\/postausgang\/[0-9a-f-]{36}/.exec(outbox)?.[0] ?? '';
	const address = /anmelden\/link\?token=[\w-]+/.exec(await (await lead.get(mail)).text())?.[0] ?? '';
	await lead.dispose();

	await page.goto(`/arbeit/${address}`);
	await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Wanda Beispiel');

	await page.context().clearCookies();
	await page.goto(`/arbeit/${address}`);
	await expect(page.getByRole('main')).toContainText('schon benutzt');
});

test('broken forms and addresses are answered with a page that says so', async ({ request, baseURL }) => {
	const post = (path: string, type: string, data: string) =>
		request.post(path, { data, headers: { ...origin(baseURL), 'content-type': type, accept: 'text/html' } });
	const get = (path: string) => request.get(path, { headers: { accept: 'text/html' } });
	const answers = [
		[400, await post('/arbeit/anmelden?/link', 'multipart/form-data', 'x')],
		[400, await post('/arbeit/anmelden?/link', 'multipart/form-data; boundary=x', 'x')],
		[400, await post('/arbeit/anmelden?/link', 'text/plain', 'x')],
		[400, await post('/arbeit/anmelden?/default', 'application/x-www-form-urlencoded', 'a=b')],
		[415, await post('/arbeit/anmelden?/link', 'application/json', '{}')],
		[404, await get('/konzept/feld/%F0%9F%8E%89')],
		[404, await get('/konzept/fassungen/1/konzept.exe')],
		[405, await request.fetch('/konzept', { method: 'PUT', headers: origin(baseURL) })],
	] as const;
	for (const [status, answer] of answers) {
		expect(answer.status(), answer.url()).toBe(status);
		expect(answer.headers()['content-security-policy'], answer.url()).toContain("default-src 'none'");
		expect(await answer.text(), answer.url()).toContain('<html lang="de"');
	}
});
