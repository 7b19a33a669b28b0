import { roles, type Role } from '#people/domain/roles.ts';
import type { Reader, World } from './world.ts';

/**
 * What is known of each address that asks who one is, has a parameter, or has a form. `every-route.test.ts` fails
 * when an address is missing here, and tries each with foreign ids and as everybody.
 */
interface RouteEntry {
	/** Who may see the page. */
	readonly may: readonly Reader[];
	readonly params?: (world: World) => Readonly<Record<string, string>>;
	/** Things that are there, but do not belong together: a step of another process. */
	readonly mismatched?: (world: World) => Readonly<Record<string, string>>;
	/** Query strings with ids in them. */
	readonly queries?: (world: World) => readonly string[];
	readonly forms?: Readonly<Record<string, FormEntry>>;
}

export interface FormEntry {
	readonly may: readonly Reader[];
	readonly fields: (world: World) => Readonly<Record<string, string>>;
	/** Where the ids are that could be those of another municipality. */
	readonly ids: 'address' | 'fields' | 'both' | 'none';
	/** What stands in the address behind the question mark, besides the action. */
	readonly query?: (world: World) => string;
	/** Fields in which people write; what they wrote stands in the page again when it is refused. */
	readonly texts?: readonly string[];
	/** The field that is a file. */
	readonly file?: string;
	/** Changes nothing, so a right one is answered with the page. */
	readonly looks?: true;
}

export type RouteTable = Readonly<Record<string, RouteEntry>>;

export const everybody: readonly Reader[] = ['nobody', 'noRole', ...roles];
export const signedIn: readonly Reader[] = ['noRole', ...roles];
export const lead: readonly Role[] = ['processLead'];

/** Somebody who may use a form: the process lead, where it is one of theirs. */
export function whoMay({ may }: Pick<FormEntry, 'may'>): Reader {
	return may.includes('processLead') ? 'processLead' : (may[0] ?? 'nobody');
}

/** Where a form is sent to. */
export function formAddress(page: string, action: string, form: FormEntry, world: World): string {
	const query = [form.query?.(world) ?? '', action === 'default' ? '' : `/${action}`]
		.filter(Boolean)
		.join('&');
	return query === '' ? page : `${page}?${query}`;
}
