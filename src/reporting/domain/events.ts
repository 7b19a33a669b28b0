import type { EventMap } from '#platform/events/events.ts';
import type { Outcome } from './balance.ts';
import type { ContinuationKind } from './continuation-kind.ts';
import type { ContinuationOutcome } from './continuation.ts';
import type { DutyKind } from './duty.ts';
import type { ReportKind } from './report.ts';

/** Facts about duties, reports and the continuation. */
export interface ReportingEvents extends EventMap {
	'duty.created': { version: 1; payload: { title: string; kind: DutyKind; instances: number } };
	'duty.changed': {
		version: 1;
		payload: { owedBy: string | null; deputy: string | null; recipients: number };
	};
	'duty.ended': { version: 1; payload: { title: string } };
	'duty.fulfilled': { version: 1; payload: { dutyId: string; dueOn: string; late: boolean } };
	'duty.reminded': { version: 1; payload: { dueOn: string; to: 'owner' | 'deputy'; mails: number } };
	'report.compiled': {
		version: 1;
		payload: { kind: ReportKind; editionId: string; from: string; until: string; entries: number };
	};
	'report.refreshed': { version: 1; payload: { entries: number } };
	'report.edited': { version: 1; payload: { title: string; recipients: number } };
	'report.entriesAccepted': { version: 1; payload: { entries: number } };
	'report.entryReturned': { version: 1; payload: { sheetId: string; mails: number } };
	'report.published': {
		version: 1;
		payload: { contentHash: string; measures: number; balance: Readonly<Record<Outcome, number>> };
	};
	'report.handedOn': { version: 1; payload: { position: number; public: boolean; mails: number } };
	'continuation.started': { version: 1; payload: { editionId: string; kind: ContinuationKind } };
	'continuation.decided': { version: 1; payload: { outcome: ContinuationOutcome; elements: number } };
	'continuation.concluded': { version: 1; payload: { editionId: string } };
}

/** After these, pages that everybody may read say something else. */
export const publicReportingEvents: readonly (keyof ReportingEvents & string)[] = [
	'report.published',
	'report.handedOn',
];
