import { inDays } from '../support/calendar.ts';
import { expect, type Page } from '../support/test.ts';
import { linkInMail } from './mail.ts';
import type { Story } from './story.ts';
import { addressOf, comeBy, open, send, sendInVain, sitDown } from './walk.ts';

/** A unit is asked by mail what it thinks of the measure; it needs no password to say so. */
export async function review(page: Page, { idea, unit, group }: Story): Promise<void> {
	await sitDown(page, 'Prozesssteuerung', '/arbeit/pruefung/neu');
	await page.getByRole('checkbox', { name: idea }).check();
	await send(page, 'Weiter', { [unit]: true, Frist: inDays(14), 'Zurück an die Gruppe': [group] });
	await expect(page.locator('main')).toContainText('Detlef Muster');
	await send(page, '1 E-Mail senden');
	const asked = addressOf(page);

	await comeBy(page, await linkInMail(page, /^Bitte um Stellungnahme/, '/pruefung/'));
	const opinion = { 'umsetzbar mit Änderungen': true, Geld: '4.000 Euro im Jahr' } as const;
	await sendInVain(page, 'Stellungnahme abgeben', opinion, 'Begründung: Bitte ausfüllen');
	await expect(page.getByRole('textbox', { name: 'Geld' })).toHaveValue(opinion.Geld);
	await send(page, 'Stellungnahme abgeben', { Begründung: 'Am Dienstag ist der Saal belegt.' });

	await sitDown(page, 'Prozesssteuerung', asked);
	await expect(page.locator('main')).toContainText('Am Dienstag ist der Saal belegt.');
	await send(page, 'An die Gruppe zurückgeben', { 'Hinweis an die Gruppe': 'Dann eben donnerstags.' });
	await open(page, '/arbeit/pruefung');
}
