/** Before `npm start`: builds the pages when there are none, or when what they are made of has changed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'build/.made-from';
const made = createHash('sha256');
const sources = globSync(
	[
		'src/**/*',
		'messages/**/*',
		'static/**/*',
		'project.inlang/settings.json',
		'vite.config.ts',
		'package-lock.json',
	],
	{
		exclude: ({ name }) => name === 'paraglide' || name.endsWith('.test.ts'),
		withFileTypes: true,
	},
);
for (const path of sources
	.filter((entry) => entry.isFile())
	.map((entry) => `${entry.parentPath}/${entry.name}`)
	.sort())
	made.update(`${path.replace(process.cwd(), '')}\n`).update(readFileSync(path));
const present = made.digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === present) process.exit(0);
console.log('Building the pages …');
const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' });
if (status !== 0) {
	console.error(stdout, stderr);
	process.exit(status ?? 1);
}
writeFileSync(stamp, present);
