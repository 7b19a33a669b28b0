import { readdirSync, readFileSync } from 'node:fs';

export interface CpuTime {
	/** Milliseconds of computing, user and system, since the start. */
	readonly program: number;
	/** The same of all its descendants: the embedded database. */
	readonly database: number;
}

/** Kernel ticks are hundredths of a second wherever Node runs on Linux. */
const millisecondsPerTick = 10;

/**
 * What a program and the processes below it have computed so far. Unlike waiting times it hardly depends on what
 * else the machine does. Linux only (proc(5)); null elsewhere.
 */
export function cpuTime(pid: number | undefined): CpuTime | null {
	if (process.platform !== 'linux' || pid === undefined) return null;
	const processes = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name) => statOf(Number(name)) ?? []);
	const below = (parent: number): number =>
		processes
			.filter((one) => one.parent === parent)
			.reduce((sum, one) => sum + one.milliseconds + below(one.pid), 0);
	const own = processes.find((one) => one.pid === pid);
	return own ? { program: own.milliseconds, database: below(pid) } : null;
}

function statOf(pid: number): { pid: number; parent: number; milliseconds: number } | null {
	try {
		// After the name in brackets, which may hold anything: state, parent, …, utime (14th), stime (15th), and the two of
		// children that have ended.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\)/s, '')
			.trim()
			.split(' ')
			.map(Number);
		const ticks = [11, 12, 13, 14].reduce((sum, place) => sum + (fields[place] ?? 0), 0);
		return { pid, parent: fields[1] ?? 0, milliseconds: ticks * millisecondsPerTick };
	} catch {
		return null;
	}
}
