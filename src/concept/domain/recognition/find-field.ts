import type { Draft, Drafts } from './drafts.ts';

const fieldsOf = (drafts: Drafts): readonly Draft[] =>
	drafts.elements.filter(({ kind }) => kind === 'fieldOfAction');

/** The field that a heading names: "Karten der Arbeitsgruppe Wohnen". */
export function fieldNamedIn(drafts: Drafts, heading: string): Draft | null {
	const words = heading.toLowerCase();
	return (
		fieldsOf(drafts).find(({ title }) => title.length >= 4 && words.includes(title.toLowerCase())) ?? null
	);
}

/** By the name when it is the same, else by the number, else by a name that holds the other. */
export function findField(drafts: Drafts, number: string, title: string): Draft | null {
	const fields = fieldsOf(drafts);
	const name = title.toLowerCase().trim();
	const names = fields.map((field) => field.title.toLowerCase());
	const same = name === '' ? undefined : fields[names.indexOf(name)];
	return same ?? byNumber(fields, number) ?? fields[nearName(names, name)] ?? null;
}

function byNumber(fields: readonly Draft[], number: string): Draft | undefined {
	if (number === '') return undefined;
	const isUnnumbered = fields.every((field) => field.number === '');
	return (
		fields.find((field) => field.number === number) ?? (isUnnumbered ? fields[Number(number) - 1] : undefined)
	);
}

const nearName = (names: readonly string[], name: string): number =>
	name.length < 5
		? -1
		: names.findIndex((other) => other !== '' && (name.includes(other) || other.includes(name)));
