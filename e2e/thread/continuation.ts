import { expect, type Page } from '../support/test.ts';
import type { Story } from './story.ts';
import { follow, send, sitDown } from './walk.ts';

/**
 * The adopted edition becomes the base of the next cycle; of the measure it is written down what becomes of it, and why.
 * One continuation runs at a time: where the other project has begun one, this one goes on with it.
 */
export async function carryOn(page: Page, { idea }: Story): Promise<void> {
	await sitDown(page, 'Prozesssteuerung', '/arbeit/fortschreibung');
	if (await page.getByRole('link', { name: 'Fortschreibung beginnen' }).isVisible()) {
		await follow(page, 'Fortschreibung beginnen');
		await send(page, 'Fortschreibung beginnen', {
			'Vollständige Überarbeitung': true,
			Anlass: 'Alle vier Jahre, so verlangt es der Beschluss.',
		});
	}
	const row = page.getByRole('row').filter({ hasText: idea });
	await row.getByRole('checkbox').check();
	const became = (await row.getByRole('cell').nth(1).innerText()).trim();
	await send(page, 'Entscheidung festhalten', { [became]: true, Begründung: 'Die Beratung wirkt.' });
	await expect(row).toContainText(`${became}: Die Beratung wirkt.`);
}
