import type { Context } from '#platform/context.ts';
import { addressOf } from '#platform/http/address.ts';

/** Who writes to people about an event. */
export interface Sender {
	/** The municipality's public address, for links. */
	readonly address: string;
	/** The mail address that stands as organiser in calendars. */
	readonly mailFrom: string;
}

export async function senderOf(context: Context): Promise<Sender> {
	return { address: await addressOf(context), mailFrom: context.app.config.MAIL_FROM };
}
