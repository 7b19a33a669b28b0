import { inDays, today } from './support/calendar.ts';
import { tabTo, type } from './support/keyboard.ts';
import { expect, test, type Locator, type Page } from './support/test.ts';
import { expectDone, fillIn, press, signInAs } from './support/workplace.ts';

/** Forms and pages of the thread that must go without a mouse; what they need to be there is made quickly before. */

test.describe.configure({ timeout: 120_000 });

const mark = Date.now().toString(36);
const textbox = (page: Page, name: string) => page.getByRole('textbox', { name }).first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function enter(page: Page, target: Locator): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press('Enter');
}

/** What is missing is said where the focus is, and from there one key leads to the field. */
async function expectLedTo(page: Page, field: Locator): Promise<void> {
	const summary = page.getByRole('alert').first();
	await expect(summary).toBeFocused();
	await enter(page, summary.getByRole('link').first());
	await expect(field).toBeFocused();
}

test('say something and walk along its thread', async ({ page }) => {
	await signInAs(page, 'Prozesssteuerung');
	await page.goto('/arbeit/beitraege/runden/neu');
	await fillIn(page, {
		Titel: `Nur mit Tasten ${mark}`,
		Frage: 'Was geht nicht ohne Maus?',
		'Offen ab': today(),
		'Letzter Tag': inDays(10),
		'Alle Antworten bis': inDays(20),
	});
	await press(page, 'Runde ankündigen');
	await expectDone(page);
	await page.context().clearCookies();

	await page.goto('/mitmachen');
	await enter(page, page.getByRole('link', { name: new RegExp(`^Etwas sagen.*Nur mit Tasten ${mark}`) }));
	await enter(page, button(page, 'Weiter zur Prüfung'));
	await expectLedTo(page, textbox(page, 'Was möchten Sie sagen?'));
	await page.keyboard.type(`Tastenwort ${mark}`);
	await tabTo(page, page.getByRole('combobox', { name: 'Worum geht es Ihnen?' }));
	await page.keyboard.press('ArrowDown');
	await tabTo(page, page.getByRole('checkbox', { name: 'Wohnen und Nachbarschaft' }));
	await page.keyboard.press('Space');
	await enter(page, button(page, 'Weiter zur Prüfung'));
	await expect(page.locator('main')).toContainText('Wohnen und Nachbarschaft');
	await enter(page, button(page, 'Beitrag absenden'));
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ihr Beitrag');

	await signInAs(page, 'Prozesssteuerung');
	await page.goto(`/arbeit/beitraege?q=${mark}`);
	await enter(page, page.getByRole('rowheader').getByRole('link').first());
	await enter(page, page.getByRole('link', { name: 'Roter Faden' }));
	await expect(page).toHaveURL(/\/faden\/contribution\./);
	await enter(page, page.locator('.r-path').getByRole('link', { name: `Nur mit Tasten ${mark}` }));
	await expect(page).toHaveURL(/\/faden\/feedbackRound\./);
	await enter(page, page.getByRole('link', { name: 'Zur Seite selbst' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Nur mit Tasten ${mark}`);
});

test('record a vote', async ({ page }) => {
	await signInAs(page, 'Prozesssteuerung');
	await page.goto('/arbeit/menschen/neu');
	await fillIn(page, { Art: ['Rat'], Name: `Rat der Tasten ${mark}` });
	await press(page, 'Eintragen');
	await expectDone(page);
	await signInAs(page, 'Gremiendienst');
	await page.goto('/arbeit/rat/neu');
	await fillIn(page, {
		Nummer: `DS ${mark}`,
		Titel: 'Tasten für alle',
		'Datum der Vorlage': today(),
		'Eingebracht von': [`Rat der Tasten ${mark}`],
		'Beschlussvorschlag und Begründung': 'Alles geht ohne Maus.',
	});
	await press(page, 'Speichern');
	await expectDone(page);
	await page.goto(`${page.url().replace(/\?.*/, '')}/beratung`);
	await fillIn(page, { Gremium: [`Rat der Tasten ${mark}`], Entscheidung: true, 'Geplant am': today() });
	await press(page, 'Speichern');
	await expectDone(page);

	await enter(page, page.getByRole('link', { name: /^Beratung öffnen/ }));
	await enter(page, page.getByRole('link', { name: /^Abstimmung erfassen: DS/ }));
	await type(page, textbox(page, 'Ja'), '20');
	await type(page, textbox(page, 'Nein'), '10');
	await type(page, textbox(page, 'Enthaltung'), '1');
	await type(page, textbox(page, 'Anwesende Stimmberechtigte'), '40');
	await tabTo(page, page.getByRole('radio', { name: 'angenommen' }));
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'abgelehnt' })).toBeChecked();
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('radio', { name: 'angenommen' })).toBeChecked();
	await enter(page, button(page, 'Prüfen'));
	await expectLedTo(page, textbox(page, 'Anwesende Stimmberechtigte'));
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('31');
	await enter(page, button(page, 'Prüfen'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stimmt das so?');
	await enter(page, button(page, 'Festhalten'));
	await expect(page.getByRole('status').first()).toContainText('Die Abstimmung ist festgehalten');
});
