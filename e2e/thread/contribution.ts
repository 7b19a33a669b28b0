import { inDays, today } from '../support/calendar.ts';
import { expect, type Page } from '../support/test.ts';
import { openStep } from './process.ts';
import { goal, type Story } from './story.ts';
import { addressOf, comeBy, follow, open, send, sendInVain, sitDown } from './walk.ts';

/** From the step that plans it, everybody is asked. */
export async function openRound(page: Page, { round, quarter }: Story, process: string): Promise<void> {
	await sitDown(page, 'Prozesssteuerung');
	await openStep(page, process, `Feedbackrunde 1: ${quarter}`);
	await follow(page, 'Feedbackrunde zu diesem Schritt ansetzen');
	await send(page, 'Runde ankündigen', {
		Titel: round,
		Frage: `Was fehlt Ihnen im ${quarter}?`,
		'Offen ab': today(),
		'Letzter Tag': inDays(20),
		'Alle Antworten bis': inDays(60),
	});
}

/** A resident says something, without an account. @returns the private page on which it can be followed */
export async function saySomething(page: Page, { round, idea }: Story): Promise<string> {
	await comeBy(page, '/mitmachen');
	await follow(page, round);
	await sendInVain(page, 'Weiter zur Prüfung', {}, 'Bitte schreiben Sie, was Sie sagen möchten');
	await send(page, 'Weiter zur Prüfung', {
		'Was möchten Sie sagen?': `${idea}: Wer arbeitet, kommt tagsüber nicht.`,
		'Worum geht es Ihnen?': ['Eine Maßnahme vorschlagen'],
	});
	await send(page, 'Beitrag absenden');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ihr Beitrag');
	return addressOf(page);
}

/** The facilitator puts together what is alike. @returns the address of the cluster */
export async function cluster(page: Page, { idea, quarter }: Story): Promise<string> {
	await sitDown(page, 'Moderation', `/arbeit/beitraege?q=${quarter}`);
	const boxes = page.locator('main').getByRole('checkbox', { name: /auswählen/ });
	await expect(boxes).toHaveCount(2);
	for (const box of await boxes.all()) await box.check();
	await send(page, 'Bündeln');
	await send(page, 'Bündel anlegen', { 'Titel des Bündels': idea });
	await open(page, '/arbeit/beitraege/buendel');
	await follow(page, idea);
	return addressOf(page);
}

/** What was said becomes a measure of the draft; all who said it get the same answer, with its reason. */
export async function becomeMeasure(page: Page, { idea }: Story, clusterAddress: string): Promise<void> {
	await sitDown(page, 'Prozesssteuerung', clusterAddress);
	await follow(page, 'Ins Konzept aufnehmen');
	await send(page, 'Aufnehmen', {
		'Neues Element': true,
		'Art des neuen Elements': ['Maßnahme'],
		'Steht unter': [goal],
		Titel: idea,
		Begründung: 'Am Abend ist niemand erreichbar.',
	});
	await open(page, clusterAddress);
	await follow(page, 'Beantworten');
	await send(page, 'Weiter zur Vorschau', {
		Übernommen: true,
		Antwort: 'Die Beratung kommt.',
		Begründung: 'Der Bedarf ist belegt.',
	});
	await expect(page.locator('main')).toContainText('Beiträge, die diese Antwort bekommen: 2');
	await send(page, 'Antwort geben');
}

export async function publishContributions(page: Page, { quarter }: Story): Promise<void> {
	await open(page, `/arbeit/beitraege?q=${quarter}`);
	for (const box of await page.getByRole('checkbox', { name: /auswählen/ }).all()) await box.check();
	await send(page, 'Veröffentlichen');
	await send(page, 'Jetzt veröffentlichen');
}
