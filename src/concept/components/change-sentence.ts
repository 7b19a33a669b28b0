import { m } from '#paraglide/messages.js';
import type { EditionState } from '../domain/edition.ts';
import type { ElementOperation } from '../domain/events.ts';
import type { ElementKind } from '../domain/kinds.ts';
import { kindWord } from './kind-words.ts';

const done: Record<ElementOperation | 'undo', () => string> = {
	insert: m.concept_operation_insert,
	edit: m.concept_operation_edit,
	move: m.concept_operation_move,
	retype: m.concept_operation_retype,
	remove: m.concept_operation_remove,
	undo: m.concept_operation_undo,
};

/** What was done: "Text geändert". */
export function operationWord(operation: ElementOperation | 'undo'): string {
	return done[operation]();
}

const states: Record<EditionState, () => string> = {
	publishedDraft: m.concept_state_publishedDraft,
	recommended: m.concept_state_recommended,
	adopted: m.concept_state_adopted,
	updated: m.concept_state_updated,
};

export function stateWord(state: EditionState): string {
	return states[state]();
}

interface Payload {
	readonly kind?: ElementKind;
	readonly title?: string;
	readonly number?: number;
	readonly operation?: ElementOperation;
	readonly elements?: number;
}

interface News {
	readonly type: string;
	readonly payload: unknown;
	readonly subject: { readonly id: string };
	readonly actorName: string | null;
}

/** An event as a sentence, and where it leads. */
export function eventSentence(event: News): { readonly text: string; readonly href: string } {
	const payload = event.payload as Payload;
	const who = event.actorName ?? m.concept_somebody();
	const what = [payload.kind ? kindWord(payload.kind) : '', payload.title ? `„${short(payload.title)}“` : '']
		.filter((word) => word !== '')
		.join(' ');
	const element = `/arbeit/konzept/element/${event.subject.id}`;
	switch (event.type) {
		case 'element.inserted':
			return { text: m.concept_news_inserted({ who, what }), href: element };
		case 'element.edited':
			return { text: m.concept_news_edited({ who, what }), href: element };
		case 'element.moved':
			return { text: m.concept_news_moved({ who, what }), href: element };
		case 'element.retyped':
			return { text: m.concept_news_retyped({ who, what }), href: element };
		case 'element.removed':
			return { text: m.concept_news_removed({ who, what }), href: '/arbeit/konzept' };
		case 'element.changeUndone':
			return { text: m.concept_news_undone({ who, what }), href: '/arbeit/konzept' };
		case 'edition.published':
			return {
				text: m.concept_news_published({ who, number: payload.number ?? 0 }),
				href: '/arbeit/konzept/fassungen',
			};
		case 'concept.settingsChanged':
			return { text: m.concept_news_settings({ who }), href: '/arbeit/konzept/einstellungen' };
		case 'concept.draftReplaced':
			return {
				text: m.concept_news_replaced({ who, elements: payload.elements ?? 0 }),
				href: '/arbeit/konzept',
			};
		default:
			return { text: m.concept_news_created({ who }), href: '/arbeit/konzept' };
	}
}

function short(title: string): string {
	return title.length > 90 ? `${title.slice(0, 88).trimEnd()} …` : title;
}
