/** The program as an operator meets it: contract of the command line, one owner per data folder, backup and restore. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ratschlag, serve, temporaryFolder } from './support.ts';

const data = temporaryFolder();
const files = temporaryFolder();
const env = { DATA_DIR: data, RATSCHLAG_DEMO: 'concept', LOG_LEVEL: 'error' };
let wrong = 0;

const running = await serve(data, env);
const port = new URL(running.base).port;
const ready = (await (await fetch(`${running.base}/health/ready`)).json()) as Record<string, unknown>;
check(
	'ready says what runs',
	ready['status'] === 'ok' && ready['database'] === 'embedded' && ready['schema'] !== '',
);
check('live answers', (await fetch(`${running.base}/health/live`)).status === 200);

const second = ratschlag(['serve'], { ...env, PORT: String(Number(port) + 1) });
check(
	'a second program on the same data folder is refused',
	second.status === 1 && second.stderr.includes(String(running.child.pid)),
);

const list = ratschlag(['municipality', 'list', '--json'], env);
check(
	'the command line works beside a running server',
	list.status === 0 && /"slug":"lindenau"/.test(list.stdout),
);
check('--json prints one object', oneObject(list.stdout));
check(
	'wrong usage exits with 2',
	ratschlag(['concept', 'import'], env).status === 2 && ratschlag(['nothing'], env).status === 2,
);
check(
	'an unknown municipality exits with 1',
	ratschlag(
		['concept', 'export', '--municipality', 'nowhere', '--format', 'md', '--out', join(files, 'x.md')],
		env,
	).status === 1,
);
check(
	'a wrong setting stops the start with its name',
	/PORT must be/.test(ratschlag(['serve'], { ...env, PORT: 'abc' }).stderr),
);
check(
	'an unknown setting stops the start with its name',
	/RATSCHLAG_DEMOO/.test(ratschlag(['serve'], { ...env, RATSCHLAG_DEMOO: '1' }).stderr),
);

for (const format of ['json', 'md', 'html', 'pdf', 'docx', 'odt'])
	check(`concept export as ${format}`, exported(format, 'latest', `latest.${format}`).length > 1000);
const [json, markdown] = [join(files, 'latest.json'), join(files, 'latest.md')];
const same = JSON.parse(ratschlag(['compare', json, markdown, '--json'], env).stdout) as {
	changes: unknown[];
	unchanged: number;
};
check('an edition as JSON and as Markdown is the same', same.changes.length === 0 && same.unchanged > 60);

check(
	'municipality create',
	ratschlag(['municipality', 'create', '--slug', 'abbild', '--name', 'Abbild', '--state', 'BB'], env)
		.status === 0,
);
check(
	'concept import of our own file',
	ratschlag(['concept', 'import', markdown, '--municipality', 'abbild', '--json'], env).status === 0,
);
const draft = join(files, 'abbild.json');
check(
	'concept export of the draft',
	ratschlag(
		[
			'concept',
			'export',
			'--municipality',
			'abbild',
			'--edition',
			'draft',
			'--format',
			'json',
			'--out',
			draft,
		],
		env,
	).status === 0,
);
const again = JSON.parse(ratschlag(['compare', json, draft, '--json'], env).stdout) as { changes: unknown[] };
check('and nothing has changed on the way', again.changes.length === 0);

const reworded = join(files, 'reworded.md');
writeFileSync(reworded, `${readFileSync(markdown, 'utf8').trimEnd()} Neuer Schluss.\n`);
for (const format of ['text', 'html', 'docx', 'pdf']) {
	const out = join(files, `compared.${format}`);
	const { status } = ratschlag(['compare', json, reworded, '--format', format, '--out', out], env);
	const readable = format === 'text' || format === 'html';
	check(
		`compare as ${format}`,
		status === 0 &&
			(readable ? readFileSync(out, 'utf8').includes('Schluss') : readFileSync(out).length > 1000),
	);
}

const nowhere = join(files, 'nowhere', 'x.md');
const words = (line: string, ...rest: string[]) => [...line.split(' '), ...rest];
const exportTo = (out: string) => words('concept export --municipality lindenau --format md --out', out);
refused('import of a missing file', words('concept import --municipality abbild', nowhere), 1, nowhere);
refused('import of a folder', words('concept import --municipality abbild', files), 1, files);
refused('compare with a missing file', ['compare', json, nowhere], 1, nowhere);
refused('restore of a missing file', ['restore', nowhere], 1, nowhere);
refused('backup into a missing folder', ['backup', '--out', nowhere], 1, join(files, 'nowhere'));
refused('export into a missing folder', exportTo(nowhere), 1, join(files, 'nowhere'));
refused('export onto a folder', exportTo(files), 1, files);
refused('an unknown option', ['compare', json, json, '--nope'], 2, '--nope');
refused('an option without its value', ['backup', '--out'], 2, '--out');
refused('an unknown format', words('compare --format gif', json, json), 2, 'gif|html');
const database = (url: string) => ({ DATABASE_URL: url });
refused(
	'a database that is not there',
	['municipality', 'list'],
	1,
	'127.0.0.1:9',
	database('postgres://a:secret@127.0.0.1:9/x'),
);
refused(
	'a database on an unknown host',
	['doctor'],
	1,
	'nowhere.invalid',
	database('postgres://a:secret@nowhere.invalid/x'),
);

const backup = join(files, 'all.backup');
check('backup beside a running server', ratschlag(['backup', '--out', backup], env).status === 0);
await running.stop();
check('stops orderly', running.child.exitCode === 0);

check('restore refuses a filled target', ratschlag(['restore', backup], env).status === 1);
const empty = { ...env, DATA_DIR: temporaryFolder() };
check('restore into an empty one', ratschlag(['restore', backup], empty).status === 0);
const before = exported('json', 'latest', 'before.json');
const after = exported('json', 'latest', 'after.json', empty);
check('what was restored is equal, byte for byte', before.equals(after));
writeFileSync(backup, readFileSync(backup).subarray(0, 2000));
check('a damaged backup is refused', ratschlag(['restore', backup, '--force'], empty).status === 1);
check('and changes nothing', exported('json', 'latest', 'again.json', empty).equals(before));
check('doctor finds nothing', ratschlag(['doctor'], empty).status === 0);
process.exitCode = wrong === 0 ? 0 : 1;

function exported(format: string, edition: string, name: string, where = env): Buffer {
	const file = join(files, name);
	const { status, stderr } = ratschlag(
		[
			'concept',
			'export',
			'--municipality',
			'lindenau',
			'--edition',
			edition,
			'--format',
			format,
			'--out',
			file,
		],
		where,
	);
	if (status !== 0) console.error(stderr);
	return status === 0 ? readFileSync(file) : Buffer.alloc(0);
}

/** One readable sentence, the right exit code, no stack and no secret. */
function refused(
	what: string,
	call: string[],
	status: number,
	named: string,
	more: Record<string, string> = {},
): void {
	for (const LANG of ['de_DE.UTF-8', 'en_US.UTF-8']) {
		const outcome = ratschlag(call, { ...env, LC_ALL: LANG, ...more });
		const said = outcome.stdout + outcome.stderr;
		const plain = !/\n\s+at |Error:|secret/.test(said) && said.trim().split('\n').length < 12;
		const isNamed = named.split('|').some((name) => said.includes(name));
		check(`${what} (${LANG.slice(0, 2)})`, outcome.status === status && plain && isNamed);
		if (outcome.status !== status || !plain || !isNamed) console.error(said);
	}
}

function oneObject(stdout: string): boolean {
	try {
		return typeof JSON.parse(stdout) === 'object' && stdout.trim().split('\n').length === 1;
	} catch {
		return false;
	}
}

function check(what: string, holds: boolean): void {
	if (!holds) wrong += 1;
	console.log(`  ${holds ? '✓' : '✗'} ${what}`);
}
