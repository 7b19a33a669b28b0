import { expect, test } from 'vitest';
import { withQuery } from './address.ts';

test('keeps other parameters, sets and removes', () => {
	const url = new URL('https://lindenau.localhost/konzept?suche=Radweg&seite=3');
	expect(withQuery(url, { seite: '4' })).toBe('/konzept?suche=Radweg&seite=4');
	expect(withQuery(url, { seite: null, suche: null })).toBe('/konzept');
});
