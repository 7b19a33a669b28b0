#!/usr/bin/env node
// Starts the command line under the Node 24 that npm installed with us, also where the machine's own Node is older.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
const cli = new URL('./cli.ts', import.meta.url);

if (Number(process.versions.node.split('.')[0]) >= 24) {
	// Compiled sources are kept between calls: the command line starts in half the time.
	nodeModule.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/ratschlag', import.meta.url)));
	await import(cli.href);
} else if (existsSync(own)) {
	const child = spawn(own, [fileURLToPath(cli), ...process.argv.slice(2)], { stdio: 'inherit' });
	process.on('SIGINT', () => child.kill('SIGINT'));
	process.on('SIGTERM', () => child.kill('SIGTERM'));
	process.on('SIGHUP', () => child.kill('SIGHUP'));
	child.on('exit', (code, signal) => {
		process.exitCode = code ?? (signal === null ? 1 : 128);
	});
} else {
	console.error('Ratschlag needs Node 24. Run "npm ci" first: it brings it along.');
	process.exitCode = 1;
}
