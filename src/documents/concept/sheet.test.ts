import { expect, test } from 'vitest';
import { emptyMeasureDetails } from '#concept/domain/element.ts';
import { measureSheet } from './sheet.ts';

test('a sheet says that a proposal does not bind, and never by itself that a measure binds', () => {
	const rowsOf = (binding: boolean) =>
		measureSheet({ ...emptyMeasureDetails, leadUnit: 'Sportamt', binding }, 'de').rows;
	const lead = { label: 'Federführend', values: ['Sportamt'] };
	expect(rowsOf(true)).toEqual([lead]);
	expect(rowsOf(false)).toEqual([lead, { label: 'Verbindlichkeit', values: ['nicht verbindlich'] }]);
});
