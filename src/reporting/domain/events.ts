import type { EventMap } from '#platform/events/events.ts';
import type { ContinuationKind } from './continuation-kind.ts';
import type { DutyKind } from './duty.ts';

/** Facts about duties, reports and the continuation. */
export interface ReportingEvents extends EventMap {
	'duty.created': { version: 1; payload: { title: string; kind: DutyKind; instances: number } };
	'duty.ended': { version: 1; payload: { title: string } };
	'duty.fulfilled': { version: 1; payload: { dutyId: string; dueOn: string; late: boolean } };
	'continuation.started': { version: 1; payload: { editionId: string; kind: ContinuationKind } };
	'continuation.reasonGiven': { version: 1; payload: { elements: number } };
}
