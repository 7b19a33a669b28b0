import { error } from '@sveltejs/kit';
import { m } from '#paraglide/messages.js';
import type { PageServerLoad } from './$types';

/** The kit's show room: in development and in demo mode; in production there is no such page. */
export const load: PageServerLoad = ({ locals, url }) => {
	const { app, requestId } = locals.context;
	if (!import.meta.env.DEV && !app.config.RATSCHLAG_DEMO)
		error(404, { code: 'notFound', message: m.failure_notFound(), requestId });
	return { failed: url.searchParams.get('ansicht') === 'fehler' };
};
