import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, describe, expect, test } from 'vitest';
import { testApp } from '../testing/app.ts';
import { inTransaction } from '../transaction.ts';
import { deliverMail, sweepMails } from './deliver-mail.ts';
import { findMail, listMails } from './mail.store.ts';
import { renderHtml, renderText } from './render.ts';
import { sendMail } from './send-mail.ts';

const received: Email[] = [];
let refuse = false;
const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	onData: (stream, _session, done) => {
		const chunks: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		stream.on('end', () => {
			if (refuse) return done(new Error('Mailbox wanda@beispiel.de unavailable'));
			PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
				received.push(mail);
				done();
			}, done);
		});
	},
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.server.address();
const port = typeof address === 'object' && address ? address.port : 0;
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

let now = new Date('2026-06-01T10:00:00Z');
const t = await testApp({
	clock: () => now,
	env: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'post@lindenau.example' },
});
const content = {
	subject: 'Einladung für <Grün> & "Blau"\r\nBcc: alle@x.de',
	paragraphs: ['Guten Tag,', 'Zeile eins\nZeile zwei <script>alert(1)</script>'],
	link: { label: 'Jetzt öffnen', url: 'https://lindenau.example/arbeit?a=1&b=2' },
	reason: 'Sie Mitglied der Arbeitsgruppe sind.',
	locale: 'de',
} as const;

describe('mail', () => {
	test('arrives as text and HTML, says why it came, and cannot smuggle headers', async () => {
		const context = t.context(await t.municipality('Lindenau an der Aue'));
		const mailId = await inTransaction(context, (tx) =>
			sendMail(tx, {
				...content,
				to: 'wanda@beispiel.de',
				attachments: [{ name: 'termin.ics', mediaType: 'text/calendar', base64: btoa('BEGIN:VCALENDAR') }],
			}),
		);
		await deliverMail(context, { mailId });
		await deliverMail(context, { mailId });
		expect(received).toHaveLength(1);
		const [mail] = received;
		expect(mail?.from).toEqual({ name: 'Lindenau an der Aue', address: 'post@lindenau.example' });
		expect(mail?.to).toEqual([{ name: '', address: 'wanda@beispiel.de' }]);
		expect(mail?.subject).toBe('Einladung für <Grün> & "Blau" Bcc: alle@x.de');
		expect(mail?.bcc ?? []).toEqual([]);
		expect(mail?.text).toContain('Sie erhalten diese E-Mail, weil Sie Mitglied der Arbeitsgruppe sind.');
		expect(mail?.text).toContain('https://lindenau.example/arbeit?a=1&b=2');
		expect(mail?.html).toContain('href="https://lindenau.example/arbeit?a=1&amp;b=2"');
		expect(mail?.html).toContain('&lt;script&gt;');
		expect(mail?.html).not.toContain('<script');
		expect(mail?.html).toContain('Sie erhalten diese E-Mail, weil');
		expect(mail?.attachments.map(({ filename }) => filename)).toEqual(['termin.ics']);
		const stored = await inTransaction(context, (tx) => findMail(tx, mailId));
		expect(stored).toMatchObject({ sentAt: now, attempts: 1, lastError: null });
	});

	test('that is refused is kept with the answer, fails without naming anybody, and is tried again', async () => {
		const context = t.context(await t.municipality());
		const mailId = await inTransaction(context, (tx) =>
			sendMail(tx, { ...content, to: 'wanda@beispiel.de' }),
		);
		refuse = true;
		const failed: unknown = await deliverMail(context, { mailId }).catch((error: unknown) => error);
		expect(String(failed)).not.toContain('wanda');
		const kept = await inTransaction(context, (tx) => findMail(tx, mailId));
		expect(kept).toMatchObject({ sentAt: null, attempts: 1 });
		expect(kept?.lastError).toContain('unavailable');
		refuse = false;
		await deliverMail(context, { mailId });
		expect(await inTransaction(context, (tx) => findMail(tx, mailId))).toMatchObject({
			attempts: 2,
			sentAt: now,
		});
	});

	test('is erased after thirty days', async () => {
		const context = t.context(await t.municipality());
		await inTransaction(context, (tx) => sendMail(tx, { ...content, to: 'wanda@beispiel.de' }));
		now = new Date('2026-06-30T10:00:00Z');
		await sweepMails(context);
		expect(await inTransaction(context, (tx) => listMails(tx, 9))).toHaveLength(1);
		now = new Date('2026-07-02T10:00:00Z');
		await sweepMails(context);
		expect(await inTransaction(context, (tx) => listMails(tx, 9))).toHaveLength(0);
	});

	test('both parts say the same', () => {
		const mail = { ...content, sender: 'Lindenau' };
		const words = (text: string) => text.replace(/\s+/g, ' ');
		const html = words(
			renderHtml(mail)
				.replace(/<title>.*<\/title>/, '')
				.replace(/<[^>]+>/g, ' ')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&quot;', '"')
				.replaceAll('&amp;', '&'),
		);
		for (const paragraph of renderText(mail).split('\n\n'))
			expect(html).toContain(words(paragraph.replace(/^-- \n/, '').split('\n')[0] ?? '').replace(/:$/, ''));
	});
});
