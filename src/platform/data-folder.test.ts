import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimDataFolder } from './data-folder.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ratschlag-claim-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

test('a second program is told who has the data folder', () => {
	const release = claimDataFolder(folder);
	expect(() => claimDataFolder(folder)).toThrow(new RegExp(`process ${process.pid}`));
	release();
	expect(existsSync(join(folder, 'serving.pid'))).toBe(false);
	claimDataFolder(folder)();
});

test('the claim of a program that was killed does not hold', async () => {
	const child = spawn(process.execPath, ['-e', '']);
	await new Promise((resolve) => child.once('exit', resolve));
	writeFileSync(join(folder, 'serving.pid'), `${child.pid}\n12345\n`);
	claimDataFolder(folder);
	expect(readFileSync(join(folder, 'serving.pid'), 'utf8')).toMatch(new RegExp(`^${process.pid}\n`));
});

test('a reused process number is not mistaken for the program', () => {
	writeFileSync(join(folder, 'serving.pid'), `${process.pid}\n1\n`);
	claimDataFolder(folder);
	expect(readFileSync(join(folder, 'serving.pid'), 'utf8')).not.toBe(`${process.pid}\n1\n`);
});
