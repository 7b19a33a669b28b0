import { formatCounter } from '#concept/domain/numbering.ts';
import { child, children, value, type XmlNode } from './xml.ts';

interface Level {
	readonly format: string;
	/** "%1.%2" */
	readonly text: string;
	readonly start: number;
}

/** The numbers that Word computes and does not write into the text (ISO/IEC 29500-1, 17.9). */
export class Numbering {
	private readonly levels = new Map<string, ReadonlyMap<number, Level>>();
	private readonly abstractOf = new Map<string, string>();
	private readonly restarts = new Map<string, ReadonlyMap<number, number>>();
	private readonly counters = new Map<string, number[]>();

	constructor(root: XmlNode | null) {
		for (const node of children(root ?? undefined, 'abstractNum')) {
			const levels = new Map<number, Level>();
			for (const level of children(node, 'lvl'))
				levels.set(Number(level.attributes.ilvl ?? '0'), {
					format: value(level, 'numFmt') ?? 'decimal',
					text: value(level, 'lvlText') ?? '',
					start: Number(value(level, 'start') ?? '1'),
				});
			this.levels.set(node.attributes.abstractNumId ?? '', levels);
		}
		for (const node of children(root ?? undefined, 'num')) {
			const id = node.attributes.numId ?? '';
			this.abstractOf.set(id, value(node, 'abstractNumId') ?? '');
			const restarts = children(node, 'lvlOverride').flatMap((override) => {
				const start = child(override, 'startOverride')?.attributes.val;
				return start === undefined ? [] : [[Number(override.attributes.ilvl ?? '0'), Number(start)] as const];
			});
			if (restarts.length > 0) this.restarts.set(id, new Map(restarts));
		}
	}

	/** Counts one further paragraph. @returns null for a numbering that shows nothing */
	next(id: string, level: number): { readonly label: string; readonly isBullet: boolean } | null {
		const abstract = this.abstractOf.get(id);
		const levels = this.levels.get(abstract ?? '');
		const own = levels?.get(level);
		if (abstract === undefined || !levels || !own) return null;
		const counters = this.counters.get(abstract) ?? [];
		this.counters.set(abstract, counters);
		const restarts = this.restarts.get(id);
		if (restarts) {
			for (const [at, start] of restarts) counters[at] = start - 1;
			this.restarts.delete(id);
		}
		counters[level] = (counters[level] ?? own.start - 1) + 1;
		counters.length = level + 1;
		if (own.format === 'bullet') return { label: bullet(own.text), isBullet: true };
		if (own.format === 'none') return null;
		const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
			const at = Number(digit) - 1;
			const { format, start } = levels.get(at) ?? own;
			return counter(counters[at] ?? start, format);
		});
		return label.trim() === '' ? null : { label: label.trim(), isBullet: false };
	}
}

function counter(count: number, format: string): string {
	if (count < 1 || count > 10_000) return String(count);
	if (format === 'upperRoman') return formatCounter(count, 'roman');
	if (format === 'lowerRoman') return formatCounter(count, 'roman').toLowerCase();
	if (format === 'lowerLetter') return formatCounter(count, 'letter');
	if (format === 'upperLetter') return formatCounter(count, 'letter').toUpperCase();
	return String(count);
}

/** Ticks of the Wingdings font are ticks; any other bullet is a bullet. */
function bullet(text: string): string {
	return /[\uf0fc\uf0fe\uf052✓✔☑]/.test(text) ? '✓' : '•';
}
