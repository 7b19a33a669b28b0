import { fail, redirect } from '@sveltejs/kit';
import { longDate } from '#concept/components/dates.ts';
import { failure as failed, type Failure } from '#shared/result.ts';
import { membershipRoleWord, organizationTypeWord, ruleWords, sectorWord } from '#people/components/words.ts';
import { peopleAbilities } from '#people/domain/abilities.ts';
import { bodyTypes, groupTypes, isOneOf, membershipRoles, sectors } from '#people/domain/organization.ts';
import { addMembership } from '#people/server/add-membership.ts';
import { endCompositionRule, setCompositionRule } from '#people/server/composition-rules.ts';
import { endMembership } from '#people/server/end-membership.ts';
import { endOrganization } from '#people/server/end-organization.ts';
import { listPersons, readOrganization, type MemberReading } from '#people/server/read-organization.ts';
import type { Context } from '#platform/context.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { formErrors } from '#process/components/words.ts';
import { readDateField } from '#ui/date-input.ts';
import { text } from '../../konzept/done.ts';
import type { Actions, PageServerLoad } from './$types.ts';
import { chosen, readRule } from './rule-form.ts';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const found = await readOrganization(context, params.id);
	if (!found.ok) refuse(context, found.failure);
	const { organization, organizations, members, past, rules } = found.value;
	const mayManage = peopleAbilities.manageOrganizations(context.actor);
	const persons = mayManage ? await listPersons(context) : null;
	const nameOf = (id: string) => organizations.get(id)?.name ?? '';
	const parent = organizations.get(organization.parentId ?? '');
	return {
		id: organization.id,
		name: organization.name,
		type: organizationTypeWord(organization.type),
		description: organization.description,
		parent: parent ? { id: parent.id, name: parent.name } : null,
		ended: organization.endedOn && {
			on: longDate(organization.endedOn),
			reason: organization.endedReason ?? '',
		},
		hasRules: isOneOf(groupTypes, organization.type) || isOneOf(bodyTypes, organization.type),
		rules: rules.map(({ id, source, state }) => ({ id, source, ...ruleWords(state, nameOf) })),
		members: members.map(memberView),
		past: past.map(memberView),
		mayManage: mayManage && organization.endedOn === null,
		persons: persons?.ok ? persons.value.map(({ id, name }) => ({ value: id, label: name })) : [],
		roles: membershipRoles.map((role) => ({ value: role, label: membershipRoleWord(role) })),
		sectors: sectors.map((sector) => ({ value: sector, label: sectorWord(sector) })),
		others: [...organizations.values()]
			.filter(({ id, endedOn }) => endedOn === null && id !== organization.id)
			.map(({ id, name }) => ({ value: id, label: name })),
		done: url.searchParams.get('getan'),
	};
};

function memberView({ id, name, role, behalfName, validFrom, validUntil }: MemberReading) {
	return {
		id,
		name,
		role: membershipRoleWord(role),
		behalfName,
		from: longDate(validFrom),
		until: validUntil && longDate(validUntil),
	};
}

export const actions: Actions = {
	aufnehmen: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = {
			personId: text(form, 'personId'),
			role: text(form, 'role'),
			onBehalfOf: text(form, 'onBehalfOf'),
			validFrom: text(form, 'validFrom'),
		};
		const from = readDateField(form, 'validFrom');
		const added = await addMembership(context, {
			organizationId: params.id,
			personId: typed.personId,
			role: membershipRoles.find((role) => role === typed.role) ?? 'member',
			onBehalfOf: typed.onBehalfOf || null,
			...(from === null ? {} : { validFrom: from }),
		});
		if (added.ok) redirect(303, `/arbeit/menschen/${params.id}?getan=aufgenommen`);
		return refused(context, added.failure, 'personId', typed);
	},
	ausscheiden: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = {
			target: text(form, 'membership'),
			reason: text(form, 'reason'),
			until: text(form, 'until'),
		};
		const until = readDateField(form, 'until');
		const ended = await endMembership(context, {
			id: typed.target,
			organizationId: params.id,
			reason: typed.reason,
			...(until === null ? {} : { until }),
		});
		if (ended.ok) redirect(303, `/arbeit/menschen/${params.id}?getan=ausgeschieden`);
		return refused(context, ended.failure, 'reason', typed, typed.target);
	},
	regel: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = {
			rule: text(form, 'rule'),
			source: text(form, 'source'),
			besides: text(form, 'besides'),
			left: chosen(form, 'left'),
			right: chosen(form, 'right'),
		};
		const rule = readRule(form);
		const set = rule
			? await setCompositionRule(context, { organizationId: params.id, rule, source: typed.source })
			: failed('invalidInput', {}, { rule: 'required' });
		if (set.ok) redirect(303, `/arbeit/menschen/${params.id}?getan=regel`);
		return refused(context, set.failure, 'rule', typed);
	},
	regelEnde: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = { target: text(form, 'id'), reason: text(form, 'reason') };
		const ended = await endCompositionRule(context, {
			id: typed.target,
			organizationId: params.id,
			reason: typed.reason,
		});
		if (ended.ok) redirect(303, `/arbeit/menschen/${params.id}?getan=regelEnde`);
		return refused(context, ended.failure, 'reason', typed, typed.target);
	},
	beenden: async ({ locals: { context }, params, request }) => {
		const typed = { reason: text(await request.formData(), 'reason'), target: params.id };
		const ended = await endOrganization(context, { id: params.id, reason: typed.reason });
		if (ended.ok) redirect(303, `/arbeit/menschen/${params.id}?getan=beendet`);
		return refused(context, ended.failure, 'reason', typed, params.id);
	},
};

const nothing = {
	personId: '',
	role: '',
	onBehalfOf: '',
	validFrom: '',
	target: '',
	reason: '',
	until: '',
	rule: '',
	source: '',
	besides: '',
	left: [] as readonly string[],
	right: [] as readonly string[],
};

/** @param place distinguishes forms that stand on the page several times */
function refused(
	context: Context,
	failure: Failure,
	first: string,
	typed: Partial<typeof nothing>,
	place?: string,
) {
	return fail(statusOf(failure), {
		...nothing,
		...typed,
		errors: formErrors(failure, context.locale, first).map(({ field, message }) => ({
			field: place === undefined ? field : `${field}-${place}`,
			message,
		})),
	});
}
