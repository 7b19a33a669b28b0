import { test } from './support/test.ts';
import { backwards, forwards } from './thread/back.ts';
import { answer, ask, fixWording } from './thread/consolidation.ts';
import { carryOn } from './thread/continuation.ts';
import {
	becomeMeasure,
	cluster,
	openRound,
	publishContributions,
	saySomething,
} from './thread/contribution.ts';
import { amend, bringIn, decide, postpone } from './thread/council.ts';
import { finalFeedback, passOn, publishDraft, takeReviewUp } from './thread/draft.ts';
import { approveMinutes, invite, meet, objectToMinutes, register } from './thread/event.ts';
import { assign, judge, report } from './thread/implementation.ts';
import { mandate, tickOff } from './thread/mandate.ts';
import { compositionRule, people } from './thread/people.ts';
import { plan } from './thread/process.ts';
import { compile, publish } from './thread/report.ts';
import { review } from './thread/review.ts';
import { storyOf, type Found, type Story } from './thread/story.ts';

/**
 * One thread: from the council's mandate to a line of the published report, and back by the thread. Every station by the
 * people who act there, through the pages alone. Weeks and months go by.
 */
test.describe.configure({ mode: 'serial', timeout: 300_000 });
test.use({ actionTimeout: 30_000 });

let story: Story;
const found = {} as Found;

test.beforeAll(({}, { project }) => {
	story = storyOf(project.name);
});

test('who takes part', async ({ page }) => {
	await people(page, story);
	await compositionRule(page, story);
});

test('the council orders it, and the process is planned', async ({ page }) => {
	found.mandate = await mandate(page, story);
	found.process = await plan(page, story, found.mandate);
});

test('a resident says something, without an account', async ({ page }) => {
	await openRound(page, story, found.process);
	found.own = await saySomething(page, story);
});

test('the group meets: invitation, registration, cards, minutes, objection, approval', async ({ page }) => {
	found.event = await invite(page, story, found.process);
	await register(page, story);
	await meet(page, story, found.event);
	await objectToMinutes(page, story);
	await approveMinutes(page, story, found.event);
});

test('what is alike is put together, becomes a measure and is answered', async ({ page }) => {
	found.cluster = await cluster(page, story);
	await becomeMeasure(page, story, found.cluster);
	await publishContributions(page, story);
});

test('the group answers five questions, fixes the wording and recommends its field', async ({ page }) => {
	await ask(page, story);
	await answer(page, story);
	await fixWording(page, story);
});

test('the administration examines it, by a link in a mail', async ({ page }) => {
	await review(page, story);
});

test('the draft is published, and everybody has two weeks to say something', async ({ page }) => {
	await takeReviewUp(page, story);
	await publishDraft(page, story);
	await finalFeedback(page, story);
	await passOn(page, story);
});

test('the council postpones, amends one guideline and decides', async ({ page }) => {
	found.paper = await bringIn(page, story);
	await amend(page, story);
	await postpone(page, story, found.paper);
	await decide(page, story, found.paper);
});

test('the measure is carried out, judged and reported on', async ({ page }) => {
	found.sheet = await assign(page, story);
	await judge(page, found.sheet);
	await report(page, story);
});

test('the yearly report is compiled, frozen and published', async ({ page }) => {
	found.report = await compile(page, story);
	await publish(page, story, found.report);
});

test('the mandate is met, and the concept goes into its next cycle', async ({ page }) => {
	await tickOff(page, found.mandate, `/faden/report.${found.report.split('/').at(-1) ?? ''}`);
	await carryOn(page, story);
});

test('back by the thread, and forwards again from the private page', async ({ page }) => {
	await backwards(page, story, found.report.replace('/arbeit', ''));
	await forwards(page, story, found.own);
});
