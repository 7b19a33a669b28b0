import type { Locale } from '#platform/context.ts';
import { contactEmailOf } from './contact.ts';
import type { LayoutServerLoad } from './$types';

interface Site {
	readonly municipalityName: string;
	readonly contactEmail: string | null;
	readonly locale: Locale;
}

/** What every frame shows. Nothing about the person: public pages are the same for everybody. */
export const load: LayoutServerLoad = ({ locals }): Site => {
	const { municipality, locale } = locals.context;
	return { municipalityName: municipality.name, contactEmail: contactEmailOf(municipality.slug), locale };
};
