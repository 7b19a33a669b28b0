#!/usr/bin/env node
// Starts the command line under the Node 24 that npm installed with us, also where the machine's own Node is older.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
const cli = new URL('./cli.ts', import.meta.url);

if (Number(process.versions.node.split('.')[0]) >= 24) {
	await import(cli.href);
} else if (existsSync(own)) {
	const child = spawn(own, [fileURLToPath(cli), ...process.argv.slice(2)], { stdio: 'inherit' });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	child.on('exit', (code, signal) => {
		process.exitCode = code ?? (signal === null ? 1 : 128);
	});
} else {
	console.error('Ratschlag needs Node 24. Run "npm ci" first: it brings it along.');
	process.exitCode = 1;
}
