/** Everything that is loaded only when somebody edits: one chunk of its own. */
export { readText, writeText } from './plain-switch.ts';
export { default as RichTextEditor } from './RichTextEditor.svelte';
