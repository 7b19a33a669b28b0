/**
 * Two trees and the list of their changes. An element is a line: indent, kind, number of its id, `|` title `|` body in the
 * notation, where `/` begins a new paragraph.
 */
export interface TreeCase {
	readonly name: string;
	readonly old: readonly string[];
	readonly now: readonly string[];
	/** A line per change: its kind, the element, and what is shown of it; passages by ` / `. */
	readonly shows: readonly string[];
}
