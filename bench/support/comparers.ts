import { diffWordsWithSpace } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import htmlDiff from 'htmldiff-js';
import { ChangeSet, simplifyChanges } from 'prosemirror-changeset';
import { Schema, type Node } from '@tiptap/pm/model';
import { StepMap } from '@tiptap/pm/transform';
import type { Segment } from '#concept/domain/diff/comparison.ts';

/** Others compare two texts as one row; a line feed stands between passages, or what is a border to them. */
export type Comparer = (old: readonly string[], now: readonly string[]) => readonly Segment[];

const words: Comparer = (old, now) =>
	diffWordsWithSpace(old.join('\n'), now.join('\n')).map(({ added, removed, value }) => ({
		op: added ? 'insert' : removed ? 'delete' : 'equal',
		text: value,
	}));

const signs: Comparer = (old, now) => {
	const tool = new DiffMatchPatch();
	const diffs = tool.diff_main(old.join('\n'), now.join('\n'));
	tool.diff_cleanupSemantic(diffs);
	const ops = { '-1': 'delete', '0': 'equal', '1': 'insert' } as const;
	return diffs.map(([op, text]) => ({ op: ops[op], text }));
};

/** Of the marked HTML only the words and their marks; the end of a paragraph is a border. */
const html: Comparer = (old, now) => {
	const page = (passages: readonly string[]) =>
		passages.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
	const marked = htmlDiff.default
		.execute(page(old), page(now))
		.replaceAll('</p>', '\n')
		.replaceAll('<p>', '');
	let op: Segment['op'] = 'equal';
	return marked.split(/(<[^>]*>)/).flatMap((part): readonly Segment[] => {
		if (part.startsWith('<ins')) op = 'insert';
		else if (part.startsWith('<del')) op = 'delete';
		else if (part.startsWith('</')) op = 'equal';
		else if (part !== '') return [{ op, text: part.replaceAll('&lt;', '<').replaceAll('&amp;', '&') }];
		return [];
	});
};

const schema = new Schema({
	nodes: { doc: { content: 'paragraph*' }, paragraph: { content: 'text*' }, text: {} },
});

const documents: Comparer = (old, now) => {
	const [before, after] = [toDocument(old), toDocument(now)];
	const map = new StepMap([0, before.content.size, after.content.size]);
	const set = ChangeSet.create(before).addSteps(after, [map], null);
	const segments: Segment[] = [];
	const between = (node: Node, from: number, to: number) => node.textBetween(from, to, '\n');
	let place = 0;
	for (const { fromA, toA, fromB, toB } of simplifyChanges(set.changes, after)) {
		segments.push({ op: 'equal', text: between(after, place, fromB) });
		segments.push({ op: 'delete', text: between(before, fromA, toA) });
		segments.push({ op: 'insert', text: between(after, fromB, toB) });
		place = toB;
	}
	segments.push({ op: 'equal', text: between(after, place, after.content.size) });
	return segments.filter(({ text }) => text !== '');
};

function toDocument(passages: readonly string[]): Node {
	const paragraph = (text: string) => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
	return schema.node('doc', null, passages.map(paragraph));
}

export const comparers: Readonly<Record<string, Comparer>> = {
	'jsdiff (words)': words,
	'diff-match-patch (semantic)': signs,
	'htmldiff-js': html,
	'prosemirror-changeset': documents,
};
