import type { Element } from '../element.ts';
import type { FormatNote, PassageChange } from './comparison.ts';
import { comparePassages } from './compare-passages.ts';
import { Effort } from './effort.ts';
import { formatNotes } from './format-notes.ts';
import { passagesOf, type Passage } from './passages.ts';
import { withoutStruckText } from './struck.ts';

type Texts = Pick<Element, 'title' | 'body'>;

/** Two wordings of one element, as with an amendment: nothing is known but title and text. */
export function compareTexts(
	before: Texts,
	after: Texts,
): { readonly passages: readonly PassageChange[]; readonly formats: readonly FormatNote[] } {
	const [old, now] = [readPassages(before), readPassages(after)];
	const passages = comparePassages(old, now, new Effort());
	return { passages, formats: formatNotes(passages, old, now) };
}

function readPassages({ title, body }: Texts): readonly Passage[] {
	return passagesOf({ title, body: withoutStruckText(body) });
}
