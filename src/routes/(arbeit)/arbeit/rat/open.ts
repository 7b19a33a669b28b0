import { fieldErrors } from '#council/components/field-sentence.ts';
import { councilAbilities } from '#council/domain/abilities.ts';
import { readPaper, type PaperReading } from '#council/server/read-paper.ts';
import { bodyTypes, unitTypes, type OrganizationType } from '#people/domain/organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Id } from '#shared/ids.ts';
import { failure, type Failure } from '#shared/result.ts';
import type { Choice } from '#ui/types.ts';
import { failedForm, type Typed } from '../typed-form.ts';

export function assertMayOpen(context: Context): void {
	if (!councilAbilities.openRoom(context.actor)) refuse(context, failure('forbidden').failure);
}

/** Pages that only lead to a change are not shown to those who may not make it. */
export function assertMayKeep(context: Context): void {
	if (!councilAbilities.keepPapers(context.actor)) refuse(context, failure('forbidden').failure);
}

export async function openPaper(context: Context, id: Id): Promise<PaperReading> {
	assertMayOpen(context);
	const paper = await readPaper(context, id);
	return paper.ok ? paper.value : refuse(context, paper.failure);
}

/** A step of this paper: one of another is not found here, neither by its page nor by a form of it. */
export async function openStep(context: Context, { paper: paperId, id }: { paper: string; id: string }) {
	const paper = await openPaper(context, paperId);
	const step = paper.steps.find((one) => one.id === id);
	return step ? { paper, step } : refuse(context, failure('notFound').failure);
}

/** Organisations to choose from, those that have ended left out. */
export async function organizationChoices(context: Context): Promise<{
	readonly bodies: readonly Choice[];
	readonly groups: readonly Choice[];
	readonly movers: readonly Choice[];
	readonly units: readonly Choice[];
	readonly originators: readonly Choice[];
}> {
	const all = (await listOrganizations(context)).filter(({ endedOn }) => endedOn === null);
	const of = (types: readonly OrganizationType[]) =>
		all
			.filter(({ type }) => types.includes(type))
			.map(({ id: value, name: label }): Choice => ({ value, label }));
	const bodies = bodyTypes.filter((type) => type !== 'parliamentaryGroup');
	return {
		bodies: of(bodies),
		groups: of(['parliamentaryGroup']),
		movers: [...of(['parliamentaryGroup']), ...of(bodies)],
		units: of(unitTypes),
		originators: [...of(unitTypes), ...of(bodyTypes)],
	};
}

/** A failed action: what was typed, what is wrong with it, and whether somebody else was quicker. */
export function failed(context: Context, failure: Failure, typed: Typed) {
	return failedForm(context, failure, { typed, code: failure.code, checked: null }, fieldErrors);
}
