import { expect, type Locator, type Page } from './test.ts';

/** Presses Tab until the element has the focus: it must be reachable, and the focus must be visible. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let presses = 0; presses < 400; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) {
			const outlined = await target.evaluate((element) => {
				const focused = element.closest('label') ?? element;
				return [element, focused, element.nextElementSibling].some((one) => {
					if (!one) return false;
					const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
					return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
				});
			});
			expect(outlined, 'the focus is visible').toBe(true);
			return;
		}
		await page.keyboard.press('Tab');
	}
	throw new Error(`not reachable by Tab: ${String(target)}`);
}

/** Writes into a text field that is reached by Tab; what stood there goes. */
export async function type(page: Page, target: Locator, words: string): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(words);
}
