import type { Context } from '../context.ts';
import {
	eventsAfter,
	presentPosition,
	readPosition,
	writePosition,
	type EventNotice,
	type Position,
} from './events-after.ts';

/** Of one process; who comes on top is asked to come again later. */
const maximumStreams = 500;
const heartbeatMs = 25_000;
/** Then the browser connects anew, and it is looked whether the session still holds. */
const longestLifeMs = 15 * 60_000;
/** Between two readings of one stream, however much happens. */
const pauseMs = 200;

let open = 0;

/**
 * Server-sent events of a municipality: that something happened to what, never its content. After an interruption
 * the browser sends the last id, and nothing is missed.
 * @returns null when there are too many streams already
 */
export function openEventStream(context: Context, lastEventId: string | null): Response | null {
	if (open >= maximumStreams) return null;
	open += 1;
	const encoder = new TextEncoder();
	let end: () => void = () => {};
	let pump: () => void = () => {};
	const body = new ReadableStream<Uint8Array>(
		{
			start: (controller) => {
				let position: Position | null = readPosition(lastEventId);
				let state: 'waiting' | 'reading' | 'ended' = 'waiting';
				let again = false;
				let timer: NodeJS.Timeout | undefined;
				const write = (text: string) => {
					if (state !== 'ended') controller.enqueue(encoder.encode(text));
				};
				const read = async () => {
					position ??= await presentPosition(context);
					const { events, pending } = await eventsAfter(context, position);
					for (const event of events) write(render(event, context));
					position = events.at(-1)?.position ?? position;
					return pending;
				};
				pump = () => {
					again = true;
					// A reader that does not keep up gets nothing more until it has taken what is there.
					if (state !== 'waiting' || (controller.desiredSize ?? 0) <= 0) return;
					state = 'reading';
					again = false;
					read()
						.then((pending) => {
							if (state === 'ended') return;
							timer = setTimeout(() => {
								state = state === 'ended' ? 'ended' : 'waiting';
								if (pending || again) pump();
							}, pauseMs);
						})
						.catch((error: unknown) => {
							context.app.log.warn({ err: error, requestId: context.requestId }, 'event stream');
							end();
						});
				};
				const heartbeat = setInterval(() => write(':\n\n'), heartbeatMs);
				const lifeTime = setTimeout(() => end(), longestLifeMs);
				const unsubscribe = context.app.live.subscribe(context.municipality.id, pump);
				const forget = context.app.live.onEnd(() => end());
				end = () => {
					if (state === 'ended') return;
					state = 'ended';
					open -= 1;
					clearInterval(heartbeat);
					clearTimeout(lifeTime);
					clearTimeout(timer);
					unsubscribe();
					forget();
					try {
						controller.close();
					} catch {
						// Cancelled by the reader: it is closed already.
					}
				};
				write('retry: 3000\n\n');
				pump();
			},
			pull: () => pump(),
			cancel: () => end(),
		},
		new CountQueuingStrategy({ highWaterMark: 500 }),
	);
	return new Response(body, {
		headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
	});
}

function render(event: EventNotice, { actor }: Context): string {
	const data = {
		type: event.type,
		subject: event.subject,
		mine: event.actorId !== null && event.actorId === actor.personId,
	};
	return `id: ${writePosition(event.position)}\nevent: change\ndata: ${JSON.stringify(data)}\n\n`;
}
