import { anonymous, type Context } from '#platform/context.ts';

/** Kept pages show to everybody what everybody may see, also while somebody is signed in. */
export function asEverybody(context: Context): Context {
	return { ...context, actor: anonymous };
}
