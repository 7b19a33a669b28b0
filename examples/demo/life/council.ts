import { createPaper } from '#council/server/create-paper.ts';
import { fileAmendment } from '#council/server/file-amendment.ts';
import { moveMotion } from '#council/server/move-motion.ts';
import { planConsultation } from '#council/server/plan-consultation.ts';
import { readPaper } from '#council/server/read-paper.ts';
import { recordConsultation } from '#council/server/record-consultation.ts';
import { recordVote, type VoteInput } from '#council/server/record-vote.ts';
import type { ConsultationRole } from '#council/domain/consultation.ts';
import { writeNotation } from '#concept/domain/notation/write.ts';
import type { Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { lindenauTitle } from '../concept.ts';
import { groups } from '../groups.ts';
import { persons } from '../persons.ts';
import { found, type Town } from './town.ts';
import { amendedGuideline } from './earlier-wordings.ts';

const office = persons.committeeOffice.name;
const { advisory, council, divisionHeads, mainCommittee, socialCommittee } = groups;
const integration = 'Beauftragte für Integration';

interface Planned {
	readonly body: string;
	readonly role: ConsultationRole;
	readonly on: string;
	readonly public?: boolean;
}

/** Plans a paper's way and gives its steps by body. */
async function plan(
	town: Town,
	paperId: Id,
	when: string,
	steps: readonly Planned[],
): Promise<(body: string) => Id> {
	const ids = new Map<string, Id>();
	for (const { body, role, on, ...step } of steps) {
		const { id } = unwrap(
			await planConsultation(town.as(office, when), {
				paperId,
				organizationId: town.organization(body),
				role,
				plannedOn: on,
				public: step.public ?? true,
			}),
		);
		ids.set(body, id);
	}
	return (body) => found(ids.get(body), body);
}

/** How the parliamentary groups voted in the end: yes, no, abstentions. */
const finalVote = {
	'Fraktion Bürgerliste Aue': [4, 3, 1],
	'Fraktion Lindenau Sozial': [10, 0, 0],
	'Fraktion Offene Stadt': [7, 0, 0],
	'Fraktion Stadt und Land': [6, 1, 2],
} as const;

/** The concept's way through five bodies, with a postponement and an amendment, to its adoption. */
export async function enterAdoption(town: Town, draftId: Id): Promise<Id> {
	const { id: paperId } = unwrap(
		await createPaper(town.as(office, '2022-03-21'), {
			number: '061/2022',
			type: 'decision',
			title: lindenauTitle,
			date: '2022-03-21',
			originatorId: town.organization(divisionHeads.name),
			leadUnitId: town.organization(integration),
			editionId: draftId,
			body: [
				'Die Stadtverordnetenversammlung beschließt:',
				'1. Das Konzept „Zusammen in Lindenau“ wird in der vorgelegten Fassung angenommen.',
				'2. Es bindet alle Fachbereiche sowie die Eigenbetriebe Stadtreinigung und Kindertagesstätten. Die Anlage bindet nicht.',
				'3. Die federführenden Stellen berichten jährlich bis zum 31. Januar der Steuerungsgruppe, in der jeder Geschäftsbereich und der Personalrat vertreten sind. Im Mai unterrichtet die Oberbürgermeisterin den Migrationsbeirat, die Stadtverordnetenversammlung und die Öffentlichkeit.',
				'4. Ziele und Maßnahmen werden spätestens alle zwei Jahre aktualisiert. Nach vier Jahren wird das Konzept fortgeschrieben.',
			].join('\n\n'),
		}),
	);
	const stepOf = await plan(town, paperId, '2022-03-21T10:30', [
		{ body: divisionHeads.name, role: 'preliminary', on: '2022-03-28', public: false },
		{ body: advisory.name, role: 'hearing', on: '2022-04-05' },
		{ body: socialCommittee.name, role: 'preliminary', on: '2022-04-26' },
		{ body: mainCommittee.name, role: 'preliminary', on: '2022-05-31' },
		{ body: council.name, role: 'decision', on: '2022-06-15' },
	]);
	await record(town, stepOf(divisionHeads.name), '2022-03-28', 'adopted', 'Die Vorlage wird freigegeben.');
	await record(
		town,
		stepOf(advisory.name),
		'2022-04-05',
		'adopted',
		'Der Beirat stimmt zu und bittet darum, ab dem ersten Bericht zu jeder Maßnahme gehört zu werden, die beendet werden soll.',
	);
	await postpone(town, stepOf(socialCommittee.name));
	const again = await stepWaitingIn(town, paperId, socialCommittee.name, '2022-05-10T21:00');
	await vote(town, '2022-05-10T21:00', {
		subject: { kind: 'paper', consultationId: again },
		yes: 11,
		no: 2,
		abstain: 2,
		present: 15,
		announced: 'adopted',
		wording: 'Der Ausschuss empfiehlt der Stadtverordnetenversammlung, der Vorlage zuzustimmen.',
	});
	const amendmentId = await amend(town, paperId);
	await vote(town, '2022-05-31T19:30', {
		subject: { kind: 'paper', consultationId: stepOf(mainCommittee.name) },
		yes: 9,
		no: 1,
		abstain: 1,
		present: 11,
		announced: 'adopted',
		wording: 'Der Hauptausschuss empfiehlt die Annahme; über den Änderungsantrag entscheidet das Plenum.',
	});
	const decision = stepOf(council.name);
	await vote(town, '2022-06-15T20:10', {
		subject: { kind: 'amendment', consultationId: decision, amendmentId },
		yes: 21,
		no: 9,
		abstain: 4,
		present: 34,
		announced: 'adopted',
	});
	const adopted = await vote(town, '2022-06-15T20:25', {
		subject: { kind: 'paper', consultationId: decision },
		...sumOf(Object.values(finalVote)),
		present: 34,
		groups: Object.entries(finalVote).map(([name, [yes, no, abstain]]) => ({
			organizationId: town.organization(name),
			yes,
			no,
			abstain,
		})),
		announced: 'adopted',
		wording:
			'Die Stadtverordnetenversammlung nimmt das Konzept in der geänderten Fassung an. Es tritt am 1. Juli 2022 in Kraft.',
		inForceOn: '2022-07-01',
	});
	return found(adopted.editionId ?? undefined, 'adopted edition');
}

function sumOf(counts: readonly (readonly [number, number, number])[]) {
	const sum = (place: 0 | 1 | 2) => counts.reduce((total, count) => total + count[place], 0);
	return { yes: sum(0), no: sum(1), abstain: sum(2) };
}

/** The committee wants to hear the tenants' association first. */
async function postpone(town: Town, consultationId: Id): Promise<void> {
	const { id: motionId } = unwrap(
		await moveMotion(town.as(office, '2022-04-26T18:20'), {
			consultationId,
			kind: 'postpone',
			movedBy: town.organization('Fraktion Stadt und Land'),
			reason:
				'Der Mieterverein soll zu den Zielen im Handlungsfeld Wohnen angehört werden, bevor abgestimmt wird.',
			targetOn: '2022-05-10',
		}),
	);
	await vote(town, '2022-04-26T18:35', {
		subject: { kind: 'motion', motionId },
		yes: 10,
		no: 4,
		abstain: 1,
		present: 15,
		announced: 'adopted',
	});
}

/** The town as an employer, added to one guideline; the wording is that of the adopted edition. */
async function amend(town: Town, paperId: Id): Promise<Id> {
	const { id, body } = town.element(amendedGuideline);
	return unwrap(
		await fileAmendment(town.as(office, '2022-05-18'), {
			paperId,
			number: '061/2022-1',
			originatorId: town.organization('Ausschuss für Wirtschaft und Finanzen'),
			elementId: id,
			newText: writeNotation(body),
			reason:
				'Wer von den Betrieben verlangt, Abschlüsse und Erfahrungen anzuerkennen, sollte es selbst vormachen. Die Stadt ist mit 1.140 Beschäftigten die zweitgrößte Arbeitgeberin am Ort.',
		}),
	).id;
}

/** An interim report on the continuation: one body has heard it, one has met without a result yet, one is to come. */
export async function enterInterimReport(town: Town): Promise<void> {
	const { id: paperId } = unwrap(
		await createPaper(town.as(office, '2026-10-26'), {
			number: '174/2026',
			type: 'information',
			title: 'Fortschreibung des Integrationskonzepts: Zwischenbericht',
			date: '2026-10-26',
			originatorId: town.organization(divisionHeads.name),
			leadUnitId: town.organization(integration),
			body: [
				'Die erste Arbeitsgruppe hat ihr Handlungsfeld im Juli abgeschlossen und empfohlen. Die zweite tagt seit September.',
				'Zum Auftakt und in den ersten beiden Rückmelderunden gingen 207 Beiträge in sechs Sprachen ein. Auf knapp die Hälfte steht die Antwort noch aus; die Fristen sind teilweise überschritten.',
				'Die Gruppen zu Arbeit, Wohnen, Gesundheit und Verwaltung folgen bis zum Sommer 2027.',
			].join('\n\n'),
		}),
	);
	const stepOf = await plan(town, paperId, '2026-10-26T10:30', [
		{ body: advisory.name, role: 'information', on: '2026-11-10' },
		{ body: socialCommittee.name, role: 'information', on: '2026-11-17' },
		{ body: council.name, role: 'information', on: '2026-12-09' },
	]);
	await record(
		town,
		stepOf(advisory.name),
		'2026-11-10',
		'noted',
		'Der Beirat nimmt Kenntnis und bittet um Antworten auf die offenen Beiträge bis zum Jahresende.',
	);
}

async function record(
	town: Town,
	consultationId: Id,
	heldOn: string,
	result: 'adopted' | 'noted',
	wording: string,
): Promise<void> {
	unwrap(
		await recordConsultation(town.as(office, `${heldOn}T19:00`), { consultationId, heldOn, result, wording }),
	);
}

async function vote(town: Town, when: string, input: VoteInput) {
	return unwrap(await recordVote(town.as(office, when), input));
}

/** The step that a postponement has added. */
async function stepWaitingIn(town: Town, paperId: Id, body: string, when: string): Promise<Id> {
	const { steps } = unwrap(await readPaper(town.as(office, when), paperId));
	const waiting = steps.find(({ bodyName, result }) => bodyName === body && result === null);
	return found(waiting?.id, body);
}
