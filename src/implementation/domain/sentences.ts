// A full stop after these ends no sentence. Ordinals ("16. September") have at most two digits, years have four.
const abbreviation =
	/(?<![\p{L}\d])(?:\d{1,2}|z|B|u|a|d|h|i|S|o|ä|bzw|ca|Nr|Dr|Mio|Mrd|Tsd|Str|St|Abs|Art|usw|evtl|inkl|vgl|sog|ggf|max|min)\.(?=\s)/giu;
const end = /[.!?…]+["“”»«')\]]*(?:\s+(?=["„“»«'([]?[\p{Lu}\d])|$)|\n+/u;

/** How many sentences a text has, as people count them; in doubt one fewer, so that nobody is refused wrongly. */
export function countSentences(text: string): number {
	return text
		.trim()
		.replace(abbreviation, (found) => found.slice(0, -1))
		.split(end)
		.filter((part) => part.trim() !== '').length;
}
