import { letPass, today } from '../support/calendar.ts';
import { expect, test, type Page } from '../support/test.ts';
import type { Story } from './story.ts';
import { comeBy, follow, open, send, sitDown } from './walk.ts';

/** After the review the measure is not what the group recommended any more. */
export async function takeReviewUp(page: Page, { idea, quarter }: Story): Promise<void> {
	await sitDown(page, 'Prozesssteuerung', '/arbeit/konzept');
	const row = await page.locator('li.row').filter({ hasText: idea }).last().getAttribute('id');
	await open(page, `/arbeit/konzept/element/${row?.replace(/^e-/, '') ?? ''}`);
	const text = page.locator('#body');
	if (test.info().project.use.javaScriptEnabled !== false)
		await expect(text).toHaveAttribute('contenteditable', 'true');
	await text.fill(`Im ${quarter} wird donnerstags bis 20 Uhr beraten.`);
	await send(page, 'Speichern');
}

/** The draft says where it is otherwise than recommended, and why; the group is told. */
export async function publishDraft(page: Page, { group }: Story): Promise<void> {
	await open(page, '/arbeit/konsolidierung/entwurf');
	await follow(page, 'Entwurf veröffentlichen');
	const reasons = page.getByRole('textbox', { name: 'Warum weicht der Entwurf hier ab?' });
	await expect(reasons.first()).toBeVisible();
	for (const reason of await reasons.all())
		await reason.fill('Die Verwaltung hat geprüft: dienstags geht nicht.');
	await send(page, 'Weiter');
	await expect(page.locator('main')).toContainText(group);
	await send(page, 'Entwurf jetzt veröffentlichen');
}

/** Two weeks in which everybody can say something to the draft; the unit answers what was handed to it. */
export async function finalFeedback(page: Page, { quarter, unit }: Story): Promise<void> {
	await follow(page, 'Feedbackrunde ansetzen');
	await send(page, 'Weiter');
	await send(page, 'Feedbackrunde ansetzen');

	await comeBy(page, '/mitmachen');
	await follow(page, /^Etwas sagen.*Rückmeldungen zu/);
	const round = page.url();
	await send(page, 'Weiter zur Prüfung', {
		'Was möchten Sie sagen?': `Gibt es die Beratung auch für Jugendliche aus dem ${quarter}?`,
		'Worum geht es Ihnen?': [1],
	});
	await send(page, 'Beitrag absenden');

	const said = `/arbeit/beitraege?q=${encodeURIComponent(`Jugendliche ${quarter}`)}`;
	await sitDown(page, 'Prozesssteuerung', said);
	await follow(page, /./, page.getByRole('rowheader'));
	await send(page, 'Weitergeben', { 'Zur Antwort weitergeben': [unit] });
	await sitDown(page, 'Fachamt', said);
	await follow(page, /./, page.getByRole('rowheader'));
	await follow(page, 'Beantworten');
	await send(page, 'Weiter zur Vorschau', {
		Übernommen: true,
		Antwort: 'Ja, die Beratung ist für alle da.',
		Begründung: 'Eine Altersgrenze ist nicht vorgesehen.',
	});
	await send(page, 'Antwort geben');

	letPass(15);
	await comeBy(page, round);
	await expect(page.locator('main')).toContainText('Diese Runde ist beendet');
}

export async function passOn(page: Page, { group }: Story): Promise<void> {
	await sitDown(page, 'Gremiendienst', '/arbeit/konsolidierung/entwurf');
	await follow(page, 'Entscheidung festhalten');
	await send(page, 'Weiter', {
		'Gremium oder Gruppe': [group],
		'geht weiter': true,
		'Beschlossen am': today(),
		Begründung: 'Alle Rückmeldungen sind beantwortet.',
	});
	await send(page, 'Entscheidung festhalten');
}
