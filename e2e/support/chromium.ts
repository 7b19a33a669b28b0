import { existsSync } from 'node:fs';

export interface Chromium {
	readonly path: string;
	readonly args: readonly string[];
	/** What the browser needs besides the environment of this process. */
	readonly env: Readonly<Record<string, string>>;
}

const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** Where a Chromium is: named by CHROMIUM_PATH, Debian's, or the one from npm. */
export async function findChromium(): Promise<Chromium | null> {
	for (const path of [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'])
		if (path !== undefined && existsSync(path)) return { path, args, env: {} };
	return chromiumFromNpm().catch(() => null);
}

/** Unpacks itself into the temporary folder, together with the libraries that a bare machine lacks. */
async function chromiumFromNpm(): Promise<Chromium> {
	const before = { ...process.env };
	try {
		process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
		const { default: packed } = await import('@sparticuz/chromium');
		const path = await packed.executablePath();
		return {
			path,
			args: [...packed.args.filter((arg) => !arg.startsWith('--headless')), ...args],
			env: { LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '' },
		};
	} finally {
		// These libraries are for the browser alone, not for the programs that the tests start.
		restore('LD_LIBRARY_PATH', before);
		restore('AWS_EXECUTION_ENV', before);
	}
}

function restore(name: 'LD_LIBRARY_PATH' | 'AWS_EXECUTION_ENV', before: NodeJS.ProcessEnv): void {
	const value = before[name];
	if (value === undefined) Reflect.deleteProperty(process.env, name);
	else process.env[name] = value;
}
