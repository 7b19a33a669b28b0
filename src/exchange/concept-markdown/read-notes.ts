import type { Id } from '#shared/ids.ts';
import type { Inline, LineBreak, Text } from '#concept/domain/rich-text.ts';
import { plainInline } from '#concept/domain/plain-text.ts';
import type { Node, Root } from './parse.ts';
import { phrasing, type Reading } from './read-blocks.ts';
import { readInlines } from './read-inlines.ts';

type Definition = Extract<Node, { type: 'footnoteDefinition' }>;

/** The notes of a document. A note referred to twice gets a new id the second time. */
export function readNotes(root: Root, newId: () => Id): Reading & { unused(label: string): boolean } {
	const definitions = new Map<string, Definition>();
	for (const node of root.children)
		if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
			definitions.set(node.identifier, node);
	const used = new Set<string>();
	const reading = {
		idOf: (given: Id | null | undefined) => given ?? newId(),
		unused: (label: string) => !used.has(label),
		note(label: string) {
			const definition = definitions.get(label);
			if (!definition) return null;
			const again = used.has(label);
			used.add(label);
			// Notes do not nest: a reference inside stays as it is written.
			const { content, comments } = readInlines(phrasing(definition), { note: () => null });
			const id = comments.find(({ word }) => word === 'note')?.id;
			return { id: reading.idOf(again ? null : id), content: content.map(withoutNotes) };
		},
	};
	return reading;
}

function withoutNotes(inline: Inline): Text | LineBreak {
	return inline.type === 'footnote' ? { type: 'text', text: plainInline(inline.content), marks: [] } : inline;
}
