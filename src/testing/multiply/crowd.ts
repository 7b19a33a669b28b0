import pg from 'pg';
import type { Id } from '#shared/ids.ts';
import { ancestorsOf, readReferences } from './catalogue.ts';
import { multiply } from './multiply.ts';

/** There is one concept, and the pages show its latest edition: a copy would be another page. */
const always = ['concept', 'edition'];

/**
 * Fills a municipality so that there is more below each single thing, whatever it is: below this paper more
 * consultations, below this consultation more votes, below this unit more persons. For each kind of thing, a copying in
 * which those stay the ones they are, and with them what they belong to.
 */
export async function crowd(ownerUrl: string, municipalityId: Id): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const references = await readReferences(client).finally(() => client.end());
	// The thread knows things by the ids that they have elsewhere.
	const parents = new Set(references.map(({ target }) => target)).difference(
		new Set(['municipality', 'thread_node']),
	);
	const keeping = [...parents].map(
		(parent) => new Set([...always, parent, ...ancestorsOf(parent, references)]),
	);
	await multiply(
		ownerUrl,
		municipalityId,
		[new Set(always), ...keeping].map((kept, place) => ({ number: place + 1, kept })),
	);
}
