import { join } from 'node:path';
import { projectRoot } from '#platform/boot.ts';
import type { Locale } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { renderTypst } from '../render/typst.ts';
import type { ReportDocument } from './model.ts';

/** A frozen report as PDF/UA-1; the same report gives the same bytes. */
export function reportPdf(
	document: ReportDocument,
	{ frozenOn, locale }: { readonly frozenOn: PlainDate; readonly locale: Locale },
): Promise<Uint8Array> {
	const workspace = join(projectRoot(), 'src/documents/report');
	return renderTypst({
		workspace,
		template: join(workspace, 'report.typ'),
		data: { ...document, date: frozenOn.split('-').map(Number), locale },
		timestamp: Math.floor(Date.parse(`${frozenOn}T12:00:00Z`) / 1000),
	});
}
