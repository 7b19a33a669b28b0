import type { ElementKind } from '#concept/domain/kinds.ts';
import { bullets, sheet, type ElementSketch, type Part } from '../builders/sketch.ts';
import type { Random } from './random.ts';
import { capital, type Writer } from './sentences.ts';
import { actors, fieldNames, groups } from './words.ts';

interface Growing extends ElementSketch {
	readonly parts: Part[];
}

/** What stands below what, again and again until there is enough. */
const rhythm: readonly (readonly [kind: ElementKind, below: ElementKind])[] = [
	['guideline', 'fieldOfAction'],
	['goal', 'guideline'],
	['measure', 'goal'],
	['measure', 'goal'],
	['goal', 'guideline'],
	['measure', 'goal'],
	['measure', 'goal'],
	['measure', 'goal'],
	['approach', 'fieldOfAction'],
	['paragraph', 'fieldOfAction'],
];

/** A concept of exactly so many elements. */
export function outline(elements: number, random: Random, write: Writer): readonly ElementSketch[] {
	const top: Growing[] = [];
	const open = new Map<ElementKind, Growing>();
	let left = elements;
	const add = (kind: ElementKind, title: string, below: ElementKind | null, ...parts: Part[]): void => {
		if (left === 0) return;
		left -= 1;
		const element: Growing = { is: 'element', kind, title, parts };
		if (below === null) top.push(element);
		else open.get(below)?.parts.push(element);
		open.set(kind, element);
	};
	add('preamble', 'Präambel', null, write.text(4), write.text(3));
	add('part', 'Handlungsfelder', null);
	const fields = Math.max(3, Math.ceil(elements / 60));
	for (let field = 0; left > 0; field++) {
		add('fieldOfAction', fieldTitle(field), 'part');
		add('paragraph', '', 'fieldOfAction', write.text(4));
		const until = Math.floor(((elements - 3) * (fields - 1 - field)) / fields);
		for (let step = 0; left > Math.max(0, until); step++) {
			const [kind, below] = rhythm[step % rhythm.length] ?? ['paragraph', 'fieldOfAction'];
			add(kind, kind === 'paragraph' ? '' : write.title(), below, ...content(kind, random, write));
		}
	}
	return top;
}

function fieldTitle(field: number): string {
	const name = fieldNames[field % fieldNames.length] ?? '';
	const round = Math.floor(field / fieldNames.length);
	return round === 0 ? name : `${name}, Abschnitt ${round + 1}`;
}

function content(kind: ElementKind, random: Random, write: Writer): Part[] {
	if (kind === 'guideline') return [write.text(3), write.text(2)];
	if (kind === 'goal') return [write.text(2)];
	if (kind === 'paragraph')
		return random.below(4) === 0 ? [write.text(1), table(random, write)] : [write.text(4)];
	if (kind === 'approach')
		return [write.text(1), bullets(...Array.from({ length: random.between(3, 6) }, () => write.sentence()))];
	const [lead, first, second, ...contributing] = random
		.some(actors, random.between(4, 6))
		.map(withoutArticle);
	return [
		write.text(random.between(2, 4)),
		sheet({
			leadUnit: lead ?? '',
			contributingUnits: contributing,
			partners: [first, second].filter((partner) => partner !== undefined),
			targetGroups: random.some(groups, 2).map(capital),
			period: write.period(),
			needs: write.money(),
		}),
	];
}

function table(random: Random, write: Writer): Part {
	return {
		is: 'table',
		caption: `${write.title()} nach Jahren`,
		header: ['Jahr', 'Angebote', 'Teilnehmende'],
		rows: [2021, 2022, 2023, 2024].map((year) => [
			String(year),
			String(random.between(2, 60)),
			random.between(80, 9000).toLocaleString('de-DE'),
		]),
	};
}

function withoutArticle(actor: string): string {
	return actor.replace(/^(der|die|das) /, '');
}
