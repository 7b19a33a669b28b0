import type { App } from '#platform/app.ts';
import type { Municipality } from '#platform/context.ts';
import { buildMunicipality, on } from './builders/municipality.ts';

export const demoSlug = 'lindenau';

/**
 * Fills the demo municipality, Lindenau an der Aue, through the use cases. Whether it is already there is the
 * caller's question.
 */
export async function buildDemo(app: App): Promise<Municipality> {
	return buildMunicipality(on(app, '2023-06-19T08:00:00Z'), {
		slug: demoSlug,
		name: 'Lindenau an der Aue',
		state: 'BB',
	});
}
