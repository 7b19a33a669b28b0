import { m } from '#paraglide/messages.js';
import type { Role } from '#people/domain/roles.ts';

export function roleName(role: Role): string {
	return names[role]();
}

const names: Readonly<Record<Role, () => string>> = {
	processLead: m.people_role_processLead,
	department: m.people_role_department,
	groupMember: m.people_role_groupMember,
	facilitator: m.people_role_facilitator,
	committeeOffice: m.people_role_committeeOffice,
	mayor: m.people_role_mayor,
	operator: m.people_role_operator,
};
