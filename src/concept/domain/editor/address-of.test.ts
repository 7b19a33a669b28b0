import { expect, test } from 'vitest';
import { addressOf } from './address-of.ts';

test.each([
	['https://example.org/a', 'https://example.org/a'],
	[' www.lindenau.example/plan?a=b ', 'https://www.lindenau.example/plan?a=b'],
	['amt@lindenau.example', 'mailto:amt@lindenau.example'],
	['/konzept', '/konzept'],
	['javascript:alert(1)', null],
	['data:text/html,x', null],
	['//example.org', null],
	['zwei Wörter', null],
	['', null],
])('%s', (typed, address) => {
	expect(addressOf(typed)).toBe(address);
});
