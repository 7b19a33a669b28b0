import { createHash } from 'node:crypto';
import { numberingSchemes } from '#concept/domain/numbering.ts';
import { editElement } from '#concept/server/edit-element.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { openImport } from '#exchange/import/server/open-import.ts';
import { readImport } from '#exchange/import/server/read-imports.ts';
import { buildConcept, buildEdition } from '#examples/builders/concept.ts';
import { measure, sheet } from '#examples/builders/sketch.ts';
import { buildPerson } from '#examples/builders/person.ts';
import { roles, type Role } from '#people/domain/roles.ts';
import { requestSignIn } from '#people/server/request-sign-in.ts';
import { startSession } from '#people/server/start-session.ts';
import { listMails } from '#platform/mail/mail.store.ts';
import type { Context, Municipality } from '#platform/context.ts';
import type { TestApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import { resumeSession } from '#people/server/resume-session.ts';
import { unwrap } from '#shared/result.ts';
import { buildConsolidation, type ConsolidationWorld } from './consolidation-world.ts';
import { buildImplementation, type ImplementationWorld } from './implementation-world.ts';
import { buildCouncil, type CouncilWorld } from './world/council.ts';
import { buildEvents, type EventsWorld } from './world/events.ts';
import { buildPeople, type PeopleWorld } from './world/people.ts';
import { buildProcess, type ProcessWorld } from './world/process.ts';
import { buildReporting, type ReportingWorld } from './reporting-world.ts';
import { buildParticipation, type ParticipationWorld } from './world/participation.ts';

export type Reader = Role | 'noRole' | 'nobody';
export const readers: readonly Reader[] = ['nobody', 'noRole', ...roles];

/** A municipality in which there is something of everything, and everybody is signed in. */
export interface World extends PeopleWorld, ProcessWorld, EventsWorld {
	readonly municipality: Municipality;
	readonly slug: string;
	readonly cookies: Readonly<Record<Reader, string>>;
	readonly field: string;
	readonly guideline: string;
	/** Nothing else speaks of it, so it can be taken out. */
	readonly spareGuideline: string;
	readonly edition: string;
	readonly change: string;
	readonly import: string;
	readonly importRef: string;
	readonly file: string;
	readonly mail: string;
	readonly person: string;
	readonly session: string;
	readonly consolidation: ConsolidationWorld;
	readonly council: CouncilWorld;
	readonly participation: ParticipationWorld;
	readonly implementation: ImplementationWorld;
	readonly reporting: ReportingWorld;
}

/** @param word stands in every text, so that it can be found where it does not belong */
export async function buildWorld(t: TestApp, word: string): Promise<World> {
	const municipality = await t.municipality(`Ort ${word}`);
	const cookies: Record<string, string> = { nobody: '' };
	const people: Record<string, string> = {};
	const mailOf = (role: Reader) => `${role}@${word}.${municipality.slug}.example`.toLowerCase();
	for (const role of ['noRole', ...roles] as const) {
		const person = await buildPerson(t.app, municipality, {
			name: `Person ${role} ${word}`,
			email: mailOf(role),
			roles: role === 'noRole' ? [] : [role],
		});
		cookies[role] = await signedIn(person);
		people[role] = person.actor.personId ?? '';
	}
	const lead = await actorOf(t.context(municipality), cookies['processLead'] ?? '');
	const tree = await buildConcept(lead.context, {
		title: `Konzept ${word}`,
		numbering: numberingSchemes.decimal,
		reason: word,
		content: [
			{
				is: 'element',
				kind: 'fieldOfAction',
				title: `Wohnen ${word}`,
				parts: [
					{ is: 'element', kind: 'guideline', title: `Leitlinie ${word}`, parts: [`Text ${word}`] },
					{ is: 'element', kind: 'guideline', title: `Zweite ${word}`, parts: [`Mehr ${word}`] },
					measure(`Haus ${word}`, `Gebaut in ${word}`, sheet({ leadUnit: `Bauamt ${word}` })),
					measure(`Garten ${word}`, `Gepflanzt in ${word}`, sheet({ leadUnit: `Bauamt ${word}` })),
				],
			},
		],
	});
	const [field, guideline, spare] = tree;
	const other = tree.at(-1);
	if (!field || !guideline || !spare || !other) throw new Error('There is no concept.');
	const consolidation = await buildConsolidation(
		lead.context,
		{
			leadId: people['processLead'] ?? '',
			memberId: people['groupMember'] ?? '',
			clerkId: people['department'] ?? '',
		},
		{ field: field.id, guideline: guideline.id, other: other.id },
		word,
	);
	const edition = await buildEdition(lead.context, 'publishedDraft', null, word);
	const implementation = await buildImplementation(lead.context, people['department'] ?? '', word);
	const reporting = await buildReporting(lead.context, field.id, word);
	const draft = unwrap(await readDraft(lead.context));
	const edited = unwrap(
		await editElement(lead.context, {
			...guideline,
			title: `Neu ${word}`,
			revision: draft.revisions.get(guideline.id) ?? 0,
		}),
	);
	const text = `# Papier ${word}\n\n## Handlungsfeld 1: Verkehr ${word}\n\nEin Absatz ${word}.\n`;
	const bytes = new TextEncoder().encode(text);
	const opened = unwrap(await openImport(lead.context, { bytes, fileName: 'papier.md', title: '' }));
	const imported = unwrap(await readImport(lead.context, opened.id));
	const organizations = await buildPeople(lead.context, word);
	const process = await buildProcess(lead.context, organizations, field.id, word);
	const events = await buildEvents(lead.context, organizations, process, word);
	unwrap(await requestSignIn(lead.context, { email: mailOf('mayor') }));
	const [mail] = await inTransaction(lead.context, (tx) => listMails(tx, 1));
	const office = await actorOf(t.context(municipality), cookies['committeeOffice'] ?? '');
	const council = await buildCouncil(lead.context, office.context, word, {
		guideline: guideline.id,
		edition: edition.id,
	});
	return {
		municipality,
		slug: municipality.slug,
		cookies: cookies as World['cookies'],
		field: field.id,
		guideline: guideline.id,
		spareGuideline: spare.id,
		edition: edition.id,
		change: edited.changeId ?? '',
		import: opened.id,
		importRef: imported.recognition.elements[0]?.ref ?? '',
		file: createHash('sha256').update(imported.recognition.lines.join('\n')).digest('hex'),
		mail: mail?.id ?? '',
		person: lead.context.actor.personId ?? '',
		session: lead.sessionId,
		...organizations,
		...process,
		...events,
		consolidation,
		council,
		participation: await buildParticipation(lead.context, word, field.id),
		implementation,
		reporting,
	};
}

async function signedIn(person: Context): Promise<string> {
	const { token } = await inTransaction(person, (tx) =>
		startSession(tx, person.actor.personId ?? '', 'Firefox Linux', 'link'),
	);
	return `sitzung=${token}`;
}

/** As the program itself finds out who it is. */
async function actorOf(context: Context, cookie: string) {
	const session = await resumeSession(context, cookie.slice('sitzung='.length));
	if (!session) throw new Error('Nobody is signed in.');
	return { sessionId: session.sessionId, context: { ...context, actor: session.actor } };
}
