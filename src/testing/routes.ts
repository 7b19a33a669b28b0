import { globSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Route {
	/** As the framework names it: `/(arbeit)/arbeit/konzept/element/[id]`. */
	readonly id: string;
	readonly params: readonly string[];
	/** Names of the form actions. */
	readonly actions: readonly string[];
	/** Methods of an endpoint; empty for a page. */
	readonly methods: readonly string[];
}

/** Every address of the program, from the file tree: what somebody adds tomorrow is in it. */
export async function allRoutes(): Promise<readonly Route[]> {
	const files = globSync('src/routes/**/+{page.svelte,page.server.ts,server.ts}');
	const ids = [...new Set(files.map((file) => dirname(file)))].sort();
	return Promise.all(
		ids.map(async (folder) => {
			const load = async (name: string) =>
				files.includes(`${folder}/${name}`)
					? ((await import(pathToFileURL(resolve(folder, name)).href)) as Record<string, unknown>)
					: {};
			const [page, endpoint] = await Promise.all([load('+page.server.ts'), load('+server.ts')]);
			const id = folder.slice('src/routes'.length) || '/';
			return {
				id,
				params: [...id.matchAll(/\[(\w+)\]/g)].map(([, name]) => name ?? ''),
				actions: Object.keys(page['actions'] ?? {}),
				methods: Object.keys(endpoint).filter((name) => name === name.toUpperCase()),
			};
		}),
	);
}

/** The address of a route with its parameters filled in. */
export function addressOfRoute(id: string, params: Readonly<Record<string, string>>): string {
	const path = id
		.replace(/\/\([^)]+\)/g, '')
		.replace(/\[(\w+)\]/g, (_all, name: string) => encodeURIComponent(params[name] ?? ''));
	return path === '' ? '/' : path;
}
