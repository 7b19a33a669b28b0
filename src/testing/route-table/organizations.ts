import type { Role } from '#people/domain/roles.ts';
import { signedIn, type RouteTable } from '../route-entry.ts';
import type { World } from '../world.ts';

const managers: readonly Role[] = ['processLead', 'operator'];
const oneOrganization = (world: World) => ({ id: world.organization });

/** Units, groups, bodies and partners, and who belongs to them. */
export const organizationRoutes: RouteTable = {
	'/(arbeit)/arbeit/menschen': { may: signedIn },
	'/(arbeit)/arbeit/menschen/neu': {
		may: managers,
		forms: {
			default: {
				may: managers,
				fields: (world) => ({
					type: 'unit',
					name: 'Amt für Teilhabe',
					shortName: 'AfT',
					description: 'Zuständig für Teilhabe',
					parentId: world.division,
				}),
				ids: 'fields',
				texts: ['name', 'shortName', 'description'],
			},
		},
	},
	'/(arbeit)/arbeit/menschen/[id]': {
		may: signedIn,
		params: oneOrganization,
		forms: {
			aufnehmen: {
				may: managers,
				fields: (world) => ({
					personId: world.person,
					role: 'chair',
					onBehalfOf: world.unit,
					validFrom: '01.02.2026',
				}),
				ids: 'both',
				texts: ['validFrom'],
			},
			regel: {
				may: managers,
				fields: (world) => ({
					rule: 'onePerDivision',
					besides: world.unit,
					left: 'administration',
					right: 'provider',
					source: 'Hauptsatzung',
				}),
				ids: 'both',
				texts: ['source'],
			},
			regelEnde: {
				may: managers,
				fields: (world) => ({ id: world.rule, reason: 'Satzung geändert' }),
				ids: 'both',
				texts: ['reason'],
			},
			ausscheiden: {
				may: managers,
				fields: (world) => ({
					membership: world.membership,
					reason: 'Wechsel der Stelle',
					until: '31.12.2099',
				}),
				ids: 'both',
				texts: ['reason', 'until'],
			},
			beenden: {
				may: managers,
				fields: () => ({ reason: 'Auftrag erfüllt' }),
				ids: 'address',
				texts: ['reason'],
			},
		},
	},
};
