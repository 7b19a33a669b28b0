import { editionStates } from '#concept/domain/edition.ts';
import { kinds } from '#concept/domain/kinds.ts';
import { editionSchemas } from './description-text.ts';

const json = (schema: string) => ({
	'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});
const problem = {
	description: 'What went wrong, with a stable code (RFC 9457).',
	content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const text = { type: 'string' } as const;
const id = { type: 'string', format: 'uuid' } as const;
const plainDate = { type: ['string', 'null'], format: 'date' } as const;
const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const state = { type: 'string', enum: [...editionStates] } as const;
const closed = <Properties extends object>(properties: Properties) => ({
	type: 'object',
	properties,
	required: Object.keys(properties),
	additionalProperties: false,
});

/** OpenAPI 3.1 of the public machine interface; a test holds the real answers against it. */
export const description = {
	openapi: '3.1.0',
	info: {
		title: 'Ratschlag',
		version: '1.0.0',
		description:
			'Public editions of the municipal concept. Ids are permanent: an element keeps its id through all editions, whatever its number.',
		license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
	},
	paths: {
		'/api/v1/editions': {
			get: {
				operationId: 'listEditions',
				summary: 'All public editions, newest first',
				responses: { '200': { description: 'The editions.', content: json('Editions') }, default: problem },
			},
		},
		'/api/v1/editions/{id}': {
			get: {
				operationId: 'readEdition',
				summary: 'One edition with all its elements in document order',
				parameters: [
					{
						name: 'id',
						in: 'path',
						required: true,
						description: 'Id of an edition, or "latest".',
						schema: { type: 'string' },
					},
				],
				responses: {
					'200': { description: 'The edition.', content: json('Concept') },
					'404': problem,
					default: problem,
				},
			},
		},
	},
	components: {
		schemas: {
			Editions: closed({ editions: { type: 'array', items: { $ref: '#/components/schemas/EditionEntry' } } }),
			EditionEntry: closed({
				id,
				number: { type: 'integer', minimum: 1 },
				state,
				title: text,
				note: text,
				decidedOn: plainDate,
				publishedAt: { type: 'string', format: 'date-time' },
				contentHash: hash,
				url: { type: 'string', format: 'uri' },
				page: { type: 'string', format: 'uri' },
			}),
			Concept: closed({
				format: { const: 'ratschlag-concept' },
				version: { const: 1 },
				title: text,
				numbering: { type: 'object', description: 'How elements are numbered, by kind.' },
				edition: { $ref: '#/components/schemas/Edition' },
				elements: { type: 'array', items: { $ref: '#/components/schemas/Element' } },
			}),
			Edition: closed({
				id,
				conceptId: id,
				number: { type: 'integer', minimum: 1 },
				state,
				title: text,
				note: text,
				decidedOn: plainDate,
				publishedAt: { type: 'string', format: 'date-time' },
				contentHash: hash,
				numbering: { type: 'object' },
			}),
			Element: closed({
				id,
				parentId: { type: ['string', 'null'], format: 'uuid' },
				kind: { type: 'string', enum: [...kinds] },
				number: { type: ['string', 'null'], description: 'As cited, e.g. "Leitlinie 3.2".' },
				title: text,
				body: { type: 'array', items: { $ref: '#/components/schemas/Block' } },
				source: text,
				fields: { type: 'array', items: id, description: 'Further fields of action it belongs to.' },
				measure: { oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/MeasureDetails' }] },
			}),
			...editionSchemas,
			Problem: closed({
				type: text,
				title: text,
				status: { type: 'integer' },
				code: text,
				requestId: text,
			}),
		},
	},
} as const;
