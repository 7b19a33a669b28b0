declare module 'diff-match-patch' {
	export default class DiffMatchPatch {
		Diff_Timeout: number;
		diff_main(old: string, now: string): [-1 | 0 | 1, string][];
		diff_cleanupSemantic(diffs: [-1 | 0 | 1, string][]): void;
	}
}
declare module 'htmldiff-js' {
	const module: { readonly default: { execute(old: string, now: string): string } };
	export default module;
}
