import { htmlStyle } from './html-style.ts';
import { escapeMarkup } from './xml-text.ts';

export interface HtmlPage {
	readonly language: string;
	readonly title: string;
	readonly description: string;
	readonly author?: string;
	readonly body: string;
}

/** One file that needs nothing else, and that the reader's browser lets load nothing else. */
export function htmlPage({ language, title, description, author = '', body }: HtmlPage): string {
	const meta = (name: string, content: string) =>
		content === '' ? [] : [`<meta name="${name}" content="${escapeMarkup(content)}">`];
	return [
		'<!doctype html>',
		`<html lang="${language}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		...meta('viewport', 'width=device-width, initial-scale=1'),
		`<title>${escapeMarkup(title)}</title>`,
		...meta('author', author),
		...meta('description', description),
		`<style>${htmlStyle}</style>`,
		'</head>',
		'<body>',
		body,
		'</body>',
		'</html>',
		'',
	].join('\n');
}
