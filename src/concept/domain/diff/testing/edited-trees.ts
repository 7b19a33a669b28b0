import fc from 'fast-check';
import type { ConceptTree, Element } from '../../element.ts';
import { id } from '../../testing/trees.ts';

const words =
	'Stadt Kinder Eltern Kurse Räume Vereine Sprache Rat und für die mit fördert öffnet plant'.split(' ');
const sentence = fc
	.array(fc.constantFrom(...words), { minLength: 2, maxLength: 9 })
	.map((parts) => `${parts.join(' ')}.`);
const paragraphs = fc.array(
	fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
	{ minLength: 1, maxLength: 4 },
);

function tree(bodies: readonly (readonly string[])[]): ConceptTree {
	return bodies.map((body, place): Element => ({
		id: id(place),
		parentId: null,
		kind: 'guideline',
		title: '',
		body: body.map((text, number) => ({
			type: 'paragraph',
			id: id(1_000 * (place + 1) + number),
			content: [{ type: 'text', text, marks: [] }],
		})),
		source: '',
		fields: [],
		measure: null,
	}));
}

/** What editors do to a text: words, sentences and paragraphs come, go, change places, are split and joined. */
type Edit = (bodies: string[][], one: number, other: number, text: string) => void;

const edits: readonly Edit[] = [
	(bodies, one) => void bodies.splice(one % bodies.length, 1),
	(bodies, one, _, text) => void bodies.splice(one % (bodies.length + 1), 0, [text]),
	(bodies, one, other) => {
		const [body] = bodies.splice(one % bodies.length, 1);
		if (body) bodies.splice(other % (bodies.length + 1), 0, body);
	},
	(bodies, one, other, text) => {
		const body = bodies[one % bodies.length];
		const parts = body?.[other % body.length]?.split(' ') ?? [];
		parts.splice(other % parts.length, 1, ...text.split(' '));
		body?.splice(other % body.length, 1, parts.join(' '));
	},
	(bodies, one, other) => {
		const body = bodies[one % bodies.length];
		const parts = body?.[other % body.length]?.split(/(?<=\.) /) ?? [];
		body?.splice(other % body.length, 1, ...parts);
	},
	(bodies, one) => {
		const place = one % bodies.length;
		bodies.splice(place, 2, bodies.slice(place, place + 2).flat());
	},
];

/** A tree, and what became of it by some edits; ids are counted, so that elements lose theirs too. */
export const editedTrees: fc.Arbitrary<readonly [ConceptTree, ConceptTree]> = fc
	.tuple(
		fc.array(paragraphs, { minLength: 1, maxLength: 5 }),
		fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(9), fc.nat(9), sentence), { maxLength: 4 }),
	)
	.map(([bodies, steps]) => {
		const edited = bodies.map((body) => [...body]);
		for (const [edit, one, other, text] of steps)
			if (edited.length > 0) edits[edit]?.(edited, one, other, text);
		return [tree(bodies), tree(edited)] as const;
	});
