import type { EditionContent } from '#concept/domain/edition.ts';

/** An edition in the exchange format `ratschlag-concept`, version 1: the same members as the exported JSON file. */
export function editionJson({ edition, tree, numbers }: EditionContent) {
	return {
		format: 'ratschlag-concept',
		version: 1,
		title: edition.title,
		numbering: edition.numbering,
		edition: { ...edition, publishedAt: edition.publishedAt.toISOString() },
		elements: tree.map((element) => ({ ...element, number: numbers.get(element.id) ?? null })),
	};
}
