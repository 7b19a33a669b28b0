import pg from 'pg';
import { describe, expect, test, vi } from 'vitest';
import { newId } from '#shared/ids.ts';
import type { Context } from '../context.ts';
import { appendEvent } from '../events/events.ts';
import { testApp } from '../testing/app.ts';
import { inTransaction, type Transaction } from '../transaction.ts';
import { openEventStream } from './event-stream.ts';
import { eventsAfter, presentPosition, readPosition, type Position } from './events-after.ts';

const t = await testApp();

const append = (tx: Transaction, type: string) =>
	appendEvent(tx, { type, version: 1, subject: { kind: 'test', id: newId() }, payload: { secret: 'word' } });

const happens = (context: Context, type: string) => inTransaction(context, (tx) => append(tx, type));

describe('events after a position', () => {
	test('are complete although a transaction that began earlier commits later', async () => {
		const context = t.context(await t.municipality());
		let position: Position = await presentPosition(context);
		const read: string[] = [];
		const readOn = async () => {
			const page = await eventsAfter(context, position);
			read.push(...page.events.map(({ type }) => type));
			position = page.events.at(-1)?.position ?? position;
			return page.pending;
		};
		let commitFirst: () => void = () => {};
		const mayCommit = new Promise<void>((resolve) => (commitFirst = resolve));
		let appended: () => void = () => {};
		const hasAppended = new Promise<void>((resolve) => (appended = resolve));
		const first = inTransaction(context, async (tx) => {
			await append(tx, 'first');
			appended();
			await mayCommit;
		});
		await hasAppended;
		await happens(context, 'second');
		// The second is committed, the first is not: reading it now would step over the first for ever.
		expect(await readOn()).toBe(true);
		expect(read).toEqual([]);
		commitFirst();
		await first;
		await vi.waitFor(async () => {
			await readOn();
			expect(read).toEqual(['first', 'second']);
		}, 5000);
	});

	test('are none of another municipality', async () => {
		const context = t.context(await t.municipality());
		const elsewhere = t.context(await t.municipality());
		await happens(elsewhere, 'foreign');
		expect((await eventsAfter(context, { transactionId: '0', id: 0 })).events).toEqual([]);
	});

	test('come in pages', async () => {
		const context = t.context(await t.municipality());
		await inTransaction(context, async (tx) => {
			for (let count = 0; count < 250; count++) await append(tx, `event-${count}`);
		});
		await vi.waitFor(async () => {
			const one = await eventsAfter(context, { transactionId: '0', id: 0 });
			expect([one.events.length, one.pending]).toEqual([200, true]);
			const two = await eventsAfter(context, one.events.at(-1)?.position ?? { transactionId: '0', id: 0 });
			expect([two.events.length, two.pending]).toEqual([50, false]);
		}, 5000);
	});

	test('a position is only what we have written', () => {
		for (const wrong of [null, '', '1', '1.', '.1', '1.1.1', '-1.2', '1.2;', '9'.repeat(30) + '.1'])
			expect(readPosition(wrong)).toBeNull();
		expect(readPosition('17.4')).toEqual({ transactionId: '17', id: 4 });
	});
});

describe('subscriptions', () => {
	test('hear of committed events of their municipality, also after a lost connection', async () => {
		const context = t.context(await t.municipality());
		const elsewhere = t.context(await t.municipality());
		const heard = vi.fn();
		const end = t.app.live.subscribe(context.municipality.id, heard);
		await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), 5000);
		await happens(elsewhere, 'foreign');
		await happens(context, 'own');
		await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2), 5000);
		await cutConnections();
		await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(3), 5000);
		await happens(context, 'own');
		await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(4), 5000);
		end();
		await happens(context, 'own');
		expect(heard).toHaveBeenCalledTimes(4);
	});
});

describe('the event stream', () => {
	test('tells that something happened and to what, never what; and resumes after the last id', async () => {
		const municipality = await t.municipality();
		const me = t.context(municipality, { personId: newId(), roles: ['processLead'] });
		const stream = listen(openEventStream(me, null));
		await stream.until('retry: 3000');
		await new Promise((resolve) => setTimeout(resolve, 300));
		await happens(me, 'mine.changed');
		await happens(t.context(municipality), 'other.changed');
		const text = await stream.until('other.changed');
		expect(text).toMatch(/id: \d+\.\d+\nevent: change\ndata: \{"type":"mine.changed",.*"mine":true\}/);
		expect(text).toMatch(/"type":"other.changed",.*"mine":false/);
		expect(text).not.toContain('secret');
		await stream.close();
		const firstId = /id: (\S+)/.exec(text)?.[1] ?? '';
		const resumed = listen(openEventStream(me, firstId));
		const rest = await resumed.until('other.changed');
		expect(rest).not.toContain('mine.changed');
		t.app.live.endStreams();
		expect(await resumed.ended()).toBe(true);
	});
});

function listen(response: Response | null) {
	const reader = response?.body?.getReader();
	const decoder = new TextDecoder();
	let text = '';
	return {
		until: async (wanted: string) => {
			while (!text.includes(wanted)) {
				const chunk = await reader?.read();
				if (!chunk || chunk.done) throw new Error(`ended before "${wanted}": ${text}`);
				text += decoder.decode(chunk.value);
			}
			return text;
		},
		ended: async () => (await reader?.read())?.done,
		close: () => reader?.cancel(),
	};
}

async function cutConnections(): Promise<void> {
	const client = new pg.Client({ connectionString: t.ownerUrl });
	await client.connect();
	await client.query(
		`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
		WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'LISTEN%'`,
	);
	await client.end();
}
