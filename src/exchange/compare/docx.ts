import { DeletedTextRun, Document, HeadingLevel, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx';
import type { Segment } from '#concept/domain/diff/comparison.ts';
import { docxStyles } from '#documents/concept/docx-styles.ts';
import { xmlText } from '#documents/xml-text.ts';
import type { ComparisonDocument } from './model.ts';

/** With real tracked changes: office programs list them, read them out, and let them be accepted or refused. */
export async function comparisonDocx(document: ComparisonDocument): Promise<Uint8Array> {
	const { title, summary, words, before, after, at, changes } = document;
	const date = at.toISOString();
	let id = 0;
	const run = ({ op, text }: Segment) => {
		if (op === 'equal') return new TextRun(xmlText(text));
		const change = { text: xmlText(text), id: ++id, author: 'Ratschlag', date };
		return op === 'insert' ? new InsertedTextRun(change) : new DeletedTextRun(change);
	};
	const line = (text: string, style = 'Text') => new Paragraph({ style, text: xmlText(text) });
	const heading = (level: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string) =>
		new Paragraph({ heading: level, text: xmlText(text) });
	const file = new Document({
		title: `${title}: ${xmlText(before)} – ${xmlText(after)}`,
		creator: 'Ratschlag',
		lastModifiedBy: 'Ratschlag',
		description: summary,
		styles: docxStyles,
		sections: [
			{
				properties: { page: { margin: { top: 1400, bottom: 1400, left: 1417, right: 1417 } } },
				children: [
					heading(HeadingLevel.HEADING_1, title),
					line(`${words.before}: ${before}`),
					line(`${words.after}: ${after}`),
					line(summary, 'Lead'),
					...changes.flatMap(({ sentence, lines }) => [
						heading(HeadingLevel.HEADING_2, sentence),
						...lines.map((pieces) => new Paragraph({ style: 'Text', children: pieces.map(run) })),
					]),
				],
			},
		],
	});
	return new Uint8Array(await Packer.toArrayBuffer(file));
}
