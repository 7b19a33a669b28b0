import { checkPage, expect, test, type Page } from './support/test.ts';
import { expectDone, fillIn, press, signInAs } from './support/workplace.ts';

/**
 * One thread, from the council's mandate to what a resident reads of it years later: every station by the people who
 * act there, through the pages alone, without JavaScript.
 */
test('one thread: from the mandate over a card to the decision, and back', async ({ page }) => {
	test.setTimeout(600_000);
	page.setDefaultTimeout(20_000);
	const mark = 'B';
	const unit = `Amt für Zusammenleben ${mark}`;
	const group = `Arbeitsgruppe Wohnen ${mark}`;
	const council = `Stadtrat ${mark}`;
	const idea = `Eine Beratung am Abend im Südhang ${mark}`;

	await test.step('people', async () => {
		await signInAs(page, 'Prozesssteuerung');
		for (const [kind, name] of [
			['Amt', unit],
			['Arbeitsgruppe', group],
			['Rat', council],
		] as const) {
			await page.goto('/arbeit/menschen/neu');
			await page.getByRole('combobox', { name: 'Art', exact: true }).selectOption({ label: kind });
			await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
			await press(page, 'Eintragen');
			await expectDone(page);
		}
		await checkPage(page);
		for (const [name, person] of [
			[unit, 'Detlef Muster'],
			[group, 'Gabriele Mitmach'],
		] as const) {
			await page.goto('/arbeit/menschen');
			await page.getByRole('link', { name }).click();
			await fillIn(page, { Person: [person] });
			await press(page, 'Aufnehmen');
			await expect(page.locator('main').getByText(person).first()).toBeVisible();
		}
		await checkPage(page);
	});

	await test.step('mandate', async () => {
		await page.goto('/arbeit/auftrag/neu');
		await checkPage(page);
		await fillIn(page, {
			'Worum es geht': `Integrationskonzept fortschreiben ${mark}`,
			'Nummer des Beschlusses': `112/2026 ${mark}`,
			'Beschlossen am': '14.01.2026',
			'Wortlaut des Beschlusses': 'Das Integrationskonzept wird bis Mitte 2027 fortgeschrieben.',
			Federführung: [unit],
			'Was vorzulegen ist': 'Fortgeschriebenes Konzept',
			'Fällig am': '30.06.2027',
			Ergebnis: 'Entwurf mit Maßnahmen',
		});
		await press(page, 'Auftrag speichern');
		await expectDone(page);
		await checkPage(page);
	});

	await test.step('process', async () => {
		await page.getByRole('link', { name: 'Prozess planen' }).click();
		await fillIn(page, { 'Name des Prozesses': `Fortschreibung ${mark}`, Beginn: '01.02.2026' });
		const first = page.getByRole('group', { name: '1. Feld' });
		await first.getByRole('textbox', { name: 'Handlungsfeld' }).fill('Wohnen');
		await first.getByRole('combobox', { name: 'Gruppe' }).selectOption({ label: group });
		await checkPage(page);
		await press(page, 'Plan anlegen');
		await expectDone(page);
		await checkPage(page);
		await page.getByRole('link', { name: 'Plan veröffentlichen' }).click();
		await checkPage(page);
		await page.locator('main').getByRole('button').first().click();
		await page.goto('/prozess');
		await expect(page.getByRole('main').getByText(`Fortschreibung ${mark}`).first()).toBeVisible();
		await checkPage(page);
	});

	await test.step('round', async () => {
		await page.goto('/arbeit/beitraege/runden/neu');
		await fillIn(page, {
			Titel: `Wohnen ${mark}`,
			Frage: 'Was fehlt beim Wohnen?',
			'Offen ab': '01.01.2026',
			'Letzter Tag': '31.12.2030',
			'Alle Antworten bis': '31.01.2031',
		});
		await checkPage(page);
		await press(page, 'Runde ankündigen');
		await expectDone(page);
	});

	const own = await test.step('a resident says something, without an account', async () => {
		await page.context().clearCookies();
		await page.goto('/mitmachen');
		await checkPage(page);
		await page.getByRole('link', { name: `Wohnen ${mark}` }).click();
		await checkPage(page);
		await press(page, 'Weiter zur Prüfung');
		await expect(page.getByRole('alert').first()).toBeVisible();
		await checkPage(page);
		await fillIn(page, {
			'Was möchten Sie sagen?': `${idea}: Wer arbeitet, kommt tagsüber nicht.`,
			'Worum geht es Ihnen?': ['Eine Maßnahme vorschlagen'],
			'Wohnen und Nachbarschaft': true,
		});
		await press(page, 'Weiter zur Prüfung');
		await checkPage(page);
		await press(page, 'Beitrag absenden');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Ihr Beitrag');
		await checkPage(page);
		return page.url().replace(/\?.*/, '');
	});

	await test.step('it becomes a measure and is answered', async () => {
		await signInAs(page, 'Prozesssteuerung');
		await page.goto(`/arbeit/beitraege?q=${encodeURIComponent(idea)}`);
		await checkPage(page);
		await page.getByRole('rowheader').getByRole('link').first().click();
		await checkPage(page);
		await page.getByRole('link', { name: 'Ins Konzept aufnehmen' }).click();
		await page.getByLabel('Neues Element', { exact: true }).check();
		await fillIn(page, {
			'Art des neuen Elements': ['Maßnahme'],
			'Steht unter': ['Ziel'],
			Titel: idea,
			Begründung: 'Am Abend ist niemand erreichbar.',
		});
		await page
			.locator('main')
			.getByRole('textbox', { name: 'Text', exact: true })
			.fill('Dienstags bis 20 Uhr.');
		await checkPage(page);
		await press(page, 'Aufnehmen');
		await expectDone(page);
		await page.goto(`/arbeit/beitraege?q=${encodeURIComponent(idea)}`);
		await page.getByRole('rowheader').getByRole('link').first().click();
		const contribution = page.url().replace(/\?.*/, '').split('/').at(-1) ?? '';
		await page.goto(`/arbeit/beitraege/antworten?beitrag=${contribution}`);
		await page.getByLabel('Übernommen', { exact: true }).check();
		await fillIn(page, { Antwort: 'Die Beratung kommt.', Begründung: 'Der Bedarf ist belegt.' });
		await press(page, 'Weiter zur Vorschau');
		await checkPage(page);
		await page.locator('main').getByRole('button').first().click();
		await expectDone(page);
		await page.goto(`/arbeit/beitraege/veroeffentlichen?beitrag=${contribution}`);
		await press(page, 'Jetzt veröffentlichen');
		await expectDone(page);
	});

	await test.step('the draft is published and the council decides', async () => {
		await page.goto('/arbeit/konzept/fassungen/veroeffentlichen');
		await page.getByLabel('Veröffentlichter Entwurf').check();
		await press(page, 'Weiter zur Prüfung');
		await press(page, 'Jetzt veröffentlichen');
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Bitte prüfen Sie');
		await signInAs(page, 'Gremiendienst');
		await page.goto('/arbeit/rat/neu');
		await fillIn(page, {
			Nummer: `DS 2026/200 ${mark}`,
			Titel: 'Integrationskonzept beschließen',
			'Datum der Vorlage': '01.10.2026',
			'Eingebracht von': [unit],
			'Vorgelegte Fassung': ['Entwurf'],
			'Beschlussvorschlag und Begründung': 'Der Rat beschließt das Integrationskonzept.',
		});
		await checkPage(page);
		await press(page, 'Speichern');
		await expectDone(page);
		await checkPage(page);
		await page.getByRole('link', { name: 'Beratung planen' }).click();
		await fillIn(page, { Gremium: [council], Entscheidung: true, 'Geplant am': '12.11.2026' });
		await press(page, 'Speichern');
		await expectDone(page);
		await page.getByRole('link', { name: /Beratung öffnen/ }).click();
		await checkPage(page);
		await decide(page);
	});

	await test.step('the measure gets somebody who is responsible, and is asked about', async () => {
		await signInAs(page, 'Prozesssteuerung');
		// The sheets are opened by a job that the adoption leaves behind.
		await expect(async () => {
			await page.goto('/arbeit/umsetzung');
			await expect(page.getByRole('link', { name: idea }).first()).toBeVisible({ timeout: 1000 });
		}).toPass();
		await checkPage(page);
		await page.getByRole('link', { name: idea }).first().click();
		await checkPage(page);
		const sheet = page.url().replace(/\?.*/, '');
		await page.goto(`${sheet}/zustaendigkeit`);
		await fillIn(page, { 'Zuständige Stelle': [unit], Begründung: 'So beschlossen.' });
		await press(page, 'Speichern');
		await page.goto(`${sheet}/zustaendigkeit`);
		await checkPage(page);
		await fillIn(page, { 'Verantwortliche Person': ['Detlef Muster'], Begründung: 'So beschlossen.' });
		await press(page, 'Speichern');
		await page.goto('/arbeit/umsetzung/sachstand/neu');
		await checkPage(page);
		await fillIn(page, {
			'Zeitraum von': '01.01.2026',
			'Zeitraum bis': '31.12.2026',
			'Antwort bis': '31.01.2031',
			[unit]: true,
		});
		await press(page, 'Weiter zur Prüfung');
		await checkPage(page);
		await press(page, 'Senden, Mails: 1');
		await checkPage(page);
	});

	await test.step('the department reports by the link in the mail, without a password', async () => {
		await page.goto('/arbeit/postausgang');
		await page
			.getByRole('link', { name: /Sachstand/ })
			.first()
			.click();
		const link = await page.locator('main').innerText();
		const [address] = /https?:\S+\/sachstand\/\S+/.exec(link) ?? [];
		await page.context().clearCookies();
		await page.goto(new URL(address ?? '').pathname);
		await checkPage(page);
		await page.locator('main summary').first().click();
		await page
			.getByRole('textbox', { name: 'Was hat sich getan?' })
			.first()
			.fill('Die Beratung hat geöffnet.');
		await press(page, 'Geschriebenes absenden');
		await expectDone(page);
		await checkPage(page);
		await signInAs(page, 'Prozesssteuerung');
		await page.goto('/arbeit/umsetzung/veroeffentlichen');
		await checkPage(page);
		await press(page, 'Ausgewählte veröffentlichen');
		await expectDone(page);
		await page.context().clearCookies();
		await page.goto('/umsetzung');
		await checkPage(page);
		await page.getByRole('link', { name: idea }).first().click();
		await expect(page.locator('main')).toContainText('Die Beratung hat geöffnet.');
		await checkPage(page);
	});

	await test.step('the resident finds the whole way by the private link', async () => {
		await page.context().clearCookies();
		await page.goto(own);
		await expect(page.locator('main')).toContainText('Die Beratung kommt.');
		await expect(page.locator('main')).toContainText(idea);
		await checkPage(page);
	});
});

/** The deciding vote: the numbers must add up, what follows is shown before it counts. */
async function decide(page: Page): Promise<void> {
	await page.getByRole('link', { name: /^Abstimmung erfassen: DS/ }).click();
	await checkPage(page);
	await fillIn(page, { 'Tag der Abstimmung': '12.11.2026', Ja: '40', Nein: '3', Enthaltung: '2' });
	await fillIn(page, { 'Anwesende Stimmberechtigte': '50' });
	await page.getByLabel('angenommen', { exact: true }).check();
	await press(page, 'Prüfen');
	await expect(page.getByRole('alert').first()).toBeVisible();
	await checkPage(page);
	await fillIn(page, { 'Anwesende Stimmberechtigte': '45' });
	await press(page, 'Prüfen');
	const ownerless = page.getByLabel('Die Maßnahmen ohne zuständige Stelle sind so beschlossen.');
	await expect(ownerless).toBeVisible();
	await ownerless.check();
	await press(page, 'Prüfen');
	await expect(page.locator('main')).toContainText('neue Fassung');
	await checkPage(page);
	await press(page, 'Festhalten');
	await expect(page.locator('main')).toContainText('beschlossen');
	await checkPage(page);
}
