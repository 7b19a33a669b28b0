import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { hasEnded } from './lifecycle.ts';
import type { Sheet } from './sheet.ts';

/** Why a measure is overdue: a milestone was not reached, its end is past, or its unit owes a report. */
const overdueKinds = ['milestone', 'end', 'report'] as const;
export type OverdueKind = (typeof overdueKinds)[number];

/** Sheets of which something was due before today and has not come. */
export interface Missed {
	readonly milestone: ReadonlySet<Id>;
	readonly report: ReadonlySet<Id>;
}

/** What is over cannot be late any more; but a report that was asked for is owed until it is given. */
export function overdueOf(
	{ id, judgements, endsOn }: Pick<Sheet, 'id' | 'judgements' | 'endsOn'>,
	missed: Missed,
	today: PlainDate,
): readonly OverdueKind[] {
	const goesOn = !hasEnded(judgements.implementation);
	const found: Record<OverdueKind, boolean> = {
		milestone: goesOn && missed.milestone.has(id),
		end: goesOn && endsOn !== null && endsOn < today,
		report: missed.report.has(id),
	};
	return overdueKinds.filter((kind) => found[kind]);
}
