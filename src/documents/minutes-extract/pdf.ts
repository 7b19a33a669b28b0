import { join } from 'node:path';
import { projectRoot } from '#platform/boot.ts';
import type { Locale } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { renderTypst } from '../render/typst.ts';
import type { MinutesExtract } from './model.ts';

/** The extract as PDF/UA-1; the same extract gives the same bytes. */
export function minutesExtractPdf(
	extract: MinutesExtract,
	{ heldOn, locale }: { readonly heldOn: PlainDate; readonly locale: Locale },
): Promise<Uint8Array> {
	const workspace = join(projectRoot(), 'src/documents/minutes-extract');
	return renderTypst({
		workspace,
		template: join(workspace, 'extract.typ'),
		data: { ...extract, date: heldOn.split('-').map(Number), locale },
		timestamp: Math.floor(Date.parse(`${heldOn}T12:00:00Z`) / 1000),
	});
}
