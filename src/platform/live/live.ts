import pg from 'pg';
import type { Id } from '#shared/ids.ts';
import type { Logger } from '../log.ts';

type AnyEventHandler = (municipalityId: Id | null, type: string | null) => void;

export interface Live {
	/**
	 * Calls the handler after events of a municipality were committed, by whichever process; and after a lost
	 * connection, because something may have happened meanwhile. It says that, not what: read `eventsAfter`.
	 * @returns ends the subscription
	 */
	subscribe(municipalityId: Id, handler: () => void): () => void;
	/** The same for all municipalities, with the event's type; both are null after a lost connection. */
	subscribeAll(handler: AnyEventHandler): () => void;
	/** Municipalities were made or renamed. Needs no connection of its own: heard when one is there. */
	onMunicipalities(handler: () => void): void;
	/** @returns ends the registration */
	onEnd(handler: () => void): () => void;
	/** Before the web server closes: open streams would hold it up. */
	endStreams(): void;
	close(): Promise<void>;
}

const eventChannel = 'domain_event';
const municipalityChannel = 'municipality';

/** One LISTEN connection per process, opened with the first subscription. */
export function openLive(url: string, log: Logger): Live {
	const subscribers = new Set<AnyEventHandler>();
	const directories = new Set<() => void>();
	const streams = new Set<() => void>();
	let client: pg.Client | undefined;
	let state: 'idle' | 'running' | 'closed' = 'idle';
	let retry: NodeJS.Timeout | undefined;
	let connecting = Promise.resolve();

	const tellAll: AnyEventHandler = (municipalityId, type) => {
		for (const subscriber of [...subscribers]) subscriber(municipalityId, type);
	};
	const endStreams = () => {
		for (const end of [...streams]) end();
	};
	const hear = ({ channel, payload }: pg.Notification) => {
		const [municipalityId = null, type = null] = payload?.split(' ') ?? [];
		if (channel === eventChannel) tellAll(municipalityId, type);
		else for (const handler of directories) handler();
	};
	const connect = async (pause: number): Promise<void> => {
		if (state !== 'running') return;
		const next = new pg.Client({ connectionString: url, keepAlive: true });
		let lost = false;
		const reconnect = () => {
			if (lost) return;
			lost = true;
			client = undefined;
			if (state !== 'running') return;
			retry = setTimeout(() => (connecting = connect(Math.min(pause * 2, 10_000))), pause);
		};
		next.on('error', reconnect);
		next.on('end', reconnect);
		next.on('notification', hear);
		try {
			await next.connect();
			await next.query(`LISTEN ${eventChannel}; LISTEN ${municipalityChannel}`);
			client = next;
			pause = 100;
			for (const handler of directories) handler();
			tellAll(null, null);
		} catch (error) {
			log.warn({ err: error }, 'live connection');
			reconnect();
			await next.end().catch(() => {});
		}
	};
	const subscribeAll: Live['subscribeAll'] = (handler) => {
		subscribers.add(handler);
		if (state === 'idle') {
			state = 'running';
			connecting = connect(100);
		}
		return () => subscribers.delete(handler);
	};
	return {
		subscribeAll,
		subscribe: (municipalityId, handler) =>
			subscribeAll((id) => {
				if (id === null || id === municipalityId) handler();
			}),
		onMunicipalities: (handler) => directories.add(handler),
		onEnd: (handler) => {
			streams.add(handler);
			return () => streams.delete(handler);
		},
		endStreams,
		close: async () => {
			state = 'closed';
			clearTimeout(retry);
			endStreams();
			subscribers.clear();
			await connecting.catch(() => {});
			await client?.end().catch(() => {});
		},
	};
}
