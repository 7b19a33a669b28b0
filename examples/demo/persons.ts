import type { CreatePersonInput } from '#people/server/create-person.ts';
import { administrationPersons } from './persons/administration.ts';
import { councilPersons } from './persons/council.ts';
import { organizationPersons } from './persons/organizations.ts';
import {
	chairs,
	isGuestOf,
	keepsMinutes,
	sitsIn,
	type Belonging,
	type PersonSketch,
} from './persons/sketch.ts';

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
	/** Speaks for an association of neighbours in the core group and in a working group. */
	groupMember: persona('Gabriele Mitmach', 'gabriele.mitmach', 'groupMember'),
	/** Leads through the evenings of the working groups; belongs to no unit and no association. */
	facilitator: persona('Moritz Moderat', 'moderation', 'facilitator'),
	operator: persona('Otto Betriebsam', 'it-betrieb', 'operator'),
} as const satisfies Record<string, CreatePersonInput>;

/** Where the personas work and which groups they are in. */
export const personaBelongings: Readonly<Record<keyof typeof persons, Belonging>> = {
	lead: {
		unit: 'Beauftragte für Integration',
		position: 'head',
		groups: [isGuestOf('core'), isGuestOf('steering'), isGuestOf('advisory')],
	},
	department: {
		unit: 'Fachbereich Soziales und Integration',
		position: 'head',
		groups: [isGuestOf('steering'), sitsIn('arrival')],
	},
	committeeOffice: {
		unit: 'Büro der Stadtverordnetenversammlung',
		position: 'head',
		groups: [keepsMinutes('divisionHeads')],
	},
	mayor: { groups: [chairs('divisionHeads'), chairs('mainCommittee'), sitsIn('council')] },
	groupMember: { organization: 'Neue Nachbarn Nordvorstadt', groups: [sitsIn('core'), sitsIn('arrival')] },
	facilitator: { groups: [isGuestOf('core'), isGuestOf('arrival'), isGuestOf('language')] },
	operator: { unit: 'Stabsstelle Digitales', position: 'head', groups: [] },
};

/** Everybody else; they do not sign in. */
export const otherPersons: readonly PersonSketch[] = [
	...administrationPersons,
	...organizationPersons,
	...councilPersons,
];
