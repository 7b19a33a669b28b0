import { beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { minutesExtract } from '#documents/minutes-extract/model.ts';
import { minutesExtractPdf } from '#documents/minutes-extract/pdf.ts';
import { unpackPdf } from '#documents/testing/pdf-text.ts';
import { editPaper } from './server/edit-paper.ts';
import { fileAmendment } from './server/file-amendment.ts';
import { listPapers } from './server/list-papers.ts';
import { moveMotion } from './server/move-motion.ts';
import { readAmendmentsOn } from './server/read-amendments.ts';
import { readPaper } from './server/read-paper.ts';
import { tasksOfCouncil } from './server/read-tasks.ts';
import { recordConsultation } from './server/record-consultation.ts';
import { previewVote, recordVote, type VoteInput } from './server/record-vote.ts';
import { planned, town, type Town } from './testing/town.ts';

const t = await testApp({ clock: () => new Date('2027-05-10T10:00:00Z') });
let here: Town;
let paper: Awaited<ReturnType<typeof planned>>;

beforeEach(async () => {
	here = await town(t);
	paper = await planned(here);
});

describe('a committee postpones by 10 to 4 votes', () => {
	const postpone = async () => {
		const { id: motionId } = unwrap(
			await moveMotion(here.office, {
				consultationId: paper.inCommittee,
				kind: 'postpone',
				movedBy: here.groupB,
				reason: 'Der Beirat soll sich zuerst äußern.',
				targetOn: '2027-06-01',
			}),
		);
		const vote: VoteInput = {
			subject: { kind: 'motion', motionId },
			yes: 10,
			no: 4,
			abstain: 1,
			present: 15,
			announced: 'adopted',
		};
		return vote;
	};

	test('the plan shows the new day, the council has lost its own, and somebody is asked to set another', async () => {
		const vote = await postpone();
		expect(unwrap(await previewVote(here.office, vote)).result).toBe('adjourned');
		expect(unwrap(await readPaper(here.visitor, paper.paperId)).steps).toHaveLength(2);
		unwrap(await recordVote(here.office, vote));
		const { steps, state } = unwrap(await readPaper(here.visitor, paper.paperId));
		expect(state).toBe('underConsultation');
		expect(
			steps.map(({ bodyName, result, plannedOn, plannedBefore }) => [
				bodyName,
				result,
				plannedOn,
				plannedBefore,
			]),
		).toEqual([
			['Sozialausschuss', 'adjourned', '2027-03-02', null],
			['Sozialausschuss', null, '2027-06-01', null],
			['Stadtverordnetenversammlung', null, null, '2027-04-07'],
		]);
		expect(steps[0]?.motions[0]).toMatchObject({
			movedByName: 'Fraktion Stadtmitte',
			vote: { yes: 10, no: 4 },
		});
		const tasks = await tasksOfCouncil(here.office);
		expect(tasks.map(({ kind }) => kind)).toEqual(['setConsultationDay']);
		expect(await tasksOfCouncil(here.mayor)).toEqual([]);
	});

	test('typed once more it does not postpone once more', async () => {
		const vote = await postpone();
		unwrap(await recordVote(here.office, vote));
		unwrap(await recordVote(here.office, vote));
		expect(unwrap(await readPaper(here.visitor, paper.paperId)).steps).toHaveLength(3);
	});

	test('had it failed, everything would stand as before', async () => {
		const vote = await postpone();
		unwrap(await recordVote(here.office, { ...vote, yes: 4, no: 10, announced: 'rejected' }));
		const { steps } = unwrap(await readPaper(here.visitor, paper.paperId));
		expect(steps.map(({ plannedOn }) => plannedOn)).toEqual(['2027-03-02', '2027-04-07']);
	});
});

test('a councillor asks whether an amendment repeats a rejected one: it is shown before filing, and beside it afterwards', async () => {
	const file = async (number: string, paperId: string, newText: string) =>
		unwrap(
			await fileAmendment(here.office, {
				paperId,
				number,
				originatorId: here.groupA,
				elementId: here.guideline,
				newText,
				reason: 'Arbeit ist der Ort, an dem Sprache gelernt wird.',
			}),
		).id;
	const wording = 'Alle lernen Deutsch dort, wo sie leben und arbeiten.';
	const first = await file('Ä 1', paper.paperId, wording);
	const inCouncil = { yes: 12, no: 28, abstain: 2, announced: 'rejected' as const };
	const subject = { kind: 'amendment', consultationId: paper.inCouncil, amendmentId: first } as const;
	unwrap(await recordVote(here.office, { subject, ...inCouncil, heldOn: '2027-04-07' }));
	unwrap(
		await recordVote(here.office, {
			subject: { kind: 'paper', consultationId: paper.inCouncil },
			...inCouncil,
			heldOn: '2027-04-07',
		}),
	);
	const again = await planned(here);
	expect(await readAmendmentsOn(here.office, here.guideline)).toMatchObject([
		{ number: 'Ä 1', paperId: paper.paperId, outcome: 'rejected', on: '2027-04-07' },
	]);
	await file('Ä 2', again.paperId, wording);
	const [second] = unwrap(await readPaper(here.visitor, again.paperId)).amendments;
	const inserted = second?.passages.flatMap(({ segments }) => segments.filter(({ op }) => op === 'insert'));
	expect(inserted?.map(({ text }) => text)).toEqual([' und arbeiten']);
	expect(second?.earlier).toMatchObject([
		{
			number: 'Ä 1',
			originatorName: 'Fraktion Auenland',
			outcome: 'rejected',
			on: '2027-04-07',
			newText: second?.newText,
		},
	]);
});

test('two clerks on one paper: the second is told and nothing is overwritten', async () => {
	const { revision } = unwrap(await readPaper(here.office, paper.paperId));
	const edit = { id: paper.paperId, date: '2027-02-01', leadUnitId: here.unit, body: 'Beschluss.', revision };
	unwrap(await editPaper(here.office, { ...edit, title: 'Von der ersten' }));
	expect(await editPaper(here.office, { ...edit, title: 'Von der zweiten' })).toMatchObject({
		failure: { code: 'conflict', details: { revision: revision + 1 } },
	});
	expect(unwrap(await readPaper(here.office, paper.paperId)).title).toBe('Von der ersten');
});

describe('what is said behind closed doors', () => {
	const canary = 'Eisvogel';

	test('leaves no trace for the public, in no page, thread or extract', async () => {
		paper = await planned(here, { committeeIsPublic: false });
		unwrap(
			await fileAmendment(here.office, {
				paperId: paper.paperId,
				number: `${canary} 1`,
				originatorId: here.groupA,
				elementId: here.guideline,
				newText: `Geheimer ${canary}.`,
				reason: canary,
				public: false,
			}),
		);
		const { id: motionId } = unwrap(
			await moveMotion(here.office, {
				consultationId: paper.inCommittee,
				kind: 'closeDebate',
				movedBy: here.groupA,
				reason: canary,
			}),
		);
		unwrap(
			await recordVote(here.office, {
				subject: { kind: 'motion', motionId },
				yes: 77,
				no: 1,
				abstain: 0,
				announced: 'adopted',
			}),
		);
		unwrap(
			await recordConsultation(here.office, {
				consultationId: paper.inCommittee,
				heldOn: '2027-03-02',
				result: 'adopted',
				wording: canary,
			}),
		);
		for (const context of [here.visitor, here.department]) {
			const read = unwrap(await readPaper(context, paper.paperId));
			expect(JSON.stringify(read)).not.toContain(canary);
			expect(read.steps.map(({ bodyName }) => bodyName)).toEqual(['Stadtverordnetenversammlung']);
			expect(JSON.stringify(await listPapers(context))).not.toContain(canary);
		}
		const thread = await readThread(here.visitor, everybody, { kind: 'paper', id: paper.paperId });
		// As a number of its own: digits come in ids too.
		expect(JSON.stringify(unwrap(thread))).not.toMatch(/Eisvogel|Sozialausschuss|\b77\b/);
		const office = unwrap(await readPaper(here.mayor, paper.paperId));
		expect(JSON.stringify(office)).toContain(canary);
		expect(office.steps).toHaveLength(2);
	});

	test('a paper that is not public is not there for others, nor for another municipality', async () => {
		const foreign = await town(t);
		expect(await readPaper(foreign.office, paper.paperId)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await listPapers(foreign.office)).toEqual([]);
	});
});

test('the extract from the minutes holds numbers, majority and wording, as PDF/UA-1', async () => {
	unwrap(
		await recordVote(here.office, {
			subject: { kind: 'paper', consultationId: paper.inCouncil },
			yes: 31,
			no: 9,
			abstain: 2,
			present: 42,
			announced: 'adopted',
			wording: 'Die Stadtverordnetenversammlung beschließt die Fortschreibung.',
		}),
	);
	const read = unwrap(await readPaper(here.visitor, paper.paperId));
	const step = read.steps.find(({ id }) => id === paper.inCouncil) ?? failed();
	const options = { municipalityName: 'Musterfelde', locale: 'de' as const };
	const extract = minutesExtract(read, step, options) ?? failed();
	expect(extract.votes[0]?.rows.at(-1)).toEqual(['Zusammen', '31', '9', '2']);
	expect(extract.votes[0]?.rule).toMatch(/BbgKVerf vom 5. März 2024, § 39/);
	expect(extract.wording).toMatch(/beschließt die Fortschreibung/);
	const bytes = await minutesExtractPdf(extract, { heldOn: step.heldOn ?? '', locale: 'de' });
	const text = unpackPdf(bytes);
	expect(text).toMatch(/pdfuaid:part>1</);
	expect(text).toMatch(/\/S\s*\/TH\b/);
	const open = read.steps.find(({ id }) => id === paper.inCommittee) ?? failed();
	expect(minutesExtract(read, open, options)).toBeNull();
});

function failed(): never {
	throw new Error('missing');
}
