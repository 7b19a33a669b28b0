import { newId, type Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { emptyMeasureDetails, type Element } from '#concept/domain/element.ts';
import { numberingSchemes } from '#concept/domain/numbering.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { replaceDraft } from '#concept/server/replace-draft.ts';
import { content } from '#concept/server/testing/draft.ts';
import { addMembership } from '#people/server/add-membership.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { createPerson } from '#people/server/create-person.ts';
import type { Context, Municipality } from '#platform/context.ts';
import type { TestApp } from '#platform/testing/app.ts';
import { openMeasureSheets } from '../open-measure-sheets.ts';
import { readSheets } from '../read-sheets.ts';

export interface Town {
	readonly municipality: Municipality;
	readonly lead: Context;
	/** Head of the unit "Kulturamt". */
	readonly department: Context;
	readonly unitId: Id;
	readonly headId: Id;
	readonly deputyId: Id;
	readonly editionId: Id;
	/** Sheets of the measures, in the order of the concept. */
	readonly sheets: readonly Id[];
}

/** A town with an adopted concept of so many measures, all of them led by the Kulturamt. */
export async function town(t: TestApp, measures = 3): Promise<Town> {
	const municipality = await t.municipality();
	const lead = t.context(municipality, { roles: ['commandLine', 'processLead'] });
	const { id: unitId } = unwrap(await createOrganization(lead, { type: 'unit', name: 'Kulturamt' }));
	const head = await member(lead, unitId, 'Wanda Beispiel', 'chair');
	const deputy = await member(lead, unitId, 'Emil Muster', 'deputy');
	const editionId = await adopt(lead, measures);
	unwrap(await openMeasureSheets(lead, editionId));
	return {
		municipality,
		lead: { ...lead, actor: { personId: head.leadId, roles: ['processLead'], organizations: [] } },
		department: t.context(municipality, {
			personId: head.id,
			roles: ['department'],
			organizations: [unitId],
		}),
		unitId,
		headId: head.id,
		deputyId: deputy.id,
		editionId,
		sheets: unwrap(await readSheets(lead)).sheets.map(({ id }) => id),
	};
}

/** Somebody of a unit. */
async function member(
	lead: Context,
	unitId: Id,
	name: string,
	role: 'chair' | 'deputy' | 'member',
): Promise<{ id: Id; leadId: Id }> {
	const email = `${name.toLowerCase().replaceAll(' ', '.')}@musterfelde.example`;
	const { id } = unwrap(await createPerson(lead, { name, email, roles: ['department'] }));
	const today = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(lead.app.clock());
	unwrap(await addMembership(lead, { organizationId: unitId, personId: id, role, validFrom: today }));
	return { id, leadId: id };
}

/** Publishes a concept with measures "Maßnahme A", "Maßnahme B" ... as adopted. */
export async function adopt(lead: Context, measures: number, leadUnit = 'kultur-amt'): Promise<Id> {
	const field: Element = { ...content('Kultur'), id: newId(), parentId: null, kind: 'fieldOfAction' };
	const tree = Array.from({ length: measures }, (_, place): Element => ({
		...content(`Vorhaben ${String.fromCodePoint(65 + place)}`, 'So steht es im Beschluss.'),
		id: newId(),
		parentId: field.id,
		kind: 'measure',
		measure: { ...emptyMeasureDetails, leadUnit, period: '2027 bis 2029' },
	}));
	unwrap(
		await replaceDraft(lead, {
			title: 'Konzept',
			numbering: numberingSchemes.decimal,
			tree: [field, ...tree],
			reason: 'Test',
			replaceUnpublished: true,
		}),
	);
	const edition = unwrap(await publishEdition(lead, { state: 'adopted', note: '', decidedOn: '2026-01-14' }));
	return edition.id;
}
