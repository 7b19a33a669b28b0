import { roles, type Role } from '#people/domain/roles.ts';
import type { Reader, World } from './world.ts';

/**
 * What is known of each address that asks who one is, has a parameter, or has a form. `every-route.test.ts` fails
 * when an address is missing here, and tries each with foreign ids and as everybody.
 */
export interface RouteEntry {
	/** Who may see the page. */
	readonly may: readonly Reader[];
	readonly params?: (world: World) => Readonly<Record<string, string>>;
	/** Query strings with ids in them. */
	readonly queries?: (world: World) => readonly string[];
	readonly forms?: Readonly<Record<string, FormEntry>>;
}

export interface FormEntry {
	readonly may: readonly Reader[];
	readonly fields: (world: World) => Readonly<Record<string, string>>;
	/** Where the ids are that could be those of another municipality. */
	readonly ids: 'address' | 'fields' | 'none';
	/** Fields in which people write; what they wrote stands in the page again when it is refused. */
	readonly texts?: readonly string[];
	/** The field that is a file. */
	readonly file?: string;
	/** Changes nothing, so a right one is answered with the page. */
	readonly looks?: true;
}

const everybody: readonly Reader[] = ['nobody', 'noRole', ...roles];
const signedIn: readonly Reader[] = ['noRole', ...roles];
const lead: readonly Role[] = ['processLead'];
const draftReaders: readonly Role[] = ['processLead', 'department', 'committeeOffice', 'mayor'];
const outboxReaders: readonly Role[] = ['processLead', 'operator'];

const edition = (world: World) => ({ edition: world.edition });
const element = (world: World) => ({ id: world.guideline });
const oneImport = (world: World) => ({ id: world.import });
const oneMail = (world: World) => ({ id: world.mail });
const content = () => ({ title: 'Titel', body: 'Ein Absatz.', source: 'Quelle', revision: '2' });
const written = ['title', 'body', 'source'];

export const routeTable: Readonly<Record<string, RouteEntry>> = {
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
	'/(arbeit)/arbeit/konzept': {
		may: draftReaders,
		queries: (world) => [`?feld=${world.field}`, `?getan=edit&aenderung=${world.change}`],
		forms: {
			// There is a concept already: the page that comes back has no such form any more.
			anlegen: { may: lead, fields: () => ({ title: 'Konzept' }), ids: 'none' },
			bewegen: {
				may: lead,
				fields: (world) => ({ ort: `${world.guideline}|${world.field}|` }),
				ids: 'fields',
			},
			zuruecknehmen: { may: lead, fields: (world) => ({ aenderung: world.change }), ids: 'fields' },
		},
	},
	'/(arbeit)/arbeit/konzept/neu': {
		may: lead,
		queries: (world) => [`?in=${world.field}`, `?nach=${world.guideline}`],
		forms: {
			hinzufuegen: {
				may: lead,
				fields: (world) => ({
					...content(),
					kind: 'guideline',
					place: `${world.field}|`,
					id: '0190d4e0-0000-7000-8000-000000000001',
				}),
				ids: 'fields',
				texts: written,
			},
			zwischenspeichern: {
				may: lead,
				fields: () => ({
					...content(),
					kind: 'guideline',
					place: '|',
					id: '0190d4e0-0000-7000-8000-000000000002',
				}),
				ids: 'none',
			},
			verwerfen: { may: lead, fields: () => ({ id: '0190d4e0-0000-7000-8000-000000000002' }), ids: 'none' },
		},
	},
	'/(arbeit)/arbeit/konzept/einstellungen': {
		may: lead,
		forms: {
			default: {
				may: lead,
				fields: () => ({ title: 'Konzept', scheme: 'decimal' }),
				ids: 'none',
				texts: ['title'],
			},
		},
	},
	'/(arbeit)/arbeit/konzept/element/[id]': {
		may: draftReaders,
		params: element,
		queries: () => ['?entwurf'],
		forms: {
			vorschau: { may: draftReaders, fields: content, ids: 'address', texts: written, looks: true },
			zwischenspeichern: { may: lead, fields: content, ids: 'address', texts: written },
			verwerfen: { may: lead, fields: () => ({}), ids: 'address' },
			speichern: { may: lead, fields: content, ids: 'address', texts: written },
		},
	},
	'/(arbeit)/arbeit/konzept/element/[id]/art': {
		may: lead,
		params: element,
		forms: {
			default: { may: lead, fields: () => ({ kind: 'approach', revision: '2' }), ids: 'address' },
		},
	},
	'/(arbeit)/arbeit/konzept/element/[id]/verschieben': {
		may: lead,
		params: element,
		forms: { default: { may: lead, fields: (world) => ({ ort: `${world.field}|` }), ids: 'address' } },
	},
	'/(arbeit)/arbeit/konzept/element/[id]/entfernen': {
		may: lead,
		params: element,
		forms: {
			default: {
				may: lead,
				fields: () => ({ reason: 'Zusammengelegt', revision: '2', elements: '1' }),
				ids: 'address',
				texts: ['reason'],
			},
		},
	},
	'/(arbeit)/arbeit/konzept/fassungen': { may: signedIn },
	'/(arbeit)/arbeit/konzept/fassungen/veroeffentlichen': {
		may: lead,
		forms: {
			pruefen: {
				may: lead,
				fields: () => ({ state: 'adopted', note: 'Beschluss', decidedOn: '2026-01-31' }),
				ids: 'none',
				texts: ['note', 'decidedOn'],
				looks: true,
			},
			aendern: {
				may: lead,
				fields: () => ({ state: 'adopted', note: 'Beschluss', decidedOn: '2026-01-31' }),
				ids: 'none',
				texts: ['note', 'decidedOn'],
				looks: true,
			},
			veroeffentlichen: {
				may: lead,
				fields: () => ({ state: 'adopted', note: 'Beschluss', decidedOn: '2026-01-31' }),
				ids: 'none',
				texts: ['note', 'decidedOn'],
			},
		},
	},
	'/(arbeit)/arbeit/konzept/einlesen': {
		may: lead,
		forms: {
			default: {
				may: lead,
				fields: () => ({ titel: 'Papier', datei: '# Papier\n\nEin Absatz.' }),
				ids: 'none',
				texts: ['titel'],
				file: 'datei',
			},
		},
	},
	'/(arbeit)/arbeit/konzept/einlesen/[id]': {
		may: lead,
		params: oneImport,
		queries: () => ['?ansicht=weggelassen'],
		forms: {
			korrigieren: {
				may: lead,
				fields: (world) => ({ ref: world.importRef, stand: '0', was: 'art', art: 'guideline' }),
				ids: 'address',
			},
		},
	},
	'/(arbeit)/arbeit/konzept/einlesen/[id]/element/[ref]': {
		may: lead,
		params: (world) => ({ id: world.import, ref: world.importRef }),
		forms: {
			default: {
				may: lead,
				fields: () => ({ was: 'titel', titel: 'Neuer Titel', stand: '1' }),
				ids: 'address',
			},
		},
	},
	'/(arbeit)/arbeit/konzept/einlesen/[id]/uebernehmen': {
		may: lead,
		params: oneImport,
		forms: {
			uebernehmen: {
				may: lead,
				fields: () => ({ titel: 'Papier', nummern: 'decimal', stand: '0' }),
				ids: 'address',
				texts: ['titel'],
			},
			verwerfen: { may: lead, fields: () => ({}), ids: 'address' },
		},
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
	'/(arbeit)/datei/[sha256]/[name]': {
		may: lead,
		params: (world) => ({ sha256: world.file, name: 'papier.md' }),
	},
	'/(public)/faden/[ref]': { may: everybody, params: (world) => ({ ref: `element.${world.guideline}` }) },
	'/(public)/konzept/element/[id]': { may: everybody, params: element },
	'/(public)/konzept/feld/[id]': { may: everybody, params: (world) => ({ id: world.field }) },
	'/(public)/konzept/teil/[id]': { may: everybody, params: (world) => ({ id: world.field }) },
	'/(public)/konzept/vergleich': {
		may: everybody,
		queries: (world) => [`?von=${world.edition}&bis=${world.edition}`],
	},
	'/(public)/konzept/fassungen/[edition]': { may: everybody, params: edition },
	'/(public)/konzept/fassungen/[edition]/gesamt': { may: everybody, params: edition },
	'/(public)/konzept/fassungen/[edition]/feld/[id]': {
		may: everybody,
		params: (world) => ({ ...edition(world), id: world.field }),
	},
	'/(public)/konzept/fassungen/[edition]/teil/[id]': {
		may: everybody,
		params: (world) => ({ ...edition(world), id: world.field }),
	},
	'/(public)/konzept/fassungen/[edition]/konzept.[format]': {
		may: everybody,
		params: (world) => ({ ...edition(world), format: 'json' }),
	},
	'/api/v1/editions/[id]': { may: everybody, params: (world) => ({ id: world.edition }) },
};
