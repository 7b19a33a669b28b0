import { numberingSchemes } from '#concept/domain/numbering.ts';
import type { App } from '#platform/app.ts';
import type { Municipality } from '#platform/context.ts';
import { addBelow, reword } from './builders/change.ts';
import { buildConcept, buildEdition } from './builders/concept.ts';
import { buildMunicipality, contextOf, on } from './builders/municipality.ts';
import { buildPerson } from './builders/person.ts';
import { lindenauConcept, lindenauTitle } from './demo/concept.ts';
import { additions, rewordings } from './demo/continuation.ts';
import { persons } from './demo/persons.ts';

export const demoSlug = 'lindenau';

export const demoMunicipality = { slug: demoSlug, name: 'Lindenau an der Aue', state: 'BB' } as const;

/**
 * The demo municipality, Lindenau an der Aue, with its concept and its personas only: quickly made, for tests and for
 * trying the concept alone. Its whole life is entered by `build-life.ts`. Whether it is already there is the caller's
 * question.
 */
export async function buildDemo(app: App): Promise<Municipality> {
	const afterCouncil = on(app, '2022-06-20T08:00:00Z');
	const municipality = await buildMunicipality(afterCouncil, demoMunicipality);
	const { lead: leadPerson, ...others } = persons;
	const lead = await buildPerson(afterCouncil, municipality, leadPerson);
	for (const person of Object.values(others)) await buildPerson(afterCouncil, municipality, person);
	await buildConcept(lead, {
		title: lindenauTitle,
		numbering: numberingSchemes.decimal,
		content: lindenauConcept,
		reason: 'Ersterfassung des beschlossenen Konzepts',
	});
	await buildEdition(
		lead,
		'adopted',
		'2022-06-15',
		'Beschluss der Stadtverordnetenversammlung, Vorlage 061/2022',
	);
	const now = contextOf(on(app, '2026-10-05T09:30:00Z'), municipality, lead.actor);
	for (const rewording of rewordings) await reword(now, rewording);
	for (const [above, added] of additions) await addBelow(now, above, added);
	return municipality;
}
