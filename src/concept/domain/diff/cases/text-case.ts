/** Two wordings of one text, and how a person would mark the change. Texts are in the notation, a line per passage. */
export interface TextCase {
	readonly name: string;
	readonly old: readonly string[];
	readonly now: readonly string[];
	/**
	 * A line per passage: `[-gone-]`, `{+come+}`, `↕` for one that moved; `≈` for what is only set in another form; cells
	 * of a row by ` | `.
	 */
	readonly shows: readonly string[];
}
