import { expect, test } from 'vitest';
import { pagesToShow } from './pages-to-show.ts';

test.each([
	[1, 1, [1]],
	[1, 3, [1, 2, 3]],
	[5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
	[3, 9, [1, 2, 3, 4, 'gap', 9]],
	[4, 9, [1, 2, 3, 4, 5, 'gap', 9]],
	[9, 9, [1, 'gap', 8, 9]],
])('page %i of %i', (page, pages, shown) => {
	expect(pagesToShow(page, pages)).toEqual(shown);
});
