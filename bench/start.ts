import { serve, temporaryFolder, type Running } from '../acceptance/support.ts';
import { cpuTime } from './support/cpu-time.ts';
import { untilFilled } from './support/demo.ts';
import { median } from './support/load.ts';
import { memoryOf } from './pages.ts';

/**
 * From the call of `serve` (pages built) to the first answer of /health/ready, in seconds; after the first start also
 * until the life of the demo is complete, and what that costs in computing.
 */
export async function starts(): Promise<Record<string, number>> {
	const first: number[] = [];
	const second: number[] = [];
	let memory = 0;
	let filled: Record<string, number> = {};
	for (let turn = 0; turn < 3; turn++) {
		const folder = temporaryFolder();
		const one = await serve(folder, { RATSCHLAG_DEMO: '1' });
		first.push(one.readyAfter / 1000);
		if (turn === 0) filled = await filling(folder, one);
		await one.stop();
		const two = await serve(folder, { RATSCHLAG_DEMO: '1' });
		second.push(two.readyAfter / 1000);
		memory = memoryOf(two.child.pid ?? 0);
		await two.stop();
	}
	return {
		'first start with the demo, s': median(first),
		...filled,
		'second start, s': median(second),
		'program memory after the start, MB': memory,
	};
}

async function filling(folder: string, running: Running): Promise<Record<string, number>> {
	const started = performance.now();
	await untilFilled(folder);
	const seconds = (running.readyAfter + performance.now() - started) / 1000;
	const computed = cpuTime(running.child.pid);
	return {
		'first start until the demo is complete, s': seconds,
		...(computed
			? {
					'of it computing of the program, s': computed.program / 1000,
					'of it computing of the database, s': computed.database / 1000,
				}
			: {}),
	};
}
