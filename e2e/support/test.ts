import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';

/** Collects what must never happen on a page: foreign hosts, script errors, violations of the content security policy. */
interface Watch {
	readonly trouble: string[];
}

export const test = base.extend<{ watch: Watch }>({
	watch: [
		async ({ page, baseURL }, use) => {
			const trouble: string[] = [];
			const home = new URL(baseURL ?? 'http://localhost').host;
			page.on('request', (request) => {
				const url = new URL(request.url());
				if (url.protocol.startsWith('http') && url.host !== home)
					trouble.push(`foreign host: ${request.url()}`);
			});
			page.on('console', (message) => {
				if (message.type() === 'error' && !/status of (4\d\d)/.test(message.text()))
					trouble.push(`console: ${message.text()}`);
			});
			page.on('pageerror', (error) => trouble.push(`script: ${error.message}`));
			await use({ trouble });
			expect(trouble).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// Void elements are closed by Svelte; both forms are valid HTML.
		'void-style': 'off',
		'no-trailing-whitespace': 'off',
		'attr-quotes': 'off',
		'no-inline-style': 'error',
		'long-title': 'off',
		'doctype-style': 'off',
		// A list styled without bullets keeps its role in Safari only when it is said.
		'no-redundant-role': 'off',
		'prefer-native-element': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'valid-id': ['error', { relaxed: true }],
		'text-content': 'off',
		// Several boxes of one name are one question, and the rows of a table repeat theirs; HTML allows both.
		'form-dup-name': 'off',
		'require-sri': 'off',
		'script-type': 'off',
		'no-raw-characters': ['error', { relaxed: true }],
		'tel-non-breaking': 'off',
	},
});

type RunOnly = NonNullable<Parameters<AxeBuilder['options']>[0]['runOnly']>;

const everyRule: RunOnly = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const rulesOfColour: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * The promises for every page and state that a journey visits (interface.md): axe, light and dark, and valid HTML.
 * The dark scheme changes colours only, so there only the rules about colours are asked once more.
 */
export async function checkPage(page: Page): Promise<void> {
	await expectNoViolations(page, 'light', everyRule);
	await expectNoViolations(page, 'dark', rulesOfColour);
	await page.emulateMedia({ colorScheme: 'light' });
	// The server may just be closing the connection that was idle while axe looked.
	const response = await page.request.get(page.url(), { maxRetries: 2 });
	if (response.headers()['content-type']?.startsWith('text/html'))
		await checkHtml(await response.text(), page.url());
}

async function expectNoViolations(
	page: Page,
	colorScheme: 'light' | 'dark',
	runOnly: RunOnly,
): Promise<void> {
	if (!scriptsRun()) return;
	await page.emulateMedia({ colorScheme });
	const { violations } = await new AxeBuilder({ page }).options({ runOnly }).analyze();
	expect(
		violations.map(
			({ id, nodes }) => `${page.url()} ${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
		),
	).toEqual([]);
}

export async function checkHtml(html: string, name: string): Promise<void> {
	const report = await validator.validateString(html);
	expect(
		report.results.flatMap(({ messages }) =>
			messages
				.filter(({ severity }) => severity === 2)
				.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId}: ${message}`),
		),
	).toEqual([]);
}

/** Axe needs scripts; in the projects without JavaScript the same pages are checked by the other project. */
function scriptsRun(): boolean {
	return base.info().project.use.javaScriptEnabled !== false;
}

export type { Locator, Page } from '@playwright/test';
