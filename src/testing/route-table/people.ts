import type { Role } from '#people/domain/roles.ts';
import { everybody, signedIn, type RouteTable } from '../route-entry.ts';
import type { World } from '../world.ts';

const outboxReaders: readonly Role[] = ['processLead', 'operator'];
const oneMail = (world: World) => ({ id: world.mail });

/** Who one is, and what came by mail. */
export const peopleRoutes: RouteTable = {
	'/(arbeit)/arbeit': { may: signedIn },
	'/(arbeit)/arbeit/abmelden': {
		may: everybody,
		forms: { default: { may: everybody, fields: () => ({}), ids: 'none' } },
	},
	'/(arbeit)/arbeit/anmelden': {
		may: everybody,
		forms: {
			link: {
				may: everybody,
				fields: () => ({ email: 'wanda@beispiel.example', weiter: '/arbeit' }),
				ids: 'none',
				texts: ['email'],
			},
			persona: { may: everybody, fields: (world) => ({ person: world.person }), ids: 'fields' },
		},
	},
	'/(arbeit)/arbeit/anmelden/link': {
		may: everybody,
		forms: { default: { may: everybody, fields: () => ({ token: 'a'.repeat(43) }), ids: 'none' } },
	},
	'/(arbeit)/arbeit/live': { may: signedIn, queries: () => ['?seit=1-1'] },
	'/(arbeit)/arbeit/postausgang': { may: outboxReaders },
	'/(arbeit)/arbeit/postausgang/[id]': { may: outboxReaders, params: oneMail },
	'/(arbeit)/arbeit/postausgang/[id]/ansicht': { may: outboxReaders, params: oneMail },
	'/(arbeit)/arbeit/sitzungen': {
		may: signedIn,
		forms: {
			eine: { may: signedIn, fields: (world) => ({ sitzung: world.session }), ids: 'fields' },
			andere: { may: signedIn, fields: () => ({}), ids: 'none' },
		},
	},
};
