import type { Context } from '../context.ts';

/**
 * The public address of a municipality, without a slash at the end. From the configuration, never from a request:
 * whoever sends a request may put any host into it, and links in mails must not lead there.
 */
export async function addressOf({
	app,
	municipality,
}: Pick<Context, 'app' | 'municipality'>): Promise<string> {
	const all = await app.municipalities.all();
	const url = new URL(app.origin);
	if (all.length > 1 && url.hostname.split('.')[0] !== municipality.slug)
		url.hostname = `${municipality.slug}.${url.hostname}`;
	return url.origin;
}
