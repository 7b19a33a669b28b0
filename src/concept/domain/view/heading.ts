import type { Element } from '../element.ts';
import type { ElementKind } from '../kinds.ts';

/** Kinds that are text in the flow: without a title and a number they have no heading. */
const flowing: readonly ElementKind[] = ['paragraph', 'list', 'table', 'footnote', 'card'];

export interface Heading {
	/** As cited, "Leitlinie 3.2"; may be empty. */
	readonly number: string;
	/** May be empty. */
	readonly title: string;
	/** Neither number nor title is there: the heading is the word for the kind. */
	readonly kindOnly: boolean;
}

/** What stands above an element, or null when it is part of the flow of text. */
export function headingOf(element: Element, number: string): Heading | null {
	const nothing = number === '' && element.title === '';
	if (nothing && flowing.includes(element.kind)) return null;
	return { number, title: element.title, kindOnly: nothing };
}
