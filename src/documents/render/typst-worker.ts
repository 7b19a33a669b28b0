import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { coverageOf } from './coverage.ts';
import { readFonts } from './fonts.ts';
import type { TypstAnswer, TypstJob } from './typst-job.ts';

/**
 * A process of its own that turns templates and data into PDF: 300 pages take some seconds of
 * computing and up to 450 MB, and neither may stop the web server. It ends when the other side closes the channel.
 */
const fonts = readFonts();
const isCovered = coverageOf(fonts);
let compiler: { workspace: string; instance: NodeCompiler } | undefined;

function compilerFor(workspace: string): NodeCompiler {
	if (compiler?.workspace !== workspace)
		compiler = { workspace, instance: NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] }) };
	return compiler.instance;
}

function compile(job: TypstJob): TypstAnswer {
	const warnings: string[] = [];
	const instance = compilerFor(job.workspace);
	const hidden = new Set<string>();
	let links = 'yes';
	for (;;) {
		const data = JSON.stringify(job.data, (_, value: unknown) =>
			typeof value === 'string' ? showable(value, hidden) : value,
		);
		const result = instance.compile({ mainFilePath: job.template, inputs: { data, links } });
		if (result.hasError() || !result.result)
			throw new Error(JSON.stringify(result.takeError()?.shortDiagnostics ?? 'no document'));
		try {
			const bytes = instance.pdf(result.result, { pdfStandard: 'ua-1', creationTimestamp: job.timestamp });
			return { bytes, warnings };
		} catch (error) {
			// An internal error of Typst 0.14. The template knows how to avoid it; should there be one more way to it,
			// a document without links is better than none.
			if (links === 'yes' && String(error).includes('expected link ancestor')) {
				links = 'no';
				warnings.push('PDF without links: Typst lost its way in them (expected link ancestor)');
				continue;
			}
			const missing = missingGlyphs(error);
			if (missing.length === 0 || missing.every((sign) => hidden.has(sign)) || hidden.size > 200) throw error;
			for (const sign of missing) hidden.add(sign);
		}
	}
}

/** Signs that have a glyph alone, but not together with their neighbours: only the attempt can tell. */
function missingGlyphs(error: unknown): string[] {
	const message = error instanceof Error ? error.message : '';
	return [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gs)]
		.map(([, quoted = '']) =>
			quoted.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
		)
		.flatMap((text) => [...text])
		.filter((sign) => sign > '\u007f');
}

/** PDF/UA-1 has no place for a sign without a glyph: such signs become an empty box, control characters nothing. */
function showable(text: string, hidden: ReadonlySet<string>): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\t/g, ' ')
		.replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, '')
		.replace(/[^\n -~]/gu, (sign) => (isCovered(sign) && !hidden.has(sign) ? sign : '□'));
}

process.on('message', (job: TypstJob) => {
	let answer: TypstAnswer;
	try {
		answer = compile(job);
	} catch (error) {
		answer = { problem: error instanceof Error ? error.message : String(error) };
	}
	compiler?.instance.evictCache(0);
	process.send?.(answer);
});
