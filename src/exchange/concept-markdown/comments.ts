import { isId, type Id } from '#shared/ids.ts';

/**
 * What the Markdown itself cannot say stands in comments, which no viewer shows:
 * `<!-- element guideline 0193... {"number":"Leitlinie 3.2"} -->` (docs/formats.md).
 */
export interface Comment {
	readonly word: CommentWord;
	/** Kind of an element; empty for other words. */
	readonly kind: string;
	readonly id: Id | null;
	readonly details: Readonly<Record<string, unknown>>;
}

const words = ['element', 'text', 'list', 'item', 'table', 'row', 'note', 'sheet', 'source'] as const;
type CommentWord = (typeof words)[number];

export function writeComment(
	word: CommentWord,
	{ kind, id, ...details }: { kind?: string; id?: Id } & Record<string, unknown> = {},
): string {
	const given = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
	// "--" and ">" may not stand in a comment; JSON has another way to write them.
	const json = JSON.stringify(given)
		.replaceAll('-', '\\u002d')
		.replaceAll('>', '\\u003e')
		.replaceAll('<', '\\u003c');
	return ['<!--', word, kind, id, json === '{}' ? undefined : json, '-->'].filter(Boolean).join(' ');
}

const pattern = /^<!--\s*([a-z]+)(?:\s+([a-zA-Z]+))?(?:\s+([0-9a-f-]{36}))?(?:\s+(\{.*\}))?\s*-->$/s;

/** Null when the HTML is not one of our comments. */
export function readComment(html: string): Comment | null {
	const [, word, kind = '', id, json] = pattern.exec(html.trim()) ?? [];
	const known = words.find((candidate) => candidate === word);
	if (!known) return null;
	return {
		word: known,
		kind,
		id: isId(id) ? id : null,
		details: json === undefined ? {} : parseDetails(json),
	};
}

function parseDetails(json: string): Record<string, unknown> {
	try {
		const details: unknown = JSON.parse(json);
		return typeof details === 'object' && details !== null ? (details as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}
