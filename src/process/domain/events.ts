import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { DemandKind } from './mandate.ts';
import type { Window } from './window.ts';

/** What happens to mandates and to the plan; subject is the mandate, the demand, the process or the step. */
export interface ProcessEvents {
	readonly [type: string]: { readonly version: number; readonly payload: object };
	readonly 'mandate.recorded': {
		readonly version: 1;
		readonly payload: { readonly decisionNumber: string; readonly title: string; readonly demands: number };
	};
	readonly 'mandate.demandMet': {
		readonly version: 1;
		readonly payload: { readonly evidenceId: Id; readonly kind: DemandKind };
	};
	readonly 'mandate.evidenceWithdrawn': {
		readonly version: 1;
		readonly payload: { readonly evidenceId: Id };
	};
	readonly 'process.started': {
		readonly version: 1;
		readonly payload: {
			readonly mandateId: Id;
			readonly title: string;
			readonly template: string;
			readonly steps: number;
		};
	};
	readonly 'process.published': { readonly version: 1; readonly payload: { readonly steps: number } };
	readonly 'process.windowChanged': {
		readonly version: 1;
		/** What moved, with the day on which each began and begins now. */
		readonly payload: {
			readonly window: Window;
			readonly moved: readonly { readonly stepId: Id; readonly from: PlainDate; readonly to: PlainDate }[];
		};
	};
	readonly 'process.stepCompleted': { readonly version: 1; readonly payload: { readonly on: PlainDate } };
	readonly 'process.stepReopened': { readonly version: 1; readonly payload: object };
	readonly 'process.stepDropped': { readonly version: 1; readonly payload: object };
	readonly 'calendar.entered': {
		readonly version: 1;
		readonly payload: { readonly kind: string; readonly from: PlainDate; readonly until: PlainDate };
	};
	readonly 'calendar.withdrawn': { readonly version: 1; readonly payload: { readonly kind: string } };
}

/** After these, pages that everybody may read say something else. */
export const publicProcessEvents: readonly (keyof ProcessEvents & string)[] = [
	'mandate.recorded',
	'mandate.demandMet',
	'mandate.evidenceWithdrawn',
	'process.published',
	'process.windowChanged',
	'process.stepCompleted',
	'process.stepReopened',
	'process.stepDropped',
	'calendar.entered',
	'calendar.withdrawn',
];
