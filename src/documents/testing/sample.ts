import type { EditionContent } from '#concept/domain/edition.ts';
import type { ConceptTree } from '#concept/domain/element.ts';
import { numberElements, numberingSchemes } from '#concept/domain/numbering.ts';
import { testId } from '#concept/testing/arbitrary-tree.ts';

/** An edition with this tree, for tests of documents. */
export function editionOf(tree: ConceptTree, title = 'Integrationskonzept'): EditionContent {
	const numbering = numberingSchemes.decimal;
	return {
		edition: {
			id: testId(0xe1),
			conceptId: testId(0xc1),
			number: 3,
			state: 'adopted',
			title,
			note: '',
			decidedOn: '2027-06-14',
			publishedAt: new Date('2027-06-20T10:00:00Z'),
			contentHash: 'ab'.repeat(32),
			numbering,
			scopeId: null,
			group: null,
		},
		tree,
		numbers: new Map([...numberElements(tree, numbering)].map(([id, { full }]) => [id, full])),
	};
}

export const sampleOptions = {
	municipalityName: 'Lindenau an der Aue',
	locale: 'de',
	origin: 'https://konzept.lindenau.example',
} as const;
