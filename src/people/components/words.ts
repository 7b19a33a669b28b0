import { m } from '#paraglide/messages.js';
import type { RuleState } from '../domain/composition.ts';
import type { MembershipRole, OrganizationType, Sector } from '../domain/organization.ts';

export function organizationTypeWord(type: OrganizationType): string {
	return {
		division: m.people_type_division,
		unit: m.people_type_unit,
		enterprise: m.people_type_enterprise,
		staffCouncil: m.people_type_staff_council,
		migrantOrganization: m.people_type_migrant_organization,
		provider: m.people_type_provider,
		authority: m.people_type_authority,
		volunteerInitiative: m.people_type_volunteer_initiative,
		business: m.people_type_business,
		school: m.people_type_school,
		religiousCommunity: m.people_type_religious_community,
		coreGroup: m.people_type_core_group,
		workingGroup: m.people_type_working_group,
		steeringGroup: m.people_type_steering_group,
		subjectGroup: m.people_type_subject_group,
		advisoryCouncil: m.people_type_advisory_council,
		council: m.people_type_council,
		mainCommittee: m.people_type_main_committee,
		committee: m.people_type_committee,
		parliamentaryGroup: m.people_type_parliamentary_group,
		divisionHeads: m.people_type_division_heads,
	}[type]();
}

export function membershipRoleWord(role: MembershipRole): string {
	return {
		chair: m.people_role_chair,
		deputy: m.people_role_deputy,
		secretary: m.people_role_secretary,
		member: m.people_role_member,
		guest: m.people_role_guest,
	}[role]();
}

export function sectorWord(sector: Sector): string {
	return {
		administration: m.people_sector_administration,
		migrantOrganization: m.people_sector_migrant_organization,
		provider: m.people_sector_provider,
		authority: m.people_sector_authority,
		volunteer: m.people_sector_volunteer,
		politics: m.people_sector_politics,
		other: m.people_sector_other,
	}[sector]();
}

const listed = (sectors: readonly Sector[]) => sectors.map(sectorWord).join(', ');

/** Rule and gap as sentences; without a gap the rule is met. */
export function ruleWords(
	state: RuleState,
	nameOf: (id: string) => string,
): { readonly rule: string; readonly gap: string | null } {
	const missing = (words: readonly string[]) =>
		words.length === 0 ? null : m.people_rule_missing({ what: words.join(', ') });
	if ('met' in state) {
		const { rule, left, right, met } = state;
		const sides = { left: listed(rule.left), right: listed(rule.right) };
		return {
			rule: m.people_rule_parity({ ...sides, tolerance: rule.tolerance }),
			gap: met ? null : m.people_rule_parity_gap({ left, right }),
		};
	}
	switch (state.rule.type) {
		case 'onePerDivision': {
			const besides = state.rule.besides.map(nameOf).join(', ');
			return {
				rule: besides === '' ? m.people_rule_divisions() : m.people_rule_divisions_besides({ besides }),
				gap: missing(state.missing.map(nameOf)),
			};
		}
		case 'drawnFrom':
			return {
				rule: m.people_rule_drawn({ sectors: listed(state.rule.sectors) }),
				gap: missing(state.missing.map((sector) => sectorWord(sector as Sector))),
			};
		case 'chairAndDeputy':
			return {
				rule: m.people_rule_chair(),
				gap: missing(state.missing.map((role) => membershipRoleWord(role as MembershipRole))),
			};
	}
}
