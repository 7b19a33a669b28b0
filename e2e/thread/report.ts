import { inDays, today } from '../support/calendar.ts';
import { expect, type Page } from '../support/test.ts';
import { expectPdf } from './council.ts';
import type { Story } from './story.ts';
import { addressOf, comeBy, follow, send, sitDown } from './walk.ts';

/** Who has to report what to whom, from the mandate; the first report is compiled for it. @returns its address */
export async function compile(page: Page, { duty, unit, council, quarter }: Story): Promise<string> {
	await sitDown(page, 'Prozesssteuerung', '/arbeit/berichtspflichten');
	await follow(page, 'Berichtspflicht anlegen');
	await send(page, 'Speichern', {
		Titel: duty,
		Grundlage: `Beschluss 112/2026 ${quarter}`,
		'Bericht an die Öffentlichkeit': true,
		Zuständig: [unit],
		'1. Empfänger': [council],
		'2. Empfänger': ['Öffentlichkeit'],
		'Zum ersten Mal fällig am': inDays(30),
	});
	await follow(page, /^Bericht zum .* zusammenstellen/);
	await send(page, 'Zusammenstellen', {
		'Zeitraum von': inDays(-120),
		'Zeitraum bis': today(),
		Titel: duty,
	});
	const report = addressOf(page);
	await expect(page.locator('main')).toContainText('Die Beratung hat geöffnet.');
	await send(page, /^Alle \d+ durchzusehenden Meldungen abnehmen/);
	return report;
}

/** The mayor freezes it and hands it on, first to the council, then to everybody. */
export async function publish(page: Page, { duty, idea, council }: Story, report: string): Promise<void> {
	await sitDown(page, 'Verwaltungsspitze');
	await follow(page, `Bericht feststellen: ${duty}`);
	await expect(page.locator('main')).toContainText(council);
	await send(page, 'Feststellen und an den ersten Empfänger geben');
	await follow(page, 'Bericht weitergeben');
	await send(page, 'Weitergeben an: Öffentlichkeit');

	await comeBy(page, '/berichte');
	await follow(page, duty);
	expect(addressOf(page)).toBe(report.replace('/arbeit', ''));
	await expect(page.getByRole('row').filter({ hasText: idea })).toContainText('Die Beratung hat geöffnet.');
	const pdf = page.getByRole('link', { name: 'PDF, barrierefrei' });
	await expectPdf(page, await pdf.getAttribute('href'));
}
