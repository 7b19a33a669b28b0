import { inDays, letPass, today } from '../support/calendar.ts';
import { expect, type Page } from '../support/test.ts';
import type { Entries } from '../support/workplace.ts';
import type { Story } from './story.ts';
import { addressOf, comeBy, follow, open, send, sendInVain, sitDown } from './walk.ts';

/** The draft goes to the council by a paper, with its way through two bodies. @returns the address of the paper */
export async function bringIn(page: Page, story: Story): Promise<string> {
	await sitDown(page, 'Gremiendienst', '/arbeit/rat');
	await follow(page, 'Vorlage anlegen');
	await send(page, 'Speichern', {
		Nummer: `DS 200/${story.quarter}`,
		Titel: `Integrationskonzept beschließen, Quartier ${story.quarter}`,
		'Datum der Vorlage': today(),
		'Eingebracht von': [story.unit],
		'Vorgelegte Fassung': ['Entwurf'],
		'Beschlussvorschlag und Begründung': 'Der Rat beschließt das Integrationskonzept.',
	});
	const paper = addressOf(page);
	for (const [body, role, day] of [
		[story.committee, 'Vorberatung', inDays(7)],
		[story.council, 'Entscheidung', inDays(28)],
	] as const) {
		await follow(page, 'Beratung planen');
		await send(page, 'Speichern', { Gremium: [body], [role]: true, 'Geplant am': day });
	}
	return paper;
}

/** A faction wants one guideline to say more: its amendment is tied to exactly that text of that edition. */
export async function amend(page: Page, story: Story): Promise<void> {
	await follow(page, 'Änderungsantrag erfassen');
	await send(page, 'Element auswählen', { 'Element der Fassung': [story.guideline] });
	const text = page.getByRole('textbox', { name: 'Neuer Text' });
	await text.fill(`${await text.inputValue()} ${story.addition}`);
	await send(page, 'Speichern', {
		Nummer: `Ä1 ${story.quarter}`,
		'Eingebracht von': [story.faction],
		Begründung: 'Das Quartier fehlte.',
	});
	await expect(page.locator('main ins')).toContainText(story.addition);
}

/** The committee puts it off by 10 to 4 votes; the plan shows the new day, on which it goes on. */
export async function postpone(page: Page, { committee, faction }: Story, paper: string): Promise<void> {
	letPass(7);
	await sitDown(page, 'Gremiendienst', paper);
	await follow(page, `Beratung öffnen: ${committee}`);
	await follow(page, 'Antrag zur Geschäftsordnung erfassen');
	await send(page, 'Speichern', {
		Vertagen: true,
		'Gestellt von': [faction],
		'Neuer Tag': inDays(7),
		Begründung: 'Wir brauchen Zeit zum Lesen.',
	});
	await vote(page, 'Vertagen', { Ja: '10', Nein: '4', Enthaltung: '0' });
	letPass(7);
	await sitDown(page, 'Gremiendienst', paper);
	await expect(page.locator('main ol > li').filter({ hasText: 'vertagt' })).toContainText(committee);
	const again = page.locator('main ol > li').filter({ hasText: 'Fortsetzung' });
	await follow(page, `Beratung öffnen: ${committee}`, again);
	await follow(page, 'Ergebnis festhalten');
	await send(page, 'Prüfen', { 'Beraten am': today(), 'zur Kenntnis genommen': true });
	await send(page, 'Festhalten');
}

/** The amendment first, then the paper so amended. Votes must add up; what follows is shown before it counts. */
export async function decide(page: Page, story: Story, paper: string): Promise<void> {
	letPass(14);
	await sitDown(page, 'Gremiendienst', paper);
	await follow(page, `Beratung öffnen: ${story.council}`);
	await vote(page, `Änderungsantrag Ä1 ${story.quarter}`, { Ja: '31', Nein: '12', Enthaltung: '2' });
	await open(page, paper);
	await follow(page, `Beratung öffnen: ${story.council}`);
	await follow(page, /^Abstimmung erfassen: DS/);
	const votes = { Ja: '40', Nein: '3', Enthaltung: '2', angenommen: true } as const;
	await sendInVain(
		page,
		'Prüfen',
		{ ...votes, 'Anwesende Stimmberechtigte': '50' },
		'Die Stimmen ergeben nicht',
	);
	await sendInVain(page, 'Prüfen', { 'Anwesende Stimmberechtigte': '45' }, 'keine zuständige Stelle');
	await send(page, 'Prüfen', { 'Die Maßnahmen ohne zuständige Stelle sind so beschlossen.': true });
	await expect(page.locator('main')).toContainText('1 angenommenen Änderungsanträgen');
	await send(page, 'Festhalten');
	const extract = page.getByRole('link', { name: 'Protokollauszug als PDF' });
	await expectPdf(page, await extract.getAttribute('href'));

	await comeBy(page, '/konzept/gesamt');
	await expect(page.locator('main')).toContainText(story.addition);
	await comeBy(page, paper.replace('/arbeit', ''));
	await expect(page.locator('main')).toContainText('geändert beschlossen');
}

export async function expectPdf(page: Page, href: string | null): Promise<void> {
	const file = await page.request.get(href ?? '', { maxRetries: 2 });
	expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);
}

async function vote(page: Page, subject: string, votes: Entries): Promise<void> {
	await follow(page, `Abstimmung erfassen: ${subject}`);
	await send(page, 'Prüfen', { ...votes, angenommen: true });
	await send(page, 'Festhalten');
}
