import type { ConceptTree, Element } from '../../element.ts';
import { id } from '../../testing/trees.ts';

/** Numbers that look random and are the same each time (Lehmer). */
function dice(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (state * 48_271) % 2_147_483_647;
		return state % sides;
	};
}

const beginnings = 'Bildung Sprach Stadtteil Jugend Arbeits Kultur Gesundheits Wohn Familien Ehrenamts'.split(
	' ',
);
const ends =
	'angebot zentrum projekt förderung beratung netzwerk konzept arbeit kurs verein gruppe raum'.split(' ');
const verbs = 'fördert unterstützt entwickelt begleitet öffnet plant berät vernetzt sichert prüft'.split(' ');
const joints = 'und mit für in der die bei durch'.split(' ');

function sentence(roll: (sides: number) => number): string {
	const noun = () => `${beginnings[roll(beginnings.length)]}${ends[roll(ends.length)]}`;
	const joint = () => joints[roll(joints.length)];
	const parts = ['Die', noun(), verbs[roll(verbs.length)], 'das', noun(), joint(), noun(), joint(), noun()];
	return `${parts.join(' ')} bis zum ${1 + roll(28)}. Mai ${2020 + roll(20)}.`;
}

function element(
	number: number,
	parent: number | null,
	sentences: readonly string[],
	title: string,
): Element {
	const half = Math.ceil(sentences.length / 2);
	const paragraph = (texts: readonly string[], place: number) => ({
		type: 'paragraph' as const,
		id: id(number * 10 + place),
		content: [{ type: 'text' as const, text: texts.join(' '), marks: [] }],
	});
	return {
		id: id(number),
		parentId: parent === null ? null : id(parent),
		kind: parent === null ? 'fieldOfAction' : 'guideline',
		title,
		body:
			sentences.length === 0
				? []
				: [paragraph(sentences.slice(0, half), 1), paragraph(sentences.slice(half), 2)],
		...{ source: '', fields: [], measure: null },
	};
}

/**
 * A concept of so many elements (1,000 are about 300 pages), and the same one with 20 % of them changed: words replaced,
 * sentences put in and taken out, elements moved, new and gone.
 */
export function largeConcepts(count: number): { readonly old: ConceptTree; readonly now: ConceptTree } {
	const roll = dice(count);
	const old: Element[] = [];
	const now: Element[] = [];
	let field = 1;
	for (let number = 1; number <= count; number++) {
		if (number % 25 === 1) {
			field = number;
			const heading = element(number, null, [], `Feld ${number}`);
			old.push(heading);
			now.push(heading);
			continue;
		}
		const sentences = Array.from({ length: 8 }, () => sentence(roll));
		const title = `${beginnings[roll(10)]}${ends[roll(12)]}`;
		old.push(element(number, field, sentences, title));
		const changed = sentences.map((one) => (roll(3) === 0 ? one.replace('das', 'und sichert das') : one));
		const kind = number % 5 === 0 ? roll(5) : 9;
		if (kind === 0) continue;
		if (kind === 1) now.push(element(count + number, field, [sentence(roll)], title));
		if (kind === 2)
			now.push(element(number, field, [...changed.slice(0, 3), sentence(roll), ...changed.slice(4)], title));
		else if (kind === 3) now.splice(-1, 0, element(number, field, changed, title));
		else now.push(element(number, field, kind === 9 ? sentences : changed, title));
	}
	const known = new Set(now.map((one) => one.id));
	return { old, now: now.filter((one) => one.parentId === null || known.has(one.parentId)) };
}

/** As a file of others has it: without any id that is known. */
export function withOtherIds(tree: ConceptTree): ConceptTree {
	const other = (one: string) => `1${one.slice(1)}`;
	return tree.map((one) => ({ ...one, id: other(one.id), parentId: one.parentId && other(one.parentId) }));
}
