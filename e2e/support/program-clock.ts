import { readFileSync } from 'node:fs';

/*
 * Preloaded into the program under test, and nowhere else: its clock is ahead of the machine's by as many milliseconds
 * as a file says, so that a journey can let days pass (calendar.ts). The program itself knows nothing of it.
 */
const file = process.env['E2E_CLOCK'] ?? '';
const machine = globalThis.Date;
const now = (): number => machine.now() + Number(readFileSync(file, 'utf8'));

globalThis.Date = new Proxy(machine, {
	construct: (target, given: unknown[], asked) =>
		Reflect.construct(target, given.length === 0 ? [now()] : given, asked) as object,
	get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
});
