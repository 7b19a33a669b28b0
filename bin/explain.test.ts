import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { expectedFailure, usageFailure } from './explain.ts';
import { checkInput, checkOutput, readInput, writeOutput } from './files.ts';
import { CommandError, processIo, UsageError } from './io.ts';

const io = processIo(false, {});
const folder = mkdtempSync(join(tmpdir(), 'ratschlag-files-'));
const file = join(folder, 'there.md');
writeFileSync(file, 'da');
afterAll(() => rmSync(folder, { recursive: true }));

async function connecting(connectionString: string): Promise<unknown> {
	const client = new pg.Client({ connectionString });
	return client.connect().then(
		() => client.end(),
		(error: unknown) => error,
	);
}

async function closedPort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

test('the language is that of the terminal', () => {
	expect(processIo(false, { LANG: 'en_US.UTF-8' }).locale).toBe('en');
	expect(processIo(false, { LANG: 'de_DE.UTF-8' }).locale).toBe('de');
	expect(processIo(false, { LANG: 'en_US.UTF-8', LC_ALL: 'de_DE.UTF-8' }).locale).toBe('de');
});

test('a database that does not answer is named with its address', async () => {
	const port = await closedPort();
	const error = await connecting(`postgres://a:secret@127.0.0.1:${port}/x`);
	expect(expectedFailure(error, 'de')).toContain(`unter 127.0.0.1:${port} nicht erreichbar`);
	const both = await connecting(`postgres://a:secret@localhost:${port}/x`);
	expect(expectedFailure(both, 'en')).toMatch(new RegExp(`cannot be reached at .+:${port}`));
	expect(String(expectedFailure(both, 'en'))).not.toContain('secret');
});

test('a host that does not exist is named', async () => {
	const error = await connecting('postgres://a@nowhere.invalid/x');
	expect(expectedFailure(error, 'de')).toContain('nowhere.invalid');
});

test.each([
	['28P01', 'password authentication failed for user "a"', 'nimmt die Anmeldung nicht an'],
	['3D000', 'database "x" does not exist', 'gibt es nicht'],
	['42501', 'permission denied to create role', 'darf nicht alles'],
	['53300', 'too many clients', 'später'],
])('what PostgreSQL says with code %s', (code, message, sentence) => {
	const error = Object.assign(new Error(message), { code, severity: 'FATAL' });
	expect(expectedFailure(error, 'de')).toContain(sentence);
	expect(expectedFailure(error, 'de')).toContain(message);
	expect(expectedFailure(error, 'en')).not.toBe(expectedFailure(error, 'de'));
});

test('a port that is taken', () => {
	const error = Object.assign(new Error('listen EADDRINUSE'), {
		code: 'EADDRINUSE',
		syscall: 'listen',
		address: '::1',
		port: 3000,
	});
	expect(expectedFailure(error, 'de')).toContain('[::1]:3000');
});

test('a bug is none of these', () => {
	expect(expectedFailure(new TypeError('x is not a function'), 'de')).toBeNull();
	expect(usageFailure(new Error('x'), 'de')).toBeNull();
});

test.each([
	[['--nope'], '--nope gibt es'],
	[['--out'], '--out braucht einen Wert'],
	[['--json=1'], '--json steht ohne Wert'],
])('wrong words: %j', (args, sentence) => {
	let failure: string | null = null;
	try {
		parseArgs({ args, options: { out: { type: 'string' }, json: { type: 'boolean' } } });
	} catch (error) {
		failure = usageFailure(error, 'de');
	}
	expect(failure?.replace(/[„“]/g, '')).toContain(sentence);
});

test('a usage error speaks the language of the terminal', () => {
	const error = new UsageError((locale) => `in ${locale}`);
	expect(usageFailure(error, 'de')).toBe('in de');
});

function refusal(run: () => unknown): string {
	try {
		run();
	} catch (error) {
		expect(error).toBeInstanceOf(CommandError);
		return (error as CommandError).message;
	}
	return '';
}

test('files that cannot be read', () => {
	expect(refusal(() => readInput(join(folder, 'nope.md'), io))).toContain('nope.md gibt es nicht');
	expect(refusal(() => readInput(folder, io))).toContain('ist ein Ordner');
	expect(refusal(() => readInput(join(file, 'under.md'), io))).toContain('kein Ordner');
	expect(refusal(() => checkInput(file, io, 1))).toContain('zu groß');
	expect(readInput(file, io).length).toBe(2);
});

test('places that cannot be written', () => {
	expect(refusal(() => checkOutput(join(folder, 'no', 'x.md'), io))).toContain('gibt es nicht');
	expect(refusal(() => checkOutput(folder, io))).toContain('ist ein Ordner');
	expect(refusal(() => checkOutput(join(file, 'x.md'), io))).toContain('kein Ordner');
	writeOutput(file, 'neu', io);
	expect(Buffer.from(readInput(file, io)).toString()).toBe('neu');
	writeOutput('/dev/null', 'nichts', io);
	expect(refusal(() => checkOutput('/dev/null', io))).toBe('');
});

test.skipIf(process.getuid?.() === 0)('without permission', () => {
	expect(refusal(() => readInput('/etc/shadow', io))).toContain('Berechtigung');
	expect(refusal(() => checkOutput('/x.md', io))).toContain('Berechtigung');
});
