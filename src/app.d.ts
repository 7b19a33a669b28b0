import type { IncomingMessage } from 'node:http';
import type { Context } from '#platform/context.ts';

declare global {
	namespace App {
		interface Locals {
			/** Who calls, for which municipality, in which language. */
			context: Context;
			/** Id of the session, for signing out. */
			sessionId: string | null;
		}
		interface Error {
			message: string;
			code: string;
			requestId: string;
		}
		interface Platform {
			req: IncomingMessage;
		}
	}
}

export {};
