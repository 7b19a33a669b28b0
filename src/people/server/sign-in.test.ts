import { describe, expect, test } from 'vitest';
import { newId, type Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { listMails } from '#platform/mail/mail.store.ts';
import { findMail } from '#platform/mail/mail.store.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import { checkSignInLink, completeSignIn } from './complete-sign-in.ts';
import { createPerson } from './create-person.ts';
import { listDemoPersonas, signInAsPersona } from './demo-personas.ts';
import { revokeOtherSessions, revokeSession, signOut } from './end-sessions.ts';
import { listSessions } from './list-sessions.ts';
import { requestSignIn } from './request-sign-in.ts';
import { resumeSession } from './resume-session.ts';

let now = new Date('2026-06-01T10:00:00Z');
const t = await testApp({ clock: () => now });
const demo = await testApp({ env: { RATSCHLAG_DEMO: '1' }, clock: () => now });
const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));

async function town(on = t) {
	const municipality = await on.municipality();
	const operator = on.context(municipality, { roles: ['operator'] });
	const { id } = unwrap(
		await createPerson(operator, {
			name: 'Wanda Beispiel',
			email: 'Wanda@Beispiel.de ',
			roles: ['processLead'],
		}),
	);
	return { municipality, operator, personId: id, nobody: on.context(municipality) };
}

async function linkFromMail(context: Context): Promise<string> {
	const text = await inTransaction(context, async (tx) => {
		const [newest] = await listMails(tx, 1);
		return (await findMail(tx, newest?.id ?? ''))?.textBody ?? '';
	});
	return /token=([\w-]+)/.exec(text)?.[1] ?? '';
}

async function signedIn(nobody: Context, personId: Id, userAgent = 'Firefox Linux') {
	unwrap(await requestSignIn(nobody, { email: 'wanda@beispiel.de' }));
	const token = await linkFromMail(nobody);
	const session = unwrap(await completeSignIn(nobody, { token, userAgent }));
	const resumed = await resumeSession(nobody, session.token);
	if (!resumed) throw new Error('not signed in');
	expect(resumed.actor.personId).toBe(personId);
	return { ...session, id: resumed.sessionId, context: { ...nobody, actor: resumed.actor } };
}

describe('signing in by link', () => {
	test('a link signs in once, and opening it does not use it up', async () => {
		const { nobody, personId } = await town();
		unwrap(await requestSignIn(nobody, { email: ' WANDA@beispiel.de', returnTo: '/arbeit/konzept?a=1' }));
		const token = await linkFromMail(nobody);
		for (let scan = 0; scan < 3; scan++) expect((await checkSignInLink(nobody, token)).ok).toBe(true);
		const done = unwrap(await completeSignIn(nobody, { token, userAgent: 'Firefox Linux' }));
		expect(done.returnTo).toBe('/arbeit/konzept?a=1');
		expect(await resumeSession(nobody, done.token)).toMatchObject({
			personName: 'Wanda Beispiel',
			actor: { personId, roles: ['processLead'] },
		});
		expect(await completeSignIn(nobody, { token, userAgent: '' })).toMatchObject({
			failure: { code: 'linkUsed' },
		});
		expect(await checkSignInLink(nobody, token)).toMatchObject({ failure: { code: 'linkUsed' } });
	});

	test('of two clicks at once one signs in', async () => {
		const { nobody } = await town();
		unwrap(await requestSignIn(nobody, { email: 'wanda@beispiel.de' }));
		const token = await linkFromMail(nobody);
		const results = await Promise.all(
			Array.from({ length: 5 }, () => completeSignIn(nobody, { token, userAgent: '' })),
		);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
	});

	test('a link ends after 15 minutes', async () => {
		const { nobody } = await town();
		unwrap(await requestSignIn(nobody, { email: 'wanda@beispiel.de' }));
		const token = await linkFromMail(nobody);
		later(15);
		expect(await completeSignIn(nobody, { token, userAgent: '' })).toMatchObject({
			failure: { code: 'linkExpired' },
		});
	});

	test('an unknown address gets the same answer, in about the same time, and no mail', async () => {
		const { nobody } = await town();
		const timed = async (email: string) => {
			const start = performance.now();
			const answer = await requestSignIn(nobody, { email });
			return { answer, took: performance.now() - start };
		};
		const known = await timed('wanda@beispiel.de');
		const unknown = await timed('niemand@beispiel.de');
		expect(unknown.answer).toEqual(known.answer);
		expect(Math.abs(known.took - unknown.took)).toBeLessThan(250);
		expect(await inTransaction(nobody, (tx) => listMails(tx, 10))).toHaveLength(1);
	});

	test('nobody is flooded with mails', async () => {
		const { nobody } = await town();
		for (let attempt = 0; attempt < 8; attempt++)
			unwrap(await requestSignIn(nobody, { email: 'wanda@beispiel.de' }));
		expect(await inTransaction(nobody, (tx) => listMails(tx, 10))).toHaveLength(5);
	});

	test('what is no address or no token is refused', async () => {
		const { nobody } = await town();
		for (const email of ['', 'wanda', 'a@b@c', 'wanda beispiel@x.de', `${'x'.repeat(300)}@x.de`, 'a\0@b.de'])
			expect(await requestSignIn(nobody, { email })).toMatchObject({ failure: { code: 'invalidInput' } });
		for (const token of ['', 'x', 'ä'.repeat(43), 'x'.repeat(43)])
			expect(await completeSignIn(nobody, { token, userAgent: '' })).toMatchObject({
				failure: { code: 'linkExpired' },
			});
	});

	test('a link of one municipality is nothing in another', async () => {
		const { nobody } = await town();
		unwrap(await requestSignIn(nobody, { email: 'wanda@beispiel.de' }));
		const token = await linkFromMail(nobody);
		const elsewhere = (await town()).nobody;
		expect((await completeSignIn(elsewhere, { token, userAgent: '' })).ok).toBe(false);
		const session = unwrap(await completeSignIn(nobody, { token, userAgent: '' }));
		expect(await resumeSession(elsewhere, session.token)).toBeNull();
	});
});

describe('sessions', () => {
	test('exchange their token every hour; the former one is honoured for a minute', async () => {
		const { nobody, personId } = await town();
		const { token } = await signedIn(nobody, personId);
		later(59);
		expect((await resumeSession(nobody, token))?.renewed).toBeNull();
		later(1);
		const parallel = await Promise.all(Array.from({ length: 4 }, () => resumeSession(nobody, token)));
		const renewed = parallel.flatMap((session) => session?.renewed ?? []);
		expect(parallel.every((session) => session !== null)).toBe(true);
		expect(renewed).toHaveLength(1);
		expect(await resumeSession(nobody, renewed[0]?.token ?? '')).not.toBeNull();
		later(2);
		expect(await resumeSession(nobody, token)).toBeNull();
		expect(await resumeSession(nobody, renewed[0]?.token ?? '')).not.toBeNull();
	});

	test('end after a week without use, and after thirty days in any case', async () => {
		const { nobody, personId } = await town();
		const idle = await signedIn(nobody, personId);
		later(7 * 24 * 60 + 10);
		expect(await resumeSession(nobody, idle.token)).toBeNull();
		let { token } = await signedIn(nobody, personId);
		let days = 0;
		for (; days < 40; days++) {
			const session = await resumeSession(nobody, token);
			if (!session) break;
			token = session.renewed?.token ?? token;
			later(24 * 60);
		}
		expect(days).toBe(30);
	});

	test('are listed with device, and are ended singly and all others at once', async () => {
		const { nobody, personId } = await town();
		const one = await signedIn(nobody, personId, 'Mozilla/5.0 (X11; Linux) Firefox/140.0');
		const two = await signedIn(nobody, personId, 'Mozilla/5.0 (iPhone) Safari/600');
		const three = await signedIn(nobody, personId, '');
		const list = unwrap(await listSessions(one.context));
		expect(list.map(({ device }) => device).sort()).toEqual(['', 'Firefox, Linux', 'Safari, iOS']);
		unwrap(await revokeSession(one.context, two.id));
		expect(await resumeSession(nobody, two.token)).toBeNull();
		expect(await revokeSession(one.context, two.id)).toMatchObject({ failure: { code: 'notFound' } });
		unwrap(await revokeOtherSessions(one.context, one.id));
		expect(await resumeSession(nobody, three.token)).toBeNull();
		unwrap(await signOut(one.context, one.id));
		expect(await resumeSession(nobody, one.token)).toBeNull();
	});

	test('of other people cannot be ended', async () => {
		const { nobody, personId, operator } = await town();
		const mine = await signedIn(nobody, personId);
		const { id } = unwrap(
			await createPerson(operator, { name: 'Otto Muster', email: 'otto@muster.de', roles: [] }),
		);
		const other = { ...nobody, actor: { personId: id, roles: [], organizations: [] } };
		expect((await revokeSession(other, mine.id)).ok).toBe(false);
		unwrap(await revokeOtherSessions(other, newId()));
		expect(await resumeSession(nobody, mine.token)).not.toBeNull();
		expect((await listSessions(nobody)).ok).toBe(false);
	});
});

describe('personas of the demo', () => {
	test('sign in at once while the demo is on, and only they', async () => {
		const { nobody, operator, personId } = await town(demo);
		const { id } = unwrap(
			await createPerson(operator, {
				name: 'Dora Demo',
				email: 'dora@demo.de',
				roles: ['mayor'],
				demo: true,
			}),
		);
		expect(await listDemoPersonas(nobody)).toMatchObject([{ id, name: 'Dora Demo', roles: ['mayor'] }]);
		const { token } = unwrap(await signInAsPersona(nobody, { personId: id, userAgent: '' }));
		expect((await resumeSession(nobody, token))?.actor.roles).toEqual(['mayor']);
		expect((await signInAsPersona(nobody, { personId, userAgent: '' })).ok).toBe(false);
	});

	test('are impossible otherwise', async () => {
		const { nobody, operator } = await town();
		const { id } = unwrap(
			await createPerson(operator, {
				name: 'Dora Demo',
				email: 'dora@demo.de',
				roles: ['mayor'],
				demo: true,
			}),
		);
		expect(await listDemoPersonas(nobody)).toEqual([]);
		expect((await signInAsPersona(nobody, { personId: id, userAgent: '' })).ok).toBe(false);
	});
});

describe('persons', () => {
	test('are made by those who may, once per address', async () => {
		const { nobody, operator } = await town();
		const wanda = { name: 'Wanda Beispiel', email: 'wanda@beispiel.de', roles: [] };
		expect(await createPerson(nobody, wanda)).toMatchObject({ failure: { code: 'forbidden' } });
		expect(await createPerson(operator, wanda)).toMatchObject({ failure: { code: 'emailTaken' } });
		expect(await createPerson(operator, { ...wanda, name: ' ', email: 'x' })).toMatchObject({
			failure: { fields: { name: 'name', email: 'email' } },
		});
	});
});
