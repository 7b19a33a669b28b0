import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { m } from '#paraglide/messages.js';
import { createApp, provideApp, type App } from '#platform/app.ts';
import { bootDatabase, migrateDatabase, projectRoot } from '#platform/boot.ts';
import { loadConfig, type Config } from '#platform/config/config.ts';
import { claimDataFolder } from '#platform/data-folder.ts';
import { listMunicipalities } from '#platform/database/municipalities.ts';
import { createMetrics } from '#platform/http/metrics.ts';
import { PageCache } from '#platform/http/page-cache.ts';
import { adapterEnvironment, createWebServer, type Handler } from '#platform/http/server.ts';
import { startWorkers } from '#platform/jobs/workers.ts';
import { jobHandlers } from '../../src/job-handlers.ts';
import { publicEvents } from '../../src/public-events.ts';
import { CommandError, type CommandIo, exit } from '../io.ts';
import { positionals, type Command } from '../command.ts';
import { ensureDemo, fillDemo } from '../demo.ts';

export const serve: Command = {
	usage: 'serve',
	options: {},
	async run(words, io) {
		positionals(words);
		const config = loadConfig(process.env);
		const handlerFile = join(projectRoot(), 'build', 'handler.js');
		if (!existsSync(handlerFile)) throw new CommandError(m.cli_not_built({}, { locale: io.locale }));
		const release = config.DATABASE_URL ? () => {} : claimDataFolder(config.DATA_DIR);
		try {
			const database = await bootDatabase(config, true);
			try {
				await migrateDatabase(database);
				const app = createApp({ config, ownerUrl: database.ownerUrl });
				try {
					await serveUntilStopped(app, database.ownerUrl, handlerFile, io);
				} finally {
					await app.close();
				}
			} finally {
				await database.stop();
			}
		} finally {
			release();
		}
		return exit.done;
	},
};

async function serveUntilStopped(
	app: App,
	ownerUrl: string,
	handlerFile: string,
	io: CommandIo,
): Promise<void> {
	if (app.config.RATSCHLAG_DEMO) await ensureDemo(app, ownerUrl);
	provideApp(app);
	Object.assign(process.env, adapterEnvironment);
	const { handler } = (await import(pathToFileURL(handlerFile).href)) as { handler: Handler };
	const pages = new PageCache();
	app.live.subscribeAll((municipalityId, type) => {
		// A lost connection may have hidden an event: better to render once too often.
		if (type === null || publicEvents.has(type)) pages.drop(municipalityId);
	});
	const metrics = app.config.METRICS_PORT === undefined ? null : createMetrics(pages);
	const web = createWebServer(app, { pages, metrics, handler, version: version() });
	// Both ports first: a start that fails leaves nothing behind that still answers.
	const port = await web.listen();
	const ending: (() => unknown)[] = [() => web.close()];
	try {
		const metricsServer = await metrics?.serve(app.config.METRICS_PORT ?? 0, app.config.HOST);
		ending.push(() => metricsServer?.close());
		const workers = await startWorkers(app, jobHandlers);
		ending.push(() => workers.stop());
		io.say(await greeting(app, port, io));
		const filled = fillDemo(app, ownerUrl);
		ending.push(() => filled);
		await stopSignal();
		app.log.info('stopping');
	} finally {
		app.live.endStreams();
		app.stopping.tell('soon');
		await Promise.all(ending.map((end) => end()));
	}
}

function version(): string {
	const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
		version: string;
	};
	return version;
}

function stopSignal(): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
	});
}

/** The one block at the end of the start: address, demo sign-ins, data folder, how to stop. */
async function greeting(app: App, port: number, { locale }: CommandIo): Promise<string> {
	const { config } = app;
	const address = config.ORIGIN ?? `http://${config.HOST === '0.0.0.0' ? 'localhost' : config.HOST}:${port}`;
	const municipalities = await listMunicipalities(app.database);
	const line = '─'.repeat(72);
	return [
		line,
		`  ${m.cli_serving({ address }, { locale })}`,
		...(municipalities.length > 1
			? municipalities.map(({ slug, name }) => `    ${name}: ${withSlug(address, slug)}`)
			: []),
		...(config.RATSCHLAG_DEMO
			? [`  ${m.cli_demo_sign_in({ address: `${address}/arbeit/anmelden` }, { locale })}`]
			: []),
		`  ${dataPlace(config, locale)}`,
		`  ${m.cli_how_to_stop({}, { locale })}`,
		line,
	].join('\n');
}

function withSlug(address: string, slug: string): string {
	const url = new URL(address);
	url.hostname = `${slug}.${url.hostname}`;
	return url.origin;
}

function dataPlace(config: Config, locale: CommandIo['locale']): string {
	return config.DATABASE_URL
		? m.cli_data_external({}, { locale })
		: m.cli_data_folder({ folder: config.DATA_DIR }, { locale });
}
