import type { CreatePersonInput } from '#people/server/create-person.ts';

const persona = (name: string, mailbox: string, role: CreatePersonInput['roles'][number]) => ({
	name,
	email: `${mailbox}@lindenau.example`,
	roles: [role],
	demo: true,
});

/** All of them are invented, and so is the town; `.example` can belong to nobody (RFC 2606). */
export const persons = {
	/** Commissioner for integration; plans and runs the process. */
	lead: persona('Wanda Beispiel', 'integration', 'processLead'),
	/** Department of social affairs; owner of several measures. */
	department: persona('Detlef Muster', 'soziales', 'department'),
	committeeOffice: persona('Gudrun Vorlage', 'sitzungsdienst', 'committeeOffice'),
	mayor: persona('Marlene Ratsam', 'rathaus', 'mayor'),
	operator: persona('Otto Betriebsam', 'it-betrieb', 'operator'),
} as const satisfies Record<string, CreatePersonInput>;
