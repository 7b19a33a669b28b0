import type { Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { unwrap } from '#shared/result.ts';
import { createPaper } from '#council/server/create-paper.ts';
import { fileAmendment } from '#council/server/file-amendment.ts';
import { moveMotion } from '#council/server/move-motion.ts';
import { planConsultation } from '#council/server/plan-consultation.ts';
import { readPaper } from '#council/server/read-paper.ts';
import { recordConsultation } from '#council/server/record-consultation.ts';
import type { OrganizationType } from '#people/domain/organization.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import type { Context } from '#platform/context.ts';

/** A paper on its way through three bodies. */
export interface CouncilWorld {
	readonly paper: Id;
	/** Another one, with nothing of what belongs to the first. */
	readonly otherPaper: Id;
	/** From which the next writer starts. */
	readonly paperRevision: string;
	readonly paperDate: PlainDate;
	/** Held and recorded: there is an extract of its minutes. */
	readonly consultationHeld: Id;
	/** Where a motion stands open, so nothing else is voted on there. */
	readonly consultationWithMotion: Id;
	readonly consultationToVote: Id;
	readonly amendment: Id;
	readonly motion: Id;
	readonly body: Id;
	readonly otherBody: Id;
	readonly parliamentaryGroup: Id;
	readonly leadUnit: Id;
}

/**
 * @param lead creates the organisations
 * @param office keeps the papers
 */
export async function buildCouncil(
	lead: Context,
	office: Context,
	word: string,
	{ guideline, edition }: { readonly guideline: Id; readonly edition: Id },
): Promise<CouncilWorld> {
	const organization = async (type: OrganizationType, name: string) =>
		unwrap(await createOrganization(lead, { type, name: `${name} ${word}` })).id;
	const body = await organization('committee', 'Ausschuss');
	const otherBody = await organization('mainCommittee', 'Hauptausschuss');
	const parliamentaryGroup = await organization('parliamentaryGroup', 'Fraktion');
	const leadUnit = await organization('unit', 'Fachbereich');
	const today = plainDateAt(lead.app.clock());
	const lay = async (number: string, title: string) =>
		unwrap(
			await createPaper(office, {
				number: `${number} ${word}`,
				type: 'decision',
				title: `${title} ${word}`,
				date: today,
				originatorId: leadUnit,
				leadUnitId: leadUnit,
				editionId: edition,
				body: `Beschlusstext ${word}`,
			}),
		).id;
	const paper = await lay('DS', 'Vorlage');
	const otherPaper = await lay('DS 17', 'Andere Vorlage');
	const step = async (plannedOn: string | null) =>
		unwrap(
			await planConsultation(office, {
				paperId: paper,
				organizationId: body,
				role: 'preliminary',
				plannedOn,
				public: true,
			}),
		).id;
	const consultationHeld = await step(today);
	const consultationWithMotion = await step(null);
	const consultationToVote = await step(null);
	unwrap(
		await recordConsultation(office, {
			consultationId: consultationHeld,
			heldOn: today,
			result: 'adopted',
			wording: `Ergebnis ${word}`,
		}),
	);
	const amendment = unwrap(
		await fileAmendment(office, {
			paperId: paper,
			number: `ÄA ${word}`,
			originatorId: parliamentaryGroup,
			elementId: guideline,
			newText: `Geänderter Text ${word}`,
			reason: `Begründung ${word}`,
		}),
	).id;
	const motion = unwrap(
		await moveMotion(office, {
			consultationId: consultationWithMotion,
			kind: 'closeDebate',
			movedBy: parliamentaryGroup,
			reason: `Antrag ${word}`,
		}),
	).id;
	const { revision } = unwrap(await readPaper(office, paper));
	return {
		paper,
		otherPaper,
		paperRevision: String(revision),
		paperDate: today,
		consultationHeld,
		consultationWithMotion,
		consultationToVote,
		amendment,
		motion,
		body,
		otherBody,
		parliamentaryGroup,
		leadUnit,
	};
}
