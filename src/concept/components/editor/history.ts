import { Extension } from '@tiptap/core';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';

export const History = Extension.create({
	name: 'history',
	addProseMirrorPlugins: () => [history(), gapCursor()],
	addKeyboardShortcuts() {
		const run = (step: typeof undo) => () => step(this.editor.state, (tr) => this.editor.view.dispatch(tr));
		return { 'Mod-z': run(undo), 'Mod-y': run(redo), 'Mod-Shift-z': run(redo) };
	},
});
