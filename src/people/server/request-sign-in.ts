import { setTimeout as sleep } from 'node:timers/promises';
import { m } from '#paraglide/messages.js';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context, Locale } from '#platform/context.ts';
import { addressOf } from '#platform/http/address.ts';
import { hashToken, newToken } from '#platform/identity/tokens.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import { inTransaction } from '#platform/transaction.ts';
import { linkExpiry, normaliseEmail, safeReturnTo, signInRules } from '../domain/sign-in.ts';
import { findPersonByEmail } from './person.store.ts';
import { claimSignIn, countSignInTokens, insertSignInToken } from './sign-in-token.store.ts';

/** Longer than the slower of the two ways takes, so that time does not tell whether an address is known. */
const answerAfter = 300;

/** Sends a link if the address is known. The answer is the same if not, after the same time. */
export async function requestSignIn(
	context: Context,
	input: { readonly email: string; readonly returnTo?: string | null },
): Promise<Result<null, 'invalidInput'>> {
	const email = normaliseEmail(input.email);
	if (email === null) return failure('invalidInput', {}, { email: 'email' });
	const evenly = sleep(answerAfter);
	await inTransaction(context, async (tx) => {
		const person = await findPersonByEmail(tx, email);
		if (!person) return;
		// Who asks several times at once gets one mail, and nobody waits: waiting would tell that the address is known.
		if (!(await claimSignIn(tx, person.id))) return;
		const since = new Date(tx.now.getTime() - signInRules.linkMinutes * 60_000);
		if ((await countSignInTokens(tx, person.id, since)) >= signInRules.linksAtOnce) return;
		const token = newToken();
		await insertSignInToken(tx, {
			tokenHash: hashToken(token),
			personId: person.id,
			returnTo: safeReturnTo(input.returnTo),
			expiresAt: linkExpiry(tx.now),
		});
		const locale: Locale = person.language === 'en' ? 'en' : 'de';
		const minutes = signInRules.linkMinutes;
		await sendMail(tx, {
			to: person.email,
			locale,
			subject: m.people_signin_mail_subject({ municipality: tx.municipality.name }, { locale }),
			paragraphs: [
				m.people_signin_mail_hello({ name: person.name }, { locale }),
				m.people_signin_mail_text({ minutes }, { locale }),
				m.people_signin_mail_not_you({}, { locale }),
			],
			link: {
				label: m.people_signin_mail_button({}, { locale }),
				url: `${await addressOf(context)}/arbeit/anmelden/link?token=${token}`,
			},
			reason: m.people_signin_mail_reason({}, { locale }),
		});
	});
	await evenly;
	return success(null);
}
