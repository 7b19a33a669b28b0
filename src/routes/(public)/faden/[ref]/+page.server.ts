import { audienceOf } from '#people/domain/audience.ts';
import { readRef } from '#thread/domain/ref.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { notFound } from '../../konzept/open.ts';
import { ownAddress } from '../../../thread-address.ts';
import type { PageServerLoad } from './$types';
import { threadView } from './thread-view.ts';

/** The thread through one thing, as far as the reader may see it. */
export const load: PageServerLoad = async ({ locals: { context }, params, setHeaders }) => {
	const ref = readRef(params.ref);
	if (!ref) notFound(context);
	const thread = await readThread(context, audienceOf(context.actor), ref);
	if (!thread.ok) notFound(context);
	// Whoever is signed in sees more than everybody.
	if (context.actor.personId !== null) setHeaders({ 'cache-control': 'private, no-store' });
	return { view: threadView(thread.value), ownPage: ownAddress(ref) };
};
