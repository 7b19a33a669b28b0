import type { Id } from '#shared/ids.ts';
import type { Locale } from '#platform/context.ts';

/** Why somebody gets mail about an event. */
export type Via =
	/** Without a name of the group where somebody was invited earlier. */
	| { readonly kind: 'member'; readonly personId: Id; readonly groupName: string }
	| { readonly kind: 'list'; readonly subscriptionId: Id; readonly listTitle: string }
	| { readonly kind: 'registration'; readonly registrationId: Id };

export interface Candidate {
	readonly name: string;
	/** Null when it was erased. */
	readonly email: string | null;
	readonly locale: Locale;
	readonly via: Via;
	/** Whether the event is for such as them. */
	readonly maySee: boolean;
}

export type Recipient = Omit<Candidate, 'email' | 'maySee'> & { readonly email: string };

/** Why somebody gets no invitation. */
export type LeftOutWhy = 'alreadyInvited' | 'duplicate' | 'noAddress' | 'mayNotSee';

export interface Choice {
	readonly recipients: readonly Recipient[];
	readonly leftOut: readonly { readonly name: string; readonly via: Via; readonly why: LeftOutWhy }[];
}

/**
 * Everybody once: by address, whether it came from one group, three groups or a list. The first way counts, and it is
 * the one that the mail names.
 *
 * @param invited addresses that were invited before, in small letters
 */
export function chooseRecipients(candidates: readonly Candidate[], invited: ReadonlySet<string>): Choice {
	const recipients = new Map<string, Recipient>();
	const leftOut: { name: string; via: Via; why: LeftOutWhy }[] = [];
	for (const { maySee, email, ...candidate } of candidates) {
		const address = email?.toLowerCase() ?? null;
		const why = whyNot(address, maySee, invited, recipients);
		if (why === null && address !== null) recipients.set(address, { ...candidate, email: address });
		else leftOut.push({ name: candidate.name, via: candidate.via, why: why ?? 'noAddress' });
	}
	return { recipients: [...recipients.values()], leftOut };
}

function whyNot(
	address: string | null,
	maySee: boolean,
	invited: ReadonlySet<string>,
	chosen: ReadonlyMap<string, unknown>,
): LeftOutWhy | null {
	if (address === null) return 'noAddress';
	if (!maySee) return 'mayNotSee';
	if (invited.has(address)) return 'alreadyInvited';
	return chosen.has(address) ? 'duplicate' : null;
}
