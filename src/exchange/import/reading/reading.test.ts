import { expect, test } from 'vitest';
import { failure } from '#shared/result.ts';
import { readConcept } from '../read-concept.ts';
import { Reading, readingLimits } from './read-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const small = { bytes: bytes('# Konzept\n\n## Handlungsfeld 1: Sport\n\nText.\n'), fileName: 'konzept.md' };
/** Many small parts: cheap to send, dear to hold. */
const large = { bytes: bytes('- *a* b\n'.repeat(90_000)), fileName: 'groß.md' };

test('a document is read in another process, one after the other in the same', async () => {
	const reading = new Reading();
	for (let round = 0; round < 2; round++)
		expect(await reading.read(small)).toMatchObject({
			ok: true,
			value: { title: 'Konzept', elements: [{ kind: 'fieldOfAction', title: 'Sport' }, {}] },
		});
});

test('a document that takes too long is refused, the next is read', async () => {
	const reading = new Reading({ ...readingLimits, time: 1 });
	expect(await reading.read(small)).toEqual(failure('documentTooComplex'));
	expect(await new Reading().read(small)).toMatchObject({ ok: true });
});

test('a document that takes too much memory is refused, and only its own process ends', async () => {
	const reading = new Reading({ ...readingLimits, memory: 40 });
	const refused = await reading.read(large);
	expect(refused.ok ? 'read' : refused.failure.code).toBe('documentTooComplex');
	expect(await reading.read(small)).toMatchObject({ ok: true });
});

test('a few at once, some wait, more are sent away', async () => {
	const reading = new Reading({ ...readingLimits, atOnce: 1, waiting: 2 });
	const outcomes = await Promise.all(Array.from({ length: 4 }, () => reading.read(small)));
	expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, false]);
	expect(outcomes[3]).toEqual(failure('tooManyDocuments'));
	expect(await reading.read(small)).toMatchObject({ ok: true });
});

test('a program that stops lets a running reading end, and sends away who waits and who comes', async () => {
	const reading = new Reading({ ...readingLimits, atOnce: 1 });
	const outcomes = [reading.read(small), reading.read(small)];
	reading.stop('soon');
	outcomes.push(reading.read(small));
	expect(await Promise.all(outcomes)).toMatchObject([
		{ ok: true },
		failure('tooManyDocuments'),
		failure('tooManyDocuments'),
	]);
});

test('a program that must stop now breaks off whatever is being read', async () => {
	const reading = new Reading();
	const outcomes = [reading.read(large), reading.read(large)];
	await new Promise((resolve) => setTimeout(resolve, 50));
	reading.stop('soon');
	reading.stop('now');
	for (const outcome of await Promise.all(outcomes)) expect(outcome).toEqual(failure('tooManyDocuments'));
});

test('a title that cannot be stored is refused before anything is read', async () => {
	const refused = await readConcept({ ...small, title: 'Konzept\u0000' });
	expect(refused).toEqual(failure('invalidInput', {}, { title: 'characters' }));
	expect(await readConcept({ ...small, title: ' Mein  Konzept ' })).toMatchObject({
		value: { title: 'Mein Konzept' },
	});
});
