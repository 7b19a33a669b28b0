import { m } from '#paraglide/messages.js';

const labels: Readonly<Record<string, () => string>> = {
	number: m.council_number,
	type: m.council_type,
	title: m.council_title,
	date: m.council_date,
	originatorId: m.council_originator,
	leadUnitId: m.council_lead_unit,
	editionId: m.council_edition,
	body: m.council_body,
	organizationId: m.council_body_label,
	role: m.council_role,
	plannedOn: m.council_planned_on,
	heldOn: m.council_result_held_on,
	result: m.council_result,
	wording: m.council_wording,
	onwardOn: m.council_result_onward_on,
	onwardOrganizationId: m.council_result_onward_body,
	elementId: m.council_amendment_element,
	newTitle: m.council_amendment_new_title,
	newText: m.council_amendment_new_text,
	reason: m.council_amendment_reason,
	filedOn: m.council_amendment_filed_on,
	kind: m.council_motion_kind,
	movedBy: m.council_motion_by,
	targetOn: m.council_motion_target_on,
	targetOrganizationId: m.council_motion_target_body,
	yes: m.council_vote_yes,
	no: m.council_vote_no,
	abstain: m.council_vote_abstain,
	notVoting: m.council_vote_not_voting,
	present: m.council_vote_present,
	announced: m.council_vote_announced,
	inForceOn: m.council_vote_in_force,
	groups: m.council_vote_groups,
};

const sentences: Readonly<Record<string, (inputs: { field: string }) => string>> = {
	required: m.council_field_required,
	tooLong: m.council_field_tooLong,
	characters: m.council_field_characters,
	unknown: m.council_field_unknown,
	unknownTerm: m.council_field_unknown,
	ended: m.council_field_ended,
	taken: m.council_field_taken,
	date: m.council_field_date,
	future: m.council_field_future,
	beforePaper: m.council_field_beforePaper,
	beforeDecision: m.council_field_beforeDecision,
	notLater: m.council_field_notLater,
	sameBody: m.council_field_sameBody,
	notByThisBody: m.council_field_notByThisBody,
	twice: m.council_field_twice,
	unchanged: m.council_field_unchanged,
	notation: m.council_field_notation,
	number: m.council_field_number,
	sum: m.council_field_sum,
	groupSum: m.council_field_groupSum,
	nobody: m.council_field_nobody,
};

/** What is wrong with a field of a form of this room. `groups.yes` means the yes votes of the groups. */
function fieldSentence(name: string, code: string): string {
	const [head = '', part] = name.split('.');
	const label = labels[head]?.() ?? head;
	const field = part === undefined ? label : `${label}, ${labels[part]?.() ?? part}`;
	return (sentences[code] ?? m.council_field_invalid)({ field });
}

/** All of a failure, as errors of the form. */
export function fieldErrors(
	fields: Readonly<Record<string, string>>,
): { readonly field: string; readonly message: string }[] {
	return Object.entries(fields).map(([field, code]) => ({
		field: field.startsWith('groups') ? 'groups' : field,
		message: fieldSentence(field, code),
	}));
}
