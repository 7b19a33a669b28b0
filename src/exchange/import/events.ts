interface Version1<Payload extends object> {
	readonly version: 1;
	readonly payload: Payload;
}

/** What happens to an import; subject is the import. */
export interface ImportEvents {
	readonly [type: string]: { readonly version: number; readonly payload: object };
	readonly 'import.opened': Version1<{
		readonly fileName: string;
		readonly sha256: string;
		readonly elements: number;
	}>;
	readonly 'import.corrected': Version1<{
		readonly correction: string;
		readonly refs: readonly string[];
		readonly revision: number;
	}>;
	readonly 'import.adopted': Version1<{
		readonly title: string;
		readonly elements: number;
		readonly leftOut: number;
	}>;
	readonly 'import.discarded': Version1<{ readonly fileName: string }>;
}
