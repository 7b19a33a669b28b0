import { expect, test } from 'vitest';
import type { MeasureDetails } from '#concept/domain/element.ts';
import { unaccounted } from '#concept/domain/recognition/accounting.ts';
import { recognise } from '#concept/domain/recognition/recognise.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import { unwrap } from '#shared/result.ts';
import { municipalForms } from '../testing/municipal-forms.ts';
import { municipalTexts } from '../testing/municipal-texts.ts';
import { readDocument } from './read-document.ts';

/** What a sheet says, without what it does not say. */
function sheet(measure: MeasureDetails | null): string {
	const said = Object.entries(measure ?? {}).filter(
		([, value]) => typeof value !== 'boolean' && value.length > 0,
	);
	return said.map(([field, value]) => `{${field}: ${String(value)}}`).join(' ');
}

test.each([...municipalTexts, ...municipalForms])('%s', async (_, text) => {
	const recognition = recognise(unwrap(await readDocument(new TextEncoder().encode(text), 'konzept.md')));
	expect(unaccounted(recognition)).toEqual({ lost: [], twice: [] });
	const depths = new Map<string | null, number>([[null, -1]]);
	const lines = recognition.elements.map(({ ref, parent, kind, number, title, body, source, measure }) => {
		const depth = (depths.get(parent) ?? -1) + 1;
		depths.set(ref, depth);
		const words = [
			kind,
			number && `(${number})`,
			title,
			plainText(body) && `| ${plainText(body)}`,
			source && `<${source}>`,
			sheet(measure),
		];
		return `${'  '.repeat(depth)}${words.filter(Boolean).join(' ').replaceAll('\n', ' / ')}`;
	});
	expect([recognition.title, ...lines].join('\n')).toMatchSnapshot();
});
