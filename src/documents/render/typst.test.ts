import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { projectRoot } from '#platform/boot.ts';
import { renderTypst } from './typst.ts';

test('makes the document without links, and says so, where Typst cannot tag one', async () => {
	const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
	const workspace = join(projectRoot(), 'src/documents/testing');
	const template = join(workspace, 'lost-link.typ');
	const bytes = await renderTypst({ workspace, template, data: null, timestamp: 0 });
	expect(Buffer.from(bytes).toString('latin1', 0, 5)).toBe('%PDF-');
	expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('without links'), 'DocumentWarning');
});
