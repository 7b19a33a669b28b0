import { inDays, letPass } from '../support/calendar.ts';
import { expect, type Page } from '../support/test.ts';
import { linkInMail } from './mail.ts';
import { openStep } from './process.ts';
import { field, type Story } from './story.ts';
import { addressOf, comeBy, follow, open, send, sendInVain, sitDown, unfold } from './walk.ts';

/** A meeting that the plan foresees: invited after a look at who gets the mail. @returns its address at the workplace */
export async function invite(page: Page, story: Story, process: string): Promise<string> {
	await sitDown(page, 'Prozesssteuerung');
	await openStep(page, process, `Erstes Treffen: ${story.quarter}`);
	await follow(page, 'Termin zu diesem Schritt planen');
	await send(page, 'Termin anlegen', {
		Titel: story.meeting,
		Tag: inDays(1),
		'Beginn, Uhrzeit': '18:00',
		'Ende, Uhrzeit': '20:00',
		Ort: 'Nachbarschaftshaus',
		Programm: '18:15 Ausgangslage im Quartier',
		'Anmeldung bis': inDays(1),
	});
	const address = addressOf(page);
	await follow(page, 'Einladen');
	await send(page, 'Weiter zur Vorschau', { 'Ihre Worte zur Einladung': 'Wir freuen uns auf Sie.' });
	await expect(page.locator('main')).toContainText('Gabriele Mitmach');
	await expect(page.locator('main')).toContainText('termin.ics');
	await send(page, 'Einladungen jetzt verschicken (1)');
	await expect(page.getByRole('status').first()).toContainText('Verschickte Einladungen: 1');
	return address;
}

/** A neighbour registers without an account, and looks at it by the link in the mail. */
export async function register(page: Page, { meeting }: Story): Promise<void> {
	await comeBy(page, '/termine');
	await follow(page, meeting);
	await sendInVain(page, 'Verbindlich anmelden', { Name: 'Nadja Nachbarin' }, 'E-Mail');
	await send(page, 'Verbindlich anmelden', { 'E-Mail-Adresse': 'nadja@beispiel.example' });
	const own = await linkInMail(page, `Angemeldet: ${meeting}`, '/meine-anmeldung/');
	await comeBy(page, own);
	await expect(page.locator('main')).toContainText('Angemeldet');
}

/** The evening itself: cards on the board, how many came, and minutes that the group can object to. */
export async function meet(page: Page, { quarter }: Story, event: string): Promise<void> {
	letPass(1);
	await sitDown(page, 'Moderation', event);
	await follow(page, 'Karten von diesem Termin eingeben');
	await send(page, 'Karten speichern', {
		Karten: `Abends ist im ${quarter} kein Amt erreichbar.`,
		[field]: true,
	});
	await open(page, event);
	await unfold(page, 'Teilnahme eintragen');
	await send(page, 'Speichern', { Verwaltung: '3', Ehrenamtliche: '9' });
	await follow(page, 'Zum Protokoll');
	await follow(page, 'Protokoll schreiben');
	await send(page, 'Protokoll speichern', {
		'Was besprochen wurde': 'Alle Stellen schließen um 16 Uhr.',
		Ergebnis: 'Die Gruppe will eine Beratung am Dienstag.',
	});
	await send(page, 'Zur Einwendung auslegen', { 'Letzter Tag für Einwendungen': inDays(7) });
}

export async function objectToMinutes(page: Page, { meeting }: Story): Promise<void> {
	await sitDown(page, 'Mitglied einer Gruppe');
	await follow(page, `Protokoll lesen und Einwände melden: ${meeting}`);
	await send(page, 'Einwendung absenden', { 'Was stimmt nicht?': 'Es war der Donnerstag.' });
}

/** After the last day, with an answer to each objection, the minutes are approved and everybody can read them. */
export async function approveMinutes(page: Page, { meeting }: Story, event: string): Promise<void> {
	letPass(8);
	await sitDown(page, 'Prozesssteuerung', `${event}/protokoll`);
	await expect(page.getByRole('button', { name: 'Protokoll genehmigen und veröffentlichen' })).toHaveCount(0);
	await send(page, 'Antwort speichern', {
		Übernommen: true,
		'Antwort mit Begründung': 'Das steht jetzt richtig da.',
	});
	await send(page, 'Protokoll genehmigen und veröffentlichen');
	await comeBy(page, '/termine?zeit=vergangen');
	await follow(page, meeting);
	await expect(page.locator('main')).toContainText('Die Gruppe will eine Beratung');
}
