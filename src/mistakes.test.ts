import { describe, expect, test } from 'vitest';
import { emptyMeasureDetails } from '#concept/domain/element.ts';
import { insertElement } from '#concept/server/insert-element.ts';
import { createPaper } from '#council/server/create-paper.ts';
import { planConsultation } from '#council/server/plan-consultation.ts';
import { recordVote } from '#council/server/record-vote.ts';
import { buildEdition } from '#examples/builders/concept.ts';
import { testApp } from '#platform/testing/app.ts';
import { startProgram, type Answer } from '#platform/testing/program.ts';
import { newId } from '#shared/ids.ts';
import { addDays, plainDateAt } from '#shared/plain-date.ts';
import { unwrap } from '#shared/result.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { asOwner } from './testing/as-owner.ts';
import { formBody } from './testing/form-body.ts';
import { snapshot } from './testing/snapshot.ts';
import { buildWorld, type Reader } from './testing/world.ts';

/**
 * What people get wrong in practice, sent to the program as a browser sends it. Each time: a sentence that says what is
 * wrong, nothing that was typed is lost, and nothing is half done.
 */
const t = await testApp({ env: { PORT: '0', REQUESTS_PER_MINUTE: '0' } });
const world = await buildWorld(t, 'Musterfelde');
const { municipality, council } = world;
const lead = t.context(municipality, { personId: world.person, roles: ['processLead'] });
const office = t.context(municipality, { personId: world.person, roles: ['committeeOffice'] });
const today = plainDateAt(t.app.clock());
const program = await startProgram(t);
const host = `${world.slug}.localhost:${program.port}`;
t.app.municipalities.drop();

type Fields = Readonly<Record<string, string>>;

const send = (reader: Reader, path: string, fields: Fields): Promise<Answer> => {
	const { type, body } = formBody(fields);
	const headers = { cookie: world.cookies[reader], origin: `http://${host}`, 'content-type': type };
	return program.ask({ path, host, method: 'POST', headers, body });
};
const see = (reader: Reader, path: string): Promise<Answer> =>
	program.ask({ path, host, headers: { cookie: world.cookies[reader] } });

interface Mistake {
	readonly by: Reader;
	readonly at: string;
	readonly fields: Fields;
	readonly status: number;
	readonly says: string;
	/** Fields in which somebody wrote. */
	readonly typed: readonly string[];
}

/** The three promises. */
async function expectRefused({ by, at, fields, status, says, typed }: Mistake): Promise<void> {
	const before = await snapshot(t.ownerUrl);
	const answer = await send(by, at, fields);
	const page = plain(answer.text);
	expect({ status: answer.status, says: page.includes(says) ? says : page }).toEqual({ status, says });
	for (const field of typed) expect(page, `${field} is lost`).toContain(fields[field]);
	expect(await snapshot(t.ownerUrl)).toEqual(before);
}

const plain = (html: string) =>
	html
		.replace(/<!--.*?-->/g, '')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

const paperPage = `/arbeit/rat/${council.paper}`;
const revisionOf = async (paper: string) =>
	/name="revision" value="(\d+)"/.exec(
		(await see('committeeOffice', `/arbeit/rat/${paper}/bearbeiten`)).text,
	)?.[1] ?? '';
const counts = (yes: number, no: number, abstain: number, present: number, revision: string): Fields => ({
	yes: String(yes),
	no: String(no),
	abstain: String(abstain),
	notVoting: '0',
	present: String(present),
	heldOn: '',
	announced: yes > no ? 'adopted' : 'rejected',
	wording: 'Zur Kenntnis der Öffentlichkeit.',
	inForceOn: '',
	revision,
});

/** Another paper, to be decided by the council, as it stands in the latest edition. */
async function paperToDecide(number: string, editionId: string): Promise<{ id: string; decision: string }> {
	const { leadUnit } = council;
	const { id } = unwrap(
		await createPaper(office, {
			number,
			type: 'decision',
			title: `Konzept ${number}`,
			date: today,
			originatorId: leadUnit,
			leadUnitId: leadUnit,
			editionId,
			body: 'Die Stadtverordneten beschließen das Konzept.',
		}),
	);
	const organizationId = unwrap(
		await createOrganization(lead, { type: 'committee', name: `Rat ${number}` }),
	).id;
	const step = { paperId: id, organizationId, role: 'decision', plannedOn: today, public: true } as const;
	return { id, decision: unwrap(await planConsultation(office, step)).id };
}

describe('in the council', () => {
	test('votes that do not add up', async () => {
		await expectRefused({
			by: 'committeeOffice',
			at: `${paperPage}/beratung/${council.consultationToVote}/abstimmung?ueber=vorlage&/festhalten`,
			fields: counts(10, 4, 1, 14, council.paperRevision),
			status: 400,
			says: 'Die Stimmen ergeben nicht die Zahl der Anwesenden',
			typed: ['yes', 'no', 'abstain', 'present', 'wording'],
		});
	});

	test('two clerks on one paper', async () => {
		const first = {
			title: 'Von der ersten',
			date: today,
			leadUnitId: council.leadUnit,
			body: 'Beschluss der ersten.',
		};
		const at = `${paperPage}/bearbeiten`;
		const revision = await revisionOf(council.paper);
		expect((await send('committeeOffice', at, { ...first, revision })).status).toBe(303);
		await expectRefused({
			by: 'committeeOffice',
			at,
			fields: { ...first, title: 'Von der zweiten', body: 'Beschluss der zweiten.', revision },
			status: 409,
			says: 'Inzwischen hat jemand anderes hier etwas geändert. Es wurde nichts überschrieben.',
			typed: ['title', 'body'],
		});
		expect((await see('committeeOffice', paperPage)).text).toContain('Von der ersten');
	});

	test('a vote typed twice, the second time with other numbers', async () => {
		const { id, decision } = await paperToDecide('DS 40', world.edition);
		const at = `/arbeit/rat/${id}/beratung/${decision}/abstimmung?ueber=vorlage&/festhalten`;
		const fields = counts(4, 10, 1, 15, await revisionOf(id));
		expect((await send('committeeOffice', at, fields)).status).toBe(303);
		const once = await snapshot(t.ownerUrl);
		expect((await send('committeeOffice', at, fields)).status).toBe(303);
		expect(await snapshot(t.ownerUrl)).toEqual(once);
		await expectRefused({
			by: 'committeeOffice',
			at,
			fields: { ...fields, no: '9', present: '14' },
			status: 409,
			says: 'Diese Abstimmung ist schon erfasst, mit anderen Zahlen: 4 Ja, 10 Nein, 1 Enthaltungen.',
			typed: ['yes', 'no', 'present'],
		});
	});

	test('postponing a decided paper', async () => {
		const { id, decision } = await paperToDecide('DS 41', world.edition);
		const step = { paperId: id, organizationId: council.body, role: 'information', plannedOn: null } as const;
		const after = unwrap(await planConsultation(office, { ...step, public: true }));
		const subject = { kind: 'paper', consultationId: decision } as const;
		const numbers = { yes: 4, no: 10, abstain: 1, present: 15, announced: 'rejected' } as const;
		unwrap(await recordVote(office, { subject, ...numbers }));
		await expectRefused({
			by: 'committeeOffice',
			at: `/arbeit/rat/${id}/beratung/${after.id}/antrag`,
			fields: {
				kind: 'postpone',
				movedBy: council.parliamentaryGroup,
				targetOn: germanDay(addDays(today, 30)),
				targetOrganizationId: '',
				reason: 'Der Beirat soll sich zuerst äußern.',
				revision: await revisionOf(id),
			},
			status: 409,
			says: 'Über diese Vorlage ist schon entschieden. Sie kann nicht mehr vertagt, verwiesen oder geändert werden.',
			typed: ['reason', 'targetOn'],
		});
	});

	test('a measure without owner at adoption', async () => {
		unwrap(
			await insertElement(lead, {
				id: newId(),
				kind: 'measure',
				title: 'Niemandes Vorhaben',
				body: [],
				source: '',
				fields: [],
				measure: emptyMeasureDetails,
				place: { parentId: world.field, after: null },
			}),
		);
		const edition = await buildEdition(lead, 'publishedDraft', null, 'Mit einer Maßnahme, die niemand führt');
		const { id, decision } = await paperToDecide('DS 42', edition.id);
		await expectRefused({
			by: 'committeeOffice',
			at: `/arbeit/rat/${id}/beratung/${decision}/abstimmung?ueber=vorlage&/festhalten`,
			fields: counts(10, 4, 1, 15, await revisionOf(id)),
			status: 409,
			says: 'Niemandes Vorhaben',
			typed: ['yes', 'no', 'present', 'wording'],
		});
	});
});

describe('on the way to the concept', () => {
	test('answering in a closed round', async () => {
		const { roundToChange: round } = world.participation;
		await asOwner(t.ownerUrl, (client) =>
			client.query(
				`UPDATE feedback_round SET opens_on = current_date - 30, closes_on = current_date - 2, accepts_late = false
				WHERE id = $1`,
				[round],
			),
		);
		await expectRefused({
			by: 'nobody',
			at: `/mitmachen/${round}?/senden`,
			fields: {
				text: 'Es fehlt ein Treffpunkt im Norden.',
				language: 'de',
				kind: 'concern',
				fieldIds: world.field,
				name: 'Wanda Weiß',
				organisation: 'Nachbarschaft Nord',
				email: 'wanda@beispiel.example',
			},
			status: 409,
			says: 'Diese Runde ist beendet. Ihr Text ist nicht verloren: Er steht unten.',
			typed: ['text'],
		});
	});

	test('a deadline before the start, of a round', () =>
		expectRefused({
			by: 'processLead',
			at: '/arbeit/beitraege/runden/neu',
			fields: {
				title: 'Runde zum Norden',
				question: 'Was fehlt im Norden?',
				opensOn: germanDay(addDays(today, 10)),
				closesOn: germanDay(today),
				answerUntil: germanDay(addDays(today, 60)),
			},
			status: 400,
			says: 'Die Runde kann nicht enden, bevor sie beginnt.',
			typed: ['title', 'question', 'opensOn', 'closesOn', 'answerUntil'],
		}));

	test('a deadline before the start, of a mandate', () =>
		expectRefused({
			by: 'processLead',
			at: '/arbeit/auftrag/neu',
			fields: {
				title: 'Konzept fortschreiben',
				decisionNumber: '2026/99',
				decidedOn: '27.01.2026',
				wording: 'Die Verwaltung wird beauftragt.',
				leadUnitId: world.unit,
				deliverable: 'Ein neues Konzept',
				deadline: '26.01.2026',
				visibility: 'public',
			},
			status: 400,
			says: 'vor dem Beschluss',
			typed: ['title', 'decisionNumber', 'wording', 'deliverable', 'deadline'],
		}));

	test('an expired review link', async () => {
		await asOwner(t.ownerUrl, (client) =>
			client.query(`UPDATE access_link SET expires_at = now() - interval '1 hour' WHERE purpose = 'review'`),
		);
		const at = `/pruefung/${world.consolidation.reviewToken}`;
		const says = 'Dieser Link ist abgelaufen.';
		const opened = await see('nobody', at);
		expect(opened.status).toBe(410);
		expect(opened.text).toContain(says);
		await expectRefused({
			by: 'nobody',
			at: `${at}?/abgeben`,
			fields: {
				elementId: world.guideline,
				verdict: 'notFeasible',
				reason: 'Die Räume fehlen.',
				money: 'Es kostet zwei Stellen.',
			},
			status: 410,
			says,
			typed: ['reason', 'money'],
		});
	});
});

describe('among people', () => {
	test('a person in two conflicting roles', async () => {
		const at = `/arbeit/menschen/${world.group}?/aufnehmen`;
		const fields = {
			personId: world.person,
			role: 'chair',
			onBehalfOf: world.unit,
			validFrom: germanDay(today),
		};
		await expectRefused({
			by: 'processLead',
			at,
			fields,
			status: 409,
			says: 'Diese Person hat hier zu dieser Zeit schon eine Rolle. Beenden Sie zuerst diese, denn zwei Rollen zugleich gibt es nicht.',
			typed: ['validFrom'],
		});
	});

	test('an organisation that is gone, with a history: what it did stays, and nothing new is given to it', async () => {
		const name = 'Ausschuss Musterfelde';
		const end = `/arbeit/menschen/${council.body}?/beenden`;
		expect((await send('processLead', end, { reason: 'Aufgelöst zum Jahresende' })).status).toBe(303);
		await expectRefused({
			by: 'committeeOffice',
			at: `${paperPage}/beratung`,
			fields: {
				organizationId: council.body,
				role: 'information',
				plannedOn: germanDay(addDays(today, 20)),
				isPublic: 'ja',
				revision: await revisionOf(council.paper),
			},
			status: 400,
			says: 'Diese Organisation gibt es nicht mehr',
			typed: ['plannedOn'],
		});
		for (const path of [paperPage, `/rat/${council.paper}`, `/arbeit/menschen/${council.body}`])
			expect(plain((await see('processLead', path)).text), path).toContain(name);
	});
});

function germanDay(day: string): string {
	return day.split('-').reverse().join('.');
}
