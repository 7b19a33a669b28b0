import * as v from 'valibot';
import { newId } from '#shared/ids.ts';
import { alignBlocks } from '../domain/align-blocks.ts';
import { canonicalBlocks } from '../domain/canonical-blocks.ts';
import { idsIn, renewIds } from '../domain/editor/renew-ids.ts';
import type { ElementContent } from '../domain/element-content.ts';
import type { Element } from '../domain/element.ts';
import type { ElementKind } from '../domain/kinds.ts';
import { limits } from '../domain/limits.ts';
import { readNotation } from '../domain/notation/read.ts';
import type { NotationProblem } from '../domain/notation/read-inline.ts';
import type { Terms } from '../domain/notation/signs.ts';
import { writeNotation } from '../domain/notation/write.ts';
import { measureFor } from '../domain/operations.ts';
import type { Block } from '../domain/rich-text.ts';
import { blockSchema } from '../domain/schema.ts';
import type { TypedForm } from './typed-form.ts';

const lists = ['contributingUnits', 'partners', 'targetGroups'] as const;
const lines = ['leadUnit', 'period', 'needs'] as const;
const names = ['title', 'body', 'editor', 'source', 'fields', ...lines, ...lists];

/** What was typed, as it was typed. */
export function typedForm(data: FormData): TypedForm {
	return Object.fromEntries(
		names
			.filter((name) => data.has(name))
			.map((name) => [name, data.getAll(name).filter((value) => typeof value === 'string')]),
	);
}

/** An element as its form shows it first. */
export function formOf(element: Element, terms: Terms): TypedForm {
	const { measure } = element;
	return {
		title: [element.title],
		body: [writeNotation(element.body, terms)],
		source: [element.source],
		fields: element.fields,
		...(measure
			? {
					...Object.fromEntries(lines.map((name) => [name, [measure[name]]])),
					...Object.fromEntries(lists.map((name) => [name, [measure[name].join('\n')]])),
				}
			: {}),
	};
}

export interface ReadForm {
	readonly content: ElementContent;
	/** Of the notation; nothing is to be saved while there are any. */
	readonly problems: readonly NotationProblem[];
	/** The editor sent what is no text in the closed schema; nothing is to be saved, the notation shows what was meant. */
	readonly unreadable: boolean;
	/** The typed text is longer than any that can be saved; it was not read, and stays as it was typed. */
	readonly tooLong: boolean;
}

/** Reads a form: the editor's document where there is one, the notation otherwise. Parts keep the ids they had. */
export function readForm(kind: ElementKind, form: TypedForm, old: readonly Block[], terms: Terms): ReadForm {
	const value = (name: string) => form[name]?.[0] ?? '';
	const entries = (name: string) =>
		value(name)
			.split('\n')
			.filter((entry) => entry.trim() !== '');
	const edited = value('editor') === '' ? null : editorBlocks(value('editor'), old);
	const tooLong = edited === null && value('body').length > limits.bodyBytes;
	const read = edited || tooLong ? null : readNotation(value('body'), newId, terms);
	const body = edited ?? (read ? alignBlocks(old, read.blocks) : old);
	const measure = measureFor(kind, {
		leadUnit: value('leadUnit'),
		contributingUnits: entries('contributingUnits'),
		partners: entries('partners'),
		targetGroups: entries('targetGroups'),
		period: value('period'),
		needs: value('needs'),
		binding: true,
	});
	const fields = (form['fields'] ?? []).filter((field) => field !== '');
	return {
		content: { title: value('title'), body, source: value('source'), fields, measure },
		problems: read?.problems ?? [],
		unreadable: value('editor') !== '' && edited === null,
		tooLong,
	};
}

/** The editor knows the parts of this text by their ids; ids that it made up or brought from elsewhere are replaced. */
function editorBlocks(json: string, old: readonly Block[]): readonly Block[] | null {
	try {
		const parsed = v.safeParse(v.array(blockSchema), JSON.parse(json));
		const known = idsIn(old);
		return parsed.success
			? renewIds(
					canonicalBlocks(parsed.output),
					(id) => known.has(id),
					() => newId(),
				)
			: null;
	} catch {
		return null;
	}
}
