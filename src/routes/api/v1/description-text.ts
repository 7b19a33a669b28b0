const text = { type: 'string' } as const;
const id = { type: 'string', format: 'uuid' } as const;
const list = { type: 'array', items: text } as const;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const many = (name: string) => ({ type: 'array', items: ref(name) });
const closed = <Properties extends object>(properties: Properties) => ({
	type: 'object',
	properties,
	required: Object.keys(properties),
	additionalProperties: false,
});

/** Rich text and the details of a measure, as JSON Schema. */
export const editionSchemas = {
	MeasureDetails: closed({
		leadUnit: text,
		contributingUnits: list,
		partners: list,
		targetGroups: list,
		period: text,
		needs: text,
		binding: { type: 'boolean' },
	}),
	Block: { oneOf: [ref('Paragraph'), ref('List'), ref('Table')] },
	Paragraph: closed({ type: { const: 'paragraph' }, id, content: many('Inline') }),
	List: closed({ type: { const: 'list' }, id, ordered: { type: 'boolean' }, items: many('ListItem') }),
	ListItem: closed({ id, content: many('Inline'), children: many('List') }),
	Table: closed({ type: { const: 'table' }, id, caption: text, header: many('Cell'), rows: many('Row') }),
	Row: closed({ id, cells: many('Cell') }),
	Cell: closed({ content: many('Inline') }),
	Inline: { oneOf: [ref('Text'), ref('Break'), ref('Footnote')] },
	Text: closed({ type: { const: 'text' }, text, marks: many('Mark') }),
	Break: closed({ type: { const: 'break' } }),
	Footnote: closed({
		type: { const: 'footnote' },
		id,
		content: { type: 'array', items: { oneOf: [ref('Text'), ref('Break')] } },
	}),
	Mark: {
		oneOf: [
			closed({ type: { enum: ['strong', 'emphasis', 'strike'] } }),
			closed({ type: { const: 'link' }, href: text }),
			closed({ type: { const: 'term' }, definition: id }),
		],
	},
};
