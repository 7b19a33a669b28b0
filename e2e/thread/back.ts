import { expect, type Locator, type Page } from '../support/test.ts';
import type { Story } from './story.ts';
import { comeBy, follow } from './walk.ts';

/** What a thread leads through, from the first cause to the last consequence. */
const stations = ['Auftrag', 'Prozess', 'Feedbackrunde', 'Beitrag', 'Im Konzept', 'Umsetzung', 'Bericht'];

/** From a line of the published report to what the resident said, and on to what the council had ordered. */
export async function backwards(page: Page, story: Story, report: string): Promise<void> {
	await comeBy(page, report);
	await follow(page, story.idea, page.getByRole('row'));
	await follow(page, /^Faden/);
	await expectPath(page);
	for (const station of stations) await expect(partOfThread(page, station).first()).toBeVisible();

	await follow(page, story.idea, partOfThread(page, 'Beitrag'));
	await expectPath(page);
	await follow(page, 'Zur Seite selbst');
	await expect(page.locator('main')).toContainText('Wer arbeitet, kommt tagsüber nicht.');
	await page.goBack();

	await follow(page, story.mandate, partOfThread(page, 'Auftrag'));
	await expectPath(page);
	await follow(page, 'Zur Seite selbst');
	await expect(page.locator('main')).toContainText(
		`Das Integrationskonzept wird für das Quartier ${story.quarter} fortgeschrieben.`,
	);
}

/** From the resident's private page to the answer, the measure, and the line in the report. */
export async function forwards(page: Page, story: Story, own: string): Promise<void> {
	await comeBy(page, own);
	await expect(page.locator('main')).toContainText('Die Beratung kommt.');
	await follow(page, new RegExp(`^Umsetzung: .*${story.idea}`));
	await toItsOwnPage(page);
	await expect(page.locator('main')).toContainText('Die Beratung hat geöffnet.');

	await comeBy(page, own);
	await follow(page, `Bericht: ${story.duty}`);
	await toItsOwnPage(page);
	await expect(page.getByRole('row').filter({ hasText: story.idea })).toContainText(
		'Die Beratung hat geöffnet.',
	);
}

/** The list says the whole way in its order, and beside each line of it the same way is drawn. */
async function expectPath(page: Page): Promise<void> {
	const items = page.locator('ol.r-path > li');
	const kinds = (await items.locator('.r-path__kind').allInnerTexts()).map((text) => text.trim());
	const places = stations
		.map((station) => kinds.findIndex((kind) => kind.startsWith(station)))
		.filter((place) => place >= 0);
	expect(places, kinds.join(' → ')).toEqual(places.toSorted((a, b) => a - b));
	await expect(page.locator('ol.r-path [aria-current=true]')).toHaveCount(1);
	await expect(items.locator('.r-path__drawing')).toHaveCount(kinds.length);
	expect(await items.locator('.r-path__drawing path').count()).toBeGreaterThan(kinds.length - 2);
}

function partOfThread(page: Page, kind: string): Locator {
	return page
		.locator('ol.r-path > li')
		.filter({ has: page.locator('.r-path__kind', { hasText: new RegExp(`^\\s*${kind}`) }) });
}

async function toItsOwnPage(page: Page): Promise<void> {
	if (new URL(page.url()).pathname.startsWith('/faden/')) await follow(page, 'Zur Seite selbst');
}
