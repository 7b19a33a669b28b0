import type { IncomingMessage } from 'node:http';
import type { Context } from '#platform/context.ts';

declare global {
	namespace App {
		interface Locals {
			/** Who calls, for which municipality, in which language. */
			context: Context;
			/** The session of who is signed in. */
			session: { readonly id: string; readonly personName: string } | null;
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
