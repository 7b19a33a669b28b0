import { implementationAbilities } from '#implementation/domain/abilities.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { openSheet } from '../open.ts';
import { wordingOf } from '../../../../wording.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const reading = await openSheet(context, params.id);
	return {
		reading,
		wording: await wordingOf(context, reading.sheet),
		today: plainDateAt(context.app.clock()),
		mayLeave: implementationAbilities.assignUnits(context.actor),
	};
};
