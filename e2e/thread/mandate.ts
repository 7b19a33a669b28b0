import { inDays } from '../support/calendar.ts';
import { expect, type Page } from '../support/test.ts';
import type { Story } from './story.ts';
import { addressOf, send, sendInVain, sitDown } from './walk.ts';

/** The committee office enters what the council has ordered. @returns the address of the mandate */
export async function mandate(page: Page, { mandate: title, quarter, unit }: Story): Promise<string> {
	await sitDown(page, 'Gremiendienst', '/arbeit/auftrag/neu');
	const wanted = {
		'Worum es geht': title,
		'Nummer des Beschlusses': `112/2026 ${quarter}`,
		'Beschlossen am': inDays(-10),
		'Wortlaut des Beschlusses': `Das Integrationskonzept wird für das Quartier ${quarter} fortgeschrieben.`,
		Federführung: [unit],
		'Was vorzulegen ist': 'Fortgeschriebenes Konzept',
		Ergebnis: 'Entwurf mit Maßnahmen',
		'Wiederkehrende Pflicht': 'Jährlicher Bericht an den Rat und die Öffentlichkeit',
	} as const;
	await sendInVain(page, 'Auftrag speichern', { ...wanted, 'Fällig am': inDays(-20) }, 'vor dem Beschluss');
	await expect(page.getByRole('textbox', { name: 'Worum es geht' })).toHaveValue(title);
	await send(page, 'Auftrag speichern', { 'Fällig am': inDays(500) });
	return addressOf(page);
}

/** In the end each demand is ticked off with what met it. */
export async function tickOff(page: Page, mandateAddress: string, thread: string): Promise<void> {
	await sitDown(page, 'Prozesssteuerung', mandateAddress);
	const demand = page.locator('main li').filter({ hasText: 'Entwurf mit Maßnahmen' });
	await demand.locator('summary').first().click();
	await demand.getByRole('textbox', { name: 'Nachweis' }).fill('Vom Rat beschlossene Fassung');
	await demand.getByRole('textbox', { name: 'Dazu gehört' }).fill(thread);
	await send(page, 'Abhaken');
	await expect(demand).toContainText('Nachgewiesen');
}
