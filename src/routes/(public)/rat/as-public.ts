import { anonymous, type Context } from '#platform/context.ts';

/** The public pages of the council show the same to everybody: also to whoever may see more at the workplace. */
export function asPublic(context: Context): Context {
	return { ...context, actor: anonymous };
}
