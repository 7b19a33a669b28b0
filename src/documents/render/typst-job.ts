export interface TypstJob {
	/** Folder that the template may read; nothing outside is visible to it. */
	readonly workspace: string;
	readonly template: string;
	/** Becomes JSON in `sys.inputs.data`. */
	readonly data: unknown;
	/** Creation time written into the file, in seconds since 1970. */
	readonly timestamp: number;
}

export type TypstAnswer =
	| { readonly bytes: Uint8Array; /** What had to be left out. */ readonly warnings: readonly string[] }
	| { readonly problem: string };
