import type { Id } from '#shared/ids.ts';
import type { App } from './app.ts';

export type Locale = 'de' | 'en';

export interface Municipality {
	readonly id: Id;
	readonly slug: string;
	readonly name: string;
	/** Two letters of the Land. */
	readonly state: string;
}

/** Who acts. Roles are those of `#people/domain/roles.ts`; the platform does not know what they mean. */
export interface Actor {
	readonly personId: Id | null;
	readonly roles: readonly string[];
	/** Organisations to which the person belongs today: its unit, its groups and bodies. */
	readonly organizations: readonly Id[];
}

export const anonymous: Actor = { personId: null, roles: [], organizations: [] };

/** Everything a use case needs to know about its call; made once per request, job or command. */
export interface Context {
	readonly app: App;
	readonly municipality: Municipality;
	readonly actor: Actor;
	readonly locale: Locale;
	readonly requestId: string;
}
