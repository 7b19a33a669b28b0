import { newId, type Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { emptyMeasureDetails, type Element } from '#concept/domain/element.ts';
import { numberingSchemes } from '#concept/domain/numbering.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { replaceDraft } from '#concept/server/replace-draft.ts';
import type { OrganizationType } from '#people/domain/organization.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import type { Context, Municipality } from '#platform/context.ts';
import type { TestApp } from '#platform/testing/app.ts';
import { createPaper } from '../server/create-paper.ts';
import { planConsultation } from '../server/plan-consultation.ts';

export interface Town {
	readonly municipality: Municipality;
	readonly office: Context;
	readonly lead: Context;
	readonly mayor: Context;
	readonly department: Context;
	readonly visitor: Context;
	readonly social: Id;
	readonly finance: Id;
	readonly council: Id;
	readonly groupA: Id;
	readonly groupB: Id;
	readonly unit: Id;
	readonly guideline: Id;
	readonly otherGuideline: Id;
	readonly measure: Id;
	readonly editionId: Id;
}

/** A town with a council, two committees and two groups, and a published draft of a small concept. */
export async function town(t: TestApp, measureOwner = 'Fachbereich Bildung'): Promise<Town> {
	const municipality = await t.municipality();
	const as = (...roles: string[]) => t.context(municipality, { personId: newId(), roles });
	const lead = as('processLead');
	const body = async (type: OrganizationType, name: string) =>
		unwrap(await createOrganization(lead, { type, name })).id;
	const [field, guideline, otherGuideline, measure] = [newId(), newId(), newId(), newId()];
	const tree: readonly Element[] = [
		element(field, null, 'fieldOfAction', 'Sprache', ''),
		element(
			guideline,
			field,
			'guideline',
			'Sprache wächst im Alltag',
			'Alle lernen Deutsch dort, wo sie leben.',
		),
		element(otherGuideline, field, 'guideline', 'Mehrsprachigkeit', 'Jede Sprache ist willkommen.'),
		{
			...element(measure, field, 'measure', 'Sprachcafé', 'Jeder Stadtteil hat ein Sprachcafé.'),
			measure: { ...emptyMeasureDetails, leadUnit: measureOwner },
		},
	];
	unwrap(
		await replaceDraft(lead, {
			title: 'Integrationskonzept',
			numbering: numberingSchemes.decimal,
			tree,
			reason: 'Anfang',
			replaceUnpublished: false,
		}),
	);
	const edition = unwrap(
		await publishEdition(lead, { state: 'publishedDraft', note: 'Entwurf', decidedOn: null }),
	);
	return {
		municipality,
		office: as('committeeOffice'),
		lead,
		mayor: as('mayor'),
		department: as('department'),
		visitor: t.context(municipality),
		social: await body('committee', 'Sozialausschuss'),
		finance: await body('committee', 'Finanzausschuss'),
		council: await body('council', 'Stadtverordnetenversammlung'),
		groupA: await body('parliamentaryGroup', 'Fraktion Auenland'),
		groupB: await body('parliamentaryGroup', 'Fraktion Stadtmitte'),
		unit: await body('unit', 'Fachbereich Bildung'),
		guideline,
		otherGuideline,
		measure,
		editionId: edition.id,
	};
}

function element(id: Id, parentId: Id | null, kind: Element['kind'], title: string, text: string): Element {
	return {
		id,
		parentId,
		kind,
		title,
		body:
			text === '' ? [] : [{ type: 'paragraph', id: newId(), content: [{ type: 'text', text, marks: [] }] }],
		source: '',
		fields: [],
		measure: null,
	};
}

let count = 0;

/** A paper on the draft, planned for the committee in March and the council in April. */
export async function planned(
	{ office, unit, editionId, social, council }: Town,
	{ committeeIsPublic = true }: { readonly committeeIsPublic?: boolean } = {},
): Promise<{ readonly paperId: Id; readonly inCommittee: Id; readonly inCouncil: Id }> {
	const paperId = unwrap(
		await createPaper(office, {
			number: `DS 2027/${++count}`,
			type: 'decision',
			title: 'Fortschreibung des Integrationskonzepts',
			date: '2027-02-01',
			originatorId: unit,
			leadUnitId: unit,
			editionId,
			body: 'Die Stadtverordnetenversammlung beschließt das Integrationskonzept.',
		}),
	).id;
	const step = async (
		organizationId: Id,
		role: 'preliminary' | 'decision',
		plannedOn: string,
		isPublic = true,
	) =>
		unwrap(await planConsultation(office, { paperId, organizationId, role, plannedOn, public: isPublic })).id;
	return {
		paperId,
		inCommittee: await step(social, 'preliminary', '2027-03-02', committeeIsPublic),
		inCouncil: await step(council, 'decision', '2027-04-07'),
	};
}
