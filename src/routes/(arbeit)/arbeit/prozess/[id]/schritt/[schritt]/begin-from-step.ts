import type { Process, ProcessField } from '#process/domain/process.ts';
import type { Step } from '#process/domain/step.ts';
import { spanOf } from '#process/domain/window.ts';

/**
 * Where that is made which a step plans, with what the plan knows of it: an event, or a round of feedback. What is made
 * there hangs on the step, and so on the thread of the mandate.
 */
export function beginFromStep(
	process: Pick<Process, 'id'>,
	fields: readonly ProcessField[],
	step: Step,
): { readonly what: 'event' | 'round'; readonly href: string } | null {
	const field = step.fieldPosition === null ? undefined : fields[step.fieldPosition];
	const known = {
		prozess: process.id,
		schritt: step.id,
		gruppe: field?.groupId ?? '',
		titel: step.title,
	};
	switch (step.kind) {
		case 'event':
		case 'meeting':
			return { what: 'event', href: address('/arbeit/termine/neu', known) };
		case 'feedback': {
			const { from = '', until = '' } = spanOf(step.window) ?? {};
			const round = { ...known, feld: field?.elementId ?? '', von: from, bis: until };
			return { what: 'round', href: address('/arbeit/beitraege/runden/neu', round) };
		}
		default:
			return null;
	}
}

function address(path: string, known: Readonly<Record<string, string>>): string {
	const given = Object.entries(known).filter(([, value]) => value !== '');
	return `${path}?${new URLSearchParams(given).toString()}`;
}
