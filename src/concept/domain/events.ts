import type { EditionState } from './edition.ts';
import type { ElementKind } from './kinds.ts';
import type { Id } from '#shared/ids.ts';

interface Named {
	readonly kind: ElementKind;
	readonly title: string;
}

/** What happens to a concept; subject is the concept, the element or the edition (product.md, "Activity log"). */
export interface ConceptEvents {
	readonly [type: string]: { readonly version: number; readonly payload: object };
	readonly 'concept.created': { readonly version: 1; readonly payload: { readonly title: string } };
	readonly 'concept.draftReplaced': {
		readonly version: 1;
		readonly payload: { readonly title: string; readonly elements: number; readonly ended: number };
	};
	readonly 'concept.settingsChanged': {
		readonly version: 1;
		readonly payload: { readonly title: string; readonly numberingChanged: boolean };
	};
	readonly 'element.inserted': { readonly version: 1; readonly payload: Named };
	readonly 'element.edited': {
		readonly version: 1;
		readonly payload: Named & { readonly revision: number };
	};
	readonly 'element.moved': {
		readonly version: 1;
		readonly payload: Named & { readonly fromParent: Id | null; readonly toParent: Id | null };
	};
	readonly 'element.retyped': {
		readonly version: 1;
		readonly payload: Named & { readonly before: ElementKind; readonly revision: number };
	};
	readonly 'element.removed': {
		readonly version: 1;
		readonly payload: Named & { readonly elements: number };
	};
	readonly 'element.changeUndone': {
		readonly version: 1;
		readonly payload: Named & { readonly operation: ElementOperation };
	};
	readonly 'edition.published': {
		readonly version: 1;
		readonly payload: {
			readonly number: number;
			readonly state: EditionState;
			readonly title: string;
			readonly elements: number;
			readonly contentHash: string;
		};
	};
}

export type ElementOperation = 'insert' | 'edit' | 'move' | 'retype' | 'remove';

/** After these, pages that everybody may read say something else; the working draft is not public. */
export const publicConceptEvents: readonly (keyof ConceptEvents)[] = ['edition.published'];
