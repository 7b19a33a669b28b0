/** `npm run bench [pages|edits|documents|starts|life ...]`: see bench/README.md. Prints a table; --json prints one object. */
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { temporaryFolder } from '../acceptance/support.ts';
import { documents } from './documents.ts';
import { edits } from './edits.ts';
import { life } from './life.ts';
import { pages } from './pages.ts';
import { starts } from './start.ts';
import { onDataFolder, publishLargeConcept } from './support/installation.ts';

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith('--'));
const on = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

spawnSync('node', ['scripts/build-if-needed.ts'], { stdio: 'inherit' });
const figures: Record<string, number> = {};
if (on('pages') || on('edits')) {
	const folder = temporaryFolder();
	const municipality = await onDataFolder(folder, (app) => publishLargeConcept(app, 250));
	if (on('pages')) Object.assign(figures, await pages(folder, municipality));
	if (on('edits')) Object.assign(figures, await edits(folder, municipality));
}
if (on('documents')) Object.assign(figures, await documents());
if (on('starts')) Object.assign(figures, await starts());
if (on('life')) Object.assign(figures, await life());

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
if (words.includes('--json')) console.log(JSON.stringify({ machine, figures }));
else {
	console.log(`\n${machine}\n`);
	for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(50)} ${format(value)}`);
}
process.exit(0);

function format(value: number): string {
	return (value >= 100 ? value.toFixed(0) : value.toPrecision(3)).padStart(8);
}
