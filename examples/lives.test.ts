import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEdition } from '#concept/server/read-editions.ts';
import { readDocumentOf } from '#exchange/import/server/read-document-of.ts';
import { noFilter } from '#participation/domain/filter.ts';
import { contributionStates } from '#participation/domain/state.ts';
import { outcomes } from '#participation/domain/vocabulary.ts';
import { listContributions } from '#participation/server/list-contributions.ts';
import { testApp } from '#platform/testing/app.ts';
import { addDays } from '#shared/plain-date.ts';
import { unwrap } from '#shared/result.ts';
import { writeRef } from '#thread/domain/ref.ts';
import { readOrigins } from '#thread/server/read-origins.ts';
import { live, type Handling, type Life, type LifeSketch } from './builders/life.ts';
import { on } from './builders/municipality.ts';

/** What holds for the demo holds for every life: properties over lives that nobody thought of. */
const t = await testApp();

const handling: fc.Arbitrary<Handling> = fc.record({
	voices: fc.integer({ min: 1, max: 3 }),
	channel: fc.constantFrom('card', 'publicForm'),
	answeredAfter: fc.option(fc.nat({ max: 60 })),
	outcome: fc.constantFrom(...outcomes),
	published: fc.boolean(),
	becomes: fc.oneof(fc.constantFrom('nothing' as const, 'newElement' as const), fc.nat({ max: 5 })),
});

const sketch: fc.Arbitrary<LifeSketch> = fc.record({
	began: fc.constantFrom('written', 'readIn'),
	rounds: fc.array(
		fc.record({
			open: fc.integer({ min: 0, max: 20 }),
			promise: fc.integer({ min: 0, max: 40 }),
			said: fc.array(handling, { maxLength: 4 }),
		}),
		{ maxLength: 3 },
	),
	recommended: fc.tuple(fc.boolean(), fc.boolean()),
	adoptedBy: fc.constantFrom('council', 'lead'),
});

async function holds(property: (life: Life, sketch: LifeSketch) => Promise<void>): Promise<void> {
	await fc.assert(
		fc.asyncProperty(sketch, async (one) => {
			const life = await live(t.app, await t.municipality(), one);
			await property(life, one);
		}),
		{ numRuns: 20, interruptAfterTimeLimit: 60_000, endOnFailure: true },
	);
}

test('property: every contribution has an answer or stands in the overdue list, on any day after its promise', () =>
	holds(async ({ lead, said }) => {
		const days = [...said.values()].flatMap(({ promisedUntil, answeredOn }) => [
			promisedUntil,
			addDays(promisedUntil, 1),
			...(answeredOn === null ? [] : [answeredOn]),
		]);
		for (const day of new Set([...days, '2028-01-01'])) {
			const context = { ...lead, app: on(lead.app, `${day}T12:00:00Z`) };
			const listed = new Map<string, readonly string[]>();
			for (const state of contributionStates) {
				const { contributions, total } = unwrap(await listContributions(context, { ...noFilter, state }));
				expect(contributions).toHaveLength(total);
				listed.set(
					state,
					contributions.map(({ id }) => id),
				);
			}
			// Answers are facts, also before their day: a list of an earlier day is not what is looked at here.
			for (const [id, { promisedUntil, answeredOn }] of said) {
				const state = answeredOn !== null ? 'answered' : promisedUntil < day ? 'overdue' : 'open';
				expect([...listed].filter(([, ids]) => ids.includes(id)).map(([name]) => name)).toEqual([state]);
			}
		}
	}));

test('property: every element of the adopted edition names what it came from, and nothing else', () =>
	holds(async ({ lead, origins, adoptedId }) => {
		const visitor = { ...lead, actor: { personId: null, roles: [], organizations: [] } };
		const { edition, tree } = unwrap(await readEdition(visitor, adoptedId));
		expect(edition.state).toBe('adopted');
		for (const { id, title } of tree) {
			const named = (await readOrigins(visitor, id)).map(({ ref }) => writeRef(ref));
			if ((await readDocumentOf(visitor, id)) !== null) named.push('document');
			expect(new Set(named), title).toEqual(origins.get(id) ?? new Set());
		}
		// What somebody said and nobody wrote into the concept is not lost: it is in no element, and in its list.
		for (const id of origins.keys()) expect(tree.some((element) => element.id === id)).toBe(true);
	}));
