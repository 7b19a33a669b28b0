import { alignPassages } from './align-passages.ts';
import { compareRow } from './compare-row.ts';
import { compareText } from './compare-text.ts';
import { cutAtBorders } from './cut-at-borders.ts';
import type { Effort } from './effort.ts';
import { kindOf, shown, type OwnedChange, type Place } from './passage-change.ts';
import type { Passage } from './passages.ts';
import type { Group, Unit } from './units.ts';

/** What became of each passage, in reading order. No segment goes over the border of a passage. */
export function comparePassages(
	old: readonly Passage[],
	now: readonly Passage[],
	effort: Effort,
): readonly OwnedChange[] {
	return alignPassages(old, now, effort).flatMap((placed): readonly OwnedChange[] => {
		if (placed.what === 'group') return compareGroup(placed.group, effort);
		const { what, unit } = placed;
		return unit.passages.map((passage, place) =>
			what === 'added'
				? shown('added', null, [passage, unit.start + place], [{ op: 'insert', text: passage.text }])
				: shown(what, [passage, unit.start + place], null, [{ op: 'delete', text: passage.text }]),
		);
	});
}

function compareGroup({ old, now, moved }: Group, effort: Effort): readonly OwnedChange[] {
	const [one, other] = [old[0], now[0]];
	if (one?.form === 'row' && other) return compareRow(one, other, moved, effort);
	const [before, after] = [old.map(placeOf), now.map(placeOf)];
	const joined = (places: readonly Place[]) => places.map(([{ text }]) => text).join('\n');
	const segments = compareText(joined(before), joined(after), effort);
	return cutAtBorders(segments, before, after).map(([was, is, part]) =>
		shown(kindOf(part, moved, was, is), was, is, part),
	);
}

function placeOf({ passages: [passage], start }: Unit): Place {
	if (!passage) throw new Error('A unit has a passage at least.');
	return [passage, start];
}
