import { expect, test } from 'vitest';
import { numberingSchemes } from '#concept/domain/numbering.ts';
import type { Element } from '#concept/domain/element.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { replaceDraft } from '#concept/server/replace-draft.ts';
import type { Context } from '#platform/context.ts';
import { testApp } from '#platform/testing/app.ts';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { GET as describe } from './openapi.json/+server.ts';
import { GET as list } from './editions/+server.ts';
import { GET as read } from './editions/[id]/+server.ts';

const t = await testApp();
const municipality = await t.municipality();
const lead = t.context(municipality, { personId: newId(), roles: ['processLead'] });
const visitor = t.context(municipality);

type Handler = (event: never) => Response | Promise<Response>;

async function ask(handler: unknown, context: Context, id = '', headers: Record<string, string> = {}) {
	const url = new URL(`https://stadt.example/api/v1/editions/${id}`);
	const event = { locals: { context }, params: { id }, url, request: new Request(url, { headers }) };
	return (handler as Handler)(event as never);
}

const paragraph = (text: string): Element => ({
	id: newId(),
	parentId: null,
	kind: 'measure',
	title: 'Treffpunkt',
	body: [
		{
			type: 'paragraph',
			id: newId(),
			content: [
				{ type: 'text', text, marks: [{ type: 'link', href: '/konzept' }, { type: 'strong' }] },
				{ type: 'footnote', id: newId(), content: [{ type: 'break' }] },
			],
		},
		{
			type: 'list',
			id: newId(),
			ordered: true,
			items: [{ id: newId(), content: [{ type: 'text', text: 'eins', marks: [] }], children: [] }],
		},
		{
			type: 'table',
			id: newId(),
			caption: '',
			header: [{ content: [] }],
			rows: [{ id: newId(), cells: [{ content: [] }] }],
		},
	],
	source: '',
	fields: [],
	measure: {
		leadUnit: 'Amt für Soziales',
		contributingUnits: ['Kulturamt'],
		partners: [],
		targetGroups: [],
		period: '2027',
		needs: '',
		binding: true,
	},
});

test('nothing published: an empty list, and no latest edition', async () => {
	expect(await (await ask(list, visitor)).json()).toEqual({ editions: [] });
	const missing = await ask(read, visitor, 'latest');
	expect(missing.status).toBe(404);
	expect(missing.headers.get('content-type')).toContain('application/problem+json');
	expect(missing.headers.get('access-control-allow-origin')).toBe('*');
	const problem: unknown = await missing.json();
	expect(problem).toMatchObject({ code: 'notFound', status: 404 });
	expect(await violations('Problem', problem)).toEqual([]);
});

test('the description says what the answers really are', async () => {
	const input = {
		title: 'Konzept',
		numbering: numberingSchemes.decimal,
		reason: 'x',
		replaceUnpublished: true,
	};
	unwrap(await replaceDraft(lead, { ...input, tree: [paragraph('Ein offenes Haus.')] }));
	const edition = unwrap(await publishEdition(lead, { state: 'publishedDraft', note: '', decidedOn: null }));

	const listed = await ask(list, visitor);
	expect(listed.headers.get('access-control-allow-origin')).toBe('*');
	expect(await violations('Editions', await listed.json())).toEqual([]);

	const latest = await ask(read, visitor, 'latest');
	const content: unknown = await latest.json();
	expect(await violations('Concept', content)).toEqual([]);
	expect(await (await ask(read, visitor, edition.id)).json()).toEqual(content);
	expect(await violations('Concept', { ...(content as object), surprise: 1 })).not.toEqual([]);
});

test('an unchanged answer is not sent again', async () => {
	const first = await ask(read, visitor, 'latest');
	const etag = first.headers.get('etag') ?? '';
	expect(etag).toMatch(/^"[\w-]{22}"$/);
	const again = await ask(read, visitor, 'latest', { 'if-none-match': etag });
	expect(again.status).toBe(304);
	expect(await again.text()).toBe('');
});

test('another municipality does not see it', async () => {
	const stranger = t.context(await t.municipality('Anderswo'));
	const { editions } = (await (await ask(list, visitor)).json()) as { editions: { id: string }[] };
	expect((await ask(read, stranger, editions[0]?.id ?? '')).status).toBe(404);
	for (const wrong of ['', 'x', '../etc', newId()])
		expect((await ask(read, stranger, wrong)).status).toBe(404);
});

interface Schema {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly oneOf?: readonly Schema[];
	readonly items?: Schema;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean;
	readonly pattern?: string;
}

/** Where a value is not as the description says: the part of JSON Schema that it uses. */
async function violations(name: string, value: unknown): Promise<string[]> {
	const answer = (await (await ask(describe, visitor)).json()) as {
		components: { schemas: Record<string, Schema> };
	};
	const { schemas } = answer.components;
	const check = (schema: Schema, here: unknown, path: string): string[] => {
		if (schema.$ref) return check(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, here, path);
		if (schema.oneOf) {
			const fitting = schema.oneOf.filter((choice) => check(choice, here, path).length === 0);
			return fitting.length === 1 ? [] : [`${path}: ${fitting.length} of oneOf`];
		}
		if ('const' in schema && schema.const !== here) return [`${path}: not the constant`];
		if (schema.enum && !schema.enum.includes(here)) return [`${path}: not in the list`];
		if (schema.type && ![schema.type].flat().includes(typeOf(here))) return [`${path}: is ${typeOf(here)}`];
		if (schema.pattern && !new RegExp(schema.pattern).test(String(here))) return [`${path}: pattern`];
		if (Array.isArray(here))
			return here.flatMap((item, place) => check(schema.items ?? {}, item, `${path}[${place}]`));
		if (typeOf(here) !== 'object') return [];
		const object = here as Record<string, unknown>;
		const missing = (schema.required ?? []).filter((key) => !(key in object));
		const extra = schema.additionalProperties === false ? Object.keys(object) : [];
		return [
			...missing.map((key) => `${path}.${key}: missing`),
			...extra.filter((key) => !(key in (schema.properties ?? {}))).map((key) => `${path}.${key}: unknown`),
			...Object.entries(schema.properties ?? {}).flatMap(([key, below]) =>
				key in object ? check(below, object[key], `${path}.${key}`) : [],
			),
		];
	};
	return check(schemas[name] ?? { const: 'no such schema' }, value, name);
}

function typeOf(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'array';
	return Number.isInteger(value) ? 'integer' : typeof value;
}
