import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import { startProgram } from '#platform/testing/program.ts';
import { emptyProgress } from './domain/typed-progress.ts';
import { atAdoption } from './domain/vocabulary.ts';
import { judge } from './server/judge.ts';
import { publishWords } from './server/publish-words.ts';
import { readSheet } from './server/read-sheet.ts';
import { readSheets } from './server/read-sheets.ts';
import { requestProgress } from './server/request-progress.ts';
import { saveProgressDraft } from './server/save-draft.ts';
import { setMilestones } from './server/set-milestones.ts';
import { setNotes } from './server/set-notes.ts';
import { setOwner } from './server/set-owner.ts';
import { setResources } from './server/set-resources.ts';
import { submitProgress } from './server/submit-progress.ts';
import { town } from './server/testing/town.ts';

/** Stands in everything that is not, or not yet, for everybody. */
const secret = 'Kanarienvogel';

const t = await testApp({ env: { PORT: '0', REQUESTS_PER_MINUTE: '0' } });
const here = await town(t, 3);
t.app.municipalities.drop();
const [sheetId = '', splitId = '', draftId = ''] = here.sheets;
const year = new Date().getFullYear();

unwrap(await setNotes(here.lead, { sheetId, risks: `Risiko ${secret}`, notes: `Notiz ${secret}` }));
unwrap(await setOwner(here.lead, { sheetId, ownerId: here.headId, deputyId: here.deputyId }));
const milestone = { title: `Meilenstein ${secret}`, plannedOn: `${year}-01-31`, actualOn: null };
unwrap(await setMilestones(here.lead, { sheetId, startsOn: null, endsOn: null, milestones: [milestone] }));
const nothing = { plannedCents: null, approvedCents: null, plannedStaff: null, approvedStaff: null };
unwrap(
	await setResources(here.lead, {
		sheetId,
		years: [{ ...nothing, year, spentCents: null, actualStaff: null, budgetPosition: secret }],
	}),
);
const late = { kind: 'schedule', value: 'late', reason: `Grund ${secret}` } as const;
unwrap(await judge(here.department, { ...late, sheetId }));
const split = { kind: 'implementation', value: 'split', reason: `Teilung ${secret}` } as const;
const parts = [`Teil eins ${secret}`, `Teil zwei ${secret}`];
unwrap(await judge(here.department, { ...split, sheetId: splitId, splitInto: parts }));
const successors = unwrap(await readSheets(here.lead)).sheets.filter(({ elementId }) => elementId === null);
const asked = unwrap(
	await requestProgress(here.lead, {
		unitIds: 'all',
		period: { from: `${year}-01-01`, until: `${year}-12-31` },
		dueOn: `${year + 1}-01-31`,
		note: `Hinweis ${secret}`,
	}),
);
const unitReportId = asked.unitReports.get(here.unitId) ?? '';
const report = { sheetId, unchanged: false, text: `Bericht ${secret}.`, judgements: [], spentCents: 100 };
unwrap(await submitProgress(here.department, { unitReportId, progress: [report] }));
const draft = { ...emptyProgress(atAdoption, null), text: `Entwurf ${secret}` };
unwrap(await saveProgressDraft(here.department, { unitReportId, drafts: [{ sheetId: draftId, draft }] }));

const program = await startProgram(t);
const host = `${here.municipality.slug}.localhost:${program.port}`;
const ask = (path: string) => program.ask({ path, host });
const { elementId } = unwrap(await readSheet(here.lead, sheetId)).sheet;
const pages = [
	'/',
	'/umsetzung',
	'/umsetzung?offen=unveroeffentlicht',
	`/umsetzung?wort=${secret.toLowerCase().slice(0, 3)}`,
	...here.sheets.flatMap((id) => [`/massnahmen/${id}`, `/faden/measureSheet.${id}`]),
	`/konzept/element/${elementId ?? ''}`,
	'/sitemap.xml',
	// The page says again what was looked for: a part of the word is enough.
	`/suche?q=${secret.slice(0, 8)}`,
];

describe('what is not for everybody', () => {
	test.each(pages)('stands not in %s', async (path) => {
		for (const accept of ['text/html', 'application/json']) {
			const { status, text } = await program.ask({ path, host, headers: { accept } });
			expect([200, 406]).toContain(status);
			expect(text).not.toContain(secret);
			for (const name of ['Wanda Beispiel', 'Emil Muster']) expect(text).not.toContain(name);
		}
	});

	test('what a split brings forth has no page before the split is published', async () => {
		expect(successors).toHaveLength(2);
		for (const { id } of successors) {
			expect((await ask(`/massnahmen/${id}`)).status).toBe(404);
			expect((await ask(`/faden/measureSheet.${id}`)).text).not.toContain(secret);
		}
	});

	test('risks and notes are for the unit, the lead and the mayor, plan and money for the administration', async () => {
		const as = (...roles: string[]) => t.context(here.municipality, { personId: here.headId, roles });
		expect(unwrap(await readSheet(as('mayor'), sheetId)).internals?.risks).toContain(secret);
		expect(unwrap(await readSheet(as('committeeOffice'), sheetId)).internals).toBeNull();
		expect(unwrap(await readSheet(as('department'), sheetId)).internals).toBeNull();
		expect(await readSheet(as('groupMember'), sheetId)).toMatchObject({ failure: { code: 'forbidden' } });
	});

	// Last: it shows that the words would have been found, had they been there.
	test('is read by everybody once it is published', async () => {
		unwrap(await publishWords(here.lead, { sheetIds: 'all' }));
		for (const { id, title } of successors) expect((await ask(`/massnahmen/${id}`)).text).toContain(title);
		// Pages with other words in their address are not kept in memory.
		const { text } = await ask(`/massnahmen/${sheetId}?neu`);
		expect(text).toContain(`Bericht ${secret}.`);
		expect(text).toContain(`Grund ${secret}`);
		for (const hidden of ['Risiko', 'Notiz', 'Meilenstein', 'Hinweis'])
			expect(text).not.toContain(`${hidden} ${secret}`);
	});
});
