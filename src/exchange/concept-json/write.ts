import type { ConceptFile } from '../concept-file.ts';
import { inStableOrder } from '../stable-order.ts';

/** The concept as JSON (docs/formats.md): pretty, with a stable order of keys, so that two files can be compared by line. */
export function writeConceptJson(file: ConceptFile): string {
	return `${JSON.stringify(conceptJson(file), null, '\t')}\n`;
}

/** What stands in the file. */
export function conceptJson({ title, numbering, edition, tree, numbers }: ConceptFile) {
	return {
		format: 'ratschlag-concept',
		version: 1,
		title,
		numbering: inStableOrder(numbering),
		edition: edition && {
			id: edition.id,
			conceptId: edition.conceptId,
			number: edition.number,
			state: edition.state,
			title: edition.title,
			note: edition.note,
			decidedOn: edition.decidedOn,
			publishedAt: edition.publishedAt.toISOString(),
			contentHash: edition.contentHash,
			numbering: inStableOrder(edition.numbering),
		},
		elements: tree.map(({ id, parentId, kind, title, body, source, fields, measure }) => ({
			id,
			parentId,
			kind,
			number: numbers.get(id) ?? null,
			title,
			body: inStableOrder(body),
			source,
			fields,
			measure: inStableOrder(measure),
		})),
	};
}
