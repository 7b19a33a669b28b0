import type { Role } from '#people/domain/roles.ts';
import { everybody, lead, signedIn, type RouteTable } from '../route-entry.ts';
import type { World } from '../world.ts';

const draftReaders: readonly Role[] = ['processLead', 'department', 'committeeOffice', 'mayor'];
const edition = (world: World) => ({ edition: world.edition });
const element = (world: World) => ({ id: world.guideline });
const oneImport = (world: World) => ({ id: world.import });
const content = () => ({ title: 'Titel', body: 'Ein Absatz.', source: 'Quelle', revision: '2' });
const written = ['title', 'body', 'source'];

/** The concept: working draft, import, editions, and what the public reads. */
export const conceptRoutes: RouteTable = {
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
		params: (world) => ({ id: world.spareGuideline }),
		forms: {
			default: {
				may: lead,
				fields: () => ({ reason: 'Zusammengelegt', revision: '1', elements: '1' }),
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
