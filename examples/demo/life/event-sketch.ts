import type { EventKind, EventVisibility } from '#process/domain/event.ts';
import type { MinutesItem } from '#process/domain/minutes.ts';
import type { Sector } from '#people/domain/organization.ts';
import type { Occasion } from '../contributions/sketch.ts';

export interface EventSketch {
	/** What was said there belongs to this occasion; groups of 2021 met on one evening each. */
	readonly occasion?: Occasion;
	/** Title of the field of action, of a group's meeting. */
	readonly field?: string;
	readonly title: string;
	readonly kind: EventKind;
	/** Step of the plan, by its key in the template. */
	readonly step: string;
	/** Name of the group that meets. */
	readonly group?: string;
	readonly from: string;
	readonly until: string;
	readonly place: string;
	readonly programme: readonly (readonly [from: string, title: string])[];
	readonly access: string;
	readonly interpretation: string;
	readonly capacity?: number;
	readonly registrationUntil?: string;
	readonly visibility: EventVisibility;
	readonly invitedOn: string;
	readonly invitation: string;
	/** How many came; absent for what is still to come. */
	readonly attendance?: Readonly<Partial<Record<Sector, number>>>;
	readonly minutes?: {
		readonly by: 'facilitator' | 'lead';
		readonly writtenOn: string;
		readonly objectionsUntil: string;
		/** Absent while they can still be objected to. */
		readonly approvedOn?: string;
		readonly items: readonly MinutesItem[];
		readonly objection?: {
			readonly by: string;
			readonly on: string;
			readonly text: string;
			readonly answer?: string;
		};
		readonly openPoints?: readonly {
			readonly text: string;
			readonly owner: string;
			readonly dueOn: string;
			readonly done?: readonly [on: string, note: string];
		}[];
	};
}

export const item = (title: string, discussion: string, result: string): MinutesItem => ({
	title,
	discussion,
	result,
});
