import { rmSync } from 'node:fs';

/** The data folder of this run goes; the server has been told to stop by then or stops with its folder. */
export default function teardown(): void {
	const folder = process.env['E2E_DATA'];
	if (folder?.includes('ratschlag-e2e-'))
		process.on('exit', () => {
			for (const path of [folder, `${folder}.clock`]) rmSync(path, { recursive: true, force: true });
		});
}
