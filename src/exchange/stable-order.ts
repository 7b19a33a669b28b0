import { kinds } from '#concept/domain/kinds.ts';

/** Keys as they stand in our files, from the outermost in; the database gives them back in an order of its own. */
const order: readonly string[] = [
	...['type', 'id', 'parentId', 'kind', 'number', 'level', 'heading', 'title'],
	...[
		'ordered',
		'items',
		'caption',
		'header',
		'rows',
		'cells',
		'content',
		'children',
		'text',
		'marks',
		'href',
	],
	...['definition', 'body', 'source', 'fields', 'measure'],
	...['leadUnit', 'contributingUnits', 'partners', 'targetGroups', 'period', 'needs', 'binding'],
	...['label', 'style', 'withParent', 'separator', 'continuous'],
];
const places = new Map(order.map((key, place) => [key, place]));
const kindPlaces = new Map<string, number>(kinds.map((kind, place) => [kind, place]));

/** The same value with its keys in one order, so that equal concepts give equal files. */
export function inStableOrder<Value>(value: Value): Value {
	return ordered(value, places) as Value;
}

function ordered(value: unknown, by: ReadonlyMap<string, number>): unknown {
	if (Array.isArray(value)) return value.map((entry) => ordered(entry, places));
	if (value === null || typeof value !== 'object') return value;
	const place = (key: string): number => by.get(key) ?? by.size;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => place(a) - place(b))
			.map(([key, inner]) => [key, ordered(inner, key === 'rules' ? kindPlaces : places)]),
	);
}
