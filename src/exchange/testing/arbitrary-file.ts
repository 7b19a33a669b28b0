import fc from 'fast-check';
import { editionStates } from '#concept/domain/edition.ts';
import { arbitraryConcept, nastyLine, testId } from '#concept/testing/arbitrary-tree.ts';
import type { ConceptFile } from '../concept-file.ts';

export const arbitraryFile: fc.Arbitrary<ConceptFile> = fc
	.record({
		concept: arbitraryConcept,
		edition: fc.option(
			fc.record({
				number: fc.integer({ min: 1, max: 99 }),
				state: fc.constantFrom(...editionStates),
				note: fc.oneof(fc.constant(''), nastyLine),
				decidedOn: fc.constantFrom(null, '2027-06-14'),
				publishedAt: fc.date({
					min: new Date('2020-01-01'),
					max: new Date('2040-01-01'),
					noInvalidDate: true,
				}),
				hash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
			}),
		),
	})
	.map(({ concept, edition }) => ({
		...concept,
		edition: edition && {
			id: testId(0xe1),
			conceptId: testId(0xc1),
			number: edition.number,
			state: edition.state,
			title: concept.title,
			note: edition.note,
			decidedOn: edition.decidedOn,
			publishedAt: edition.publishedAt,
			contentHash: edition.hash,
			numbering: concept.numbering,
			scopeId: null,
			group: null,
		},
	}));
