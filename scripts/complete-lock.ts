/**
 * `npm run lock:complete`, after every change of the dependencies: a registry that holds only some platforms' builds
 * makes npm leave the others out of the lock file, and `npm ci` then refuses it. This puts them back.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
	version?: string;
	dev?: boolean;
	optional?: boolean;
	os?: string[];
	cpu?: string[];
	libc?: string[];
	optionalDependencies?: Record<string, string>;
}

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
const systems = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openharmony'];
const processors = ['arm', 'arm64', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x'];

for (const [path, entry] of Object.entries({ ...lock.packages })) {
	if (path === '') continue;
	for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
		const key = `node_modules/${name}`;
		if (lock.packages[key] ?? lock.packages[`${path}/${key}`]) continue;
		lock.packages[key] = {
			version,
			...(entry.dev ? { dev: true } : {}),
			optional: true,
			...platformOf(name),
		};
		console.log(`${name}@${version}`);
	}
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

/** Such packages are named after the platform they are for. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
	const words = name.split(/[/-]/);
	const system = systems.find((word) => words.includes(word));
	const processor = processors.find((word) => words.includes(word));
	const libc = words.some((word) => word.startsWith('musl'))
		? 'musl'
		: words.some((word) => word.startsWith('gnu'))
			? 'glibc'
			: null;
	return {
		...(processor ? { cpu: [processor] } : {}),
		...(system ? { os: [system] } : {}),
		...(libc && system === 'linux' ? { libc: [libc] } : {}),
	};
}
