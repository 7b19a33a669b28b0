import type { CompositionRule } from '#people/domain/composition.ts';
import { isOneOf, sectors, type Sector } from '#people/domain/organization.ts';
import { text } from '../../konzept/done.ts';

export const chosen = (form: FormData, name: string): Sector[] =>
	form.getAll(name).filter((value): value is Sector => typeof value === 'string' && isOneOf(sectors, value));

/** A rule as it was chosen; null when no kind was. */
export function readRule(form: FormData): CompositionRule | null {
	switch (text(form, 'rule')) {
		case 'onePerDivision':
			return {
				type: 'onePerDivision',
				besides: form.getAll('besides').filter((id): id is string => typeof id === 'string' && id !== ''),
			};
		case 'parity':
			return { type: 'parity', left: chosen(form, 'left'), right: chosen(form, 'right'), tolerance: 0 };
		case 'drawnFrom':
			return { type: 'drawnFrom', sectors: chosen(form, 'left') };
		case 'chairAndDeputy':
			return { type: 'chairAndDeputy' };
		default:
			return null;
	}
}
