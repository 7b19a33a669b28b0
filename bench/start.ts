import { serve, temporaryFolder } from '../acceptance/support.ts';
import { median } from './support/load.ts';
import { memoryOf } from './pages.ts';

/** From the call of `serve` (pages built) to the first answer of /health/ready, in seconds. */
export async function starts(): Promise<Record<string, number>> {
	const first: number[] = [];
	const second: number[] = [];
	let memory = 0;
	for (let turn = 0; turn < 3; turn++) {
		const folder = temporaryFolder();
		const one = await serve(folder, { RATSCHLAG_DEMO: '1' });
		first.push(one.readyAfter / 1000);
		await one.stop();
		const two = await serve(folder, { RATSCHLAG_DEMO: '1' });
		second.push(two.readyAfter / 1000);
		memory = memoryOf(two.child.pid ?? 0);
		await two.stop();
	}
	return {
		'first start with the demo, s': median(first),
		'second start, s': median(second),
		'program memory after the start, MB': memory,
	};
}
