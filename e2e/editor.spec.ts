import { checkPage, expect, test, type Page } from './support/test.ts';

/** A new element of its own for each journey, so that the demo's texts stay as they are. */
async function openEditor(page: Page): Promise<void> {
	await page.goto('/arbeit/anmelden');
	await page.getByRole('listitem').filter({ hasText: 'Prozesssteuerung' }).getByRole('button').click();
	await page.waitForURL('**/arbeit');
	await page.goto('/arbeit/konzept');
	const address = await page.locator('a[href*="/arbeit/konzept/element/"]').last().getAttribute('href');
	await page.goto(/^.*\/element\/[\w-]+/.exec(address ?? '')?.[0] ?? '');
	await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveAttribute(
		'contenteditable',
		'true',
	);
}

const text = (page: Page) => page.locator('#body');
const tool = (page: Page, name: string) =>
	page.getByRole('toolbar').getByRole('button', { name, exact: true });

async function clear(page: Page): Promise<void> {
	await text(page).click();
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Delete');
}

async function paste(page: Page, html: string): Promise<void> {
	await text(page).evaluate((element, pasted) => {
		const data = new DataTransfer();
		data.setData('text/html', pasted);
		element.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
		);
	}, html);
}

async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Speichern', exact: true }).click();
	await page.waitForURL(/getan=/);
	await expect(text(page)).toHaveAttribute('contenteditable', 'true');
}

test('bold, list, table, footnote and link are written, saved and seen again', async ({ page }) => {
	test.slow();
	await openEditor(page);
	await checkPage(page);
	await clear(page);
	await page.keyboard.type('Die Stadt fördert ');
	await tool(page, 'Fett').click();
	await page.keyboard.type('Begegnung');
	await expect(tool(page, 'Fett')).toHaveAttribute('aria-pressed', 'true');
	await tool(page, 'Fett').click();
	await page.keyboard.type(' im Stadtteil');

	await tool(page, 'Fußnote').click();
	await page.getByRole('textbox', { name: 'Text der Fußnote' }).fill('Siehe Anlage 2');
	await page.getByRole('button', { name: 'Übernehmen' }).click();
	await page.keyboard.type(' und darüber hinaus, ');

	await tool(page, 'Verweis').click();
	await page.getByLabel('Adresse', { exact: true }).fill('javascript:alert(1)');
	await page.getByRole('button', { name: 'Übernehmen' }).click();
	await expect(page.getByText('Diese Adresse ist nicht erlaubt')).toBeVisible();
	await checkPage(page);
	await page.getByLabel('Adresse', { exact: true }).fill('www.lindenau.example');
	await page.getByLabel('Text des Verweises').fill('mehr dazu');
	await page.keyboard.press('Enter');

	await page.keyboard.press('Enter');
	await tool(page, 'Aufzählung').click();
	await page.keyboard.type('Räume');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Schlüssel');
	await tool(page, 'Eine Ebene tiefer').click();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');

	await tool(page, 'Tabelle einfügen').click();
	await page.keyboard.type('Zeitplan');
	for (const word of ['Jahr', 'Schritt', 'Wer', '2027', 'Beginn', 'Amt']) {
		await page.keyboard.press('Tab');
		await page.keyboard.type(word);
	}
	await tool(page, 'Zeile löschen').click();
	await tool(page, 'Rückgängig').click();
	await checkPage(page);
	await save(page);

	const written = text(page);
	await expect(written.locator('p').first()).toContainText('Die Stadt fördert Begegnung im Stadtteil');
	await expect(written.locator('strong')).toHaveText('Begegnung');
	await expect(written.locator('sup[data-note]')).toHaveAttribute('aria-label', 'Fußnote: Siehe Anlage 2');
	await expect(written.locator('a')).toHaveAttribute('href', 'https://www.lindenau.example');
	await expect(written.locator('ul ul li')).toHaveText('Schlüssel');
	await expect(written.locator('caption')).toHaveText('Zeitplan');
	await expect(written.locator('tr')).toHaveCount(3);
	await expect(written.locator('td').first()).toHaveText('2027');
	await expect(written.locator('td').nth(2)).toHaveText('Amt');
	await page.getByRole('button', { name: 'Vorschau' }).click();
	await expect(page.getByRole('table', { name: 'Zeitplan' }).first()).toBeVisible();
	await expect(text(page)).toHaveAttribute('contenteditable', 'true');
});

test('to the plain text and back, nothing is lost and parts keep their ids', async ({ page }) => {
	await openEditor(page);
	await clear(page);
	await page.keyboard.type('Ein Absatz');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Noch einer');
	await save(page);
	const ids = () =>
		text(page)
			.locator('[data-id]')
			.evaluateAll((parts) => parts.map((part) => part.getAttribute('data-id')));
	const before = await ids();
	await page.getByRole('button', { name: 'Als einfacher Text bearbeiten' }).click();
	const area = page.getByRole('textbox', { name: 'Text', exact: true });
	await expect(area).toBeFocused();
	await expect(area).toHaveValue('Ein Absatz\n\nNoch einer');
	await area.fill('Ein **Absatz**\n\n[kaputt](javascript:1)\n\nNoch einer');
	await page.getByRole('button', { name: 'Mit dem Editor bearbeiten' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'Zeile 3' })).toBeVisible();
	await area.fill('Ein **Absatz**\n\nNoch einer');
	await page.getByRole('button', { name: 'Mit dem Editor bearbeiten' }).click();
	await expect(text(page).locator('strong')).toHaveText('Absatz');
	expect(await ids()).toEqual(before);
	await page.getByRole('button', { name: 'Als einfacher Text bearbeiten' }).click();
	await area.fill('Nur als Text');
	await page.getByRole('button', { name: 'Speichern', exact: true }).click();
	await page.waitForURL(/getan=/);
	await expect(text(page)).toHaveText('Nur als Text');
});

test('what is typed before any script runs is kept', async ({ page }) => {
	await openEditor(page);
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/_app\/.*\.js/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(page.url(), { waitUntil: 'commit' });
	await page.locator('#title').fill('Früh getippt');
	await text(page).fill('Auch der Text.');
	await page.getByLabel('Quelle').focus();
	release();
	await expect(page.getByRole('button', { name: 'Mit dem Editor bearbeiten' })).toBeVisible();
	await expect(page.locator('#title')).toHaveValue('Früh getippt');
	await expect(text(page)).toHaveValue('Auch der Text.');
});

test('what is pasted from Word or a website is reduced to what a concept can hold', async ({ page }) => {
	await openEditor(page);
	await clear(page);
	await paste(
		page,
		`<html><head><style>p{color:red}</style></head><body><!--StartFragment-->
		<h1 style="color:red" onclick="x()">Aus Word</h1><script>document.title='x'</script>
		<p class="MsoNormal"><b>fett</b> und <img src="/x.png" onerror="document.title='x'"><o:p></o:p></p>
		<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·  </span>eins</p>
		<p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o  </span>zwei</p>
		<table><tr><td colspan="2">A</td></tr><tr><td>1</td><td>2</td></tr></table><!--EndFragment--></body></html>`,
	);
	const written = text(page);
	await expect(written.locator('h1, img, script, style, [style], [onclick]')).toHaveCount(0);
	await expect(written.locator('p').first()).toHaveText('Aus Word');
	await expect(written.locator('ul ul li')).toHaveText('zwei');
	await expect(written.locator('tr').first().locator('th')).toHaveCount(2);
	await save(page);
	await expect(text(page).locator('ul ul li')).toHaveText('zwei');
});

test('with the keyboard alone, and what was typed last is kept on the way out', async ({ page }) => {
	await openEditor(page);
	await text(page).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Mit der Tastatur ');
	await page.keyboard.press('Alt+F10');
	await expect(tool(page, 'Fett')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(tool(page, 'Kursiv')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(text(page)).toBeFocused();
	await page.keyboard.type('betont');
	await expect(text(page).locator('em')).toHaveText('betont');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Als einfacher Text bearbeiten' })).toBeFocused();
	await page.getByRole('link', { name: 'Abbrechen' }).click();
	await page.waitForURL(/\/arbeit\/konzept#/);
	await page.goBack();
	await page.reload();
	await page.getByRole('link', { name: /Entwurf/ }).click();
	await expect(text(page)).toHaveText('Mit der Tastatur betont');
	await expect(text(page).locator('em')).toHaveText('betont');
});

test('drafts survive a closed tab: of an element, and of one that is not added yet', async ({
	page,
	context,
}) => {
	test.slow();
	await openEditor(page);
	const address = page.url();
	await page.locator('#title').fill('Mitten im Satz');
	// No pause after the last key: the tab that goes takes nothing along.
	await page.close({ runBeforeUnload: true });
	const second = await context.newPage();
	await expect(async () => {
		await second.goto('/arbeit');
		await expect(second.getByRole('link', { name: /Entwurf fertigstellen/ }).first()).toBeVisible();
	}).toPass();
	await second.goto(address);
	await second.getByRole('link', { name: 'Entwurf übernehmen' }).click();
	await expect(second.locator('#title')).toHaveValue('Mitten im Satz');
	await second.goto(address);
	await second.getByRole('button', { name: 'Entwurf verwerfen' }).click();
	await second.waitForURL(/getan=discard/);

	await second.goto('/arbeit/konzept/neu');
	await expect(text(second)).toHaveAttribute('contenteditable', 'true');
	await second.locator('#title').fill('Noch nicht hinzugefügt');
	await text(second).fill('Ein Anfang.');
	await expect(second.getByText('Zwischengespeichert um')).toBeVisible();
	await second.close();
	const third = await context.newPage();
	await third.goto('/arbeit/konzept/neu');
	await checkPage(third);
	await third.getByRole('link', { name: 'Weiterschreiben: Noch nicht hinzugefügt' }).click();
	await expect(third.locator('#title')).toHaveValue('Noch nicht hinzugefügt');
	await expect(text(third)).toHaveText('Ein Anfang.');
	await third.goto('/arbeit/konzept/neu');
	await third.getByRole('button', { name: 'Verwerfen: Noch nicht hinzugefügt' }).click();
	await third.waitForURL(/getan=discard/);
	await expect(third.getByText('Noch nicht hinzugefügt')).toHaveCount(0);
});

test('the page says so when a draft could not be kept', async ({ page }) => {
	await openEditor(page);
	await page.route(/zwischenspeichern/, (route) => route.fulfill({ status: 413, body: '' }));
	await page.locator('#title').fill('Ohne Verbindung');
	await expect(page.getByText('Ihr Entwurf ist nicht gesichert')).toBeVisible();
	await page.unroute(/zwischenspeichern/);
	await page.locator('#title').fill('Mit Verbindung');
	await expect(page.getByText('Zwischengespeichert um')).toBeVisible();
	await expect(page.getByText('Ihr Entwurf ist nicht gesichert')).toHaveCount(0);
});
