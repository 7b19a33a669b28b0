import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Phase } from './step.ts';
import type { TemplateId } from './templates/templates.ts';

/** How a mandate is carried out. */
export interface Process {
	readonly id: Id;
	readonly mandateId: Id;
	readonly title: string;
	readonly template: TemplateId;
	readonly startsOn: PlainDate;
	readonly phases: readonly Phase[];
	/** Null as long as the public does not see it. */
	readonly publishedAt: Date | null;
}

/** A field of action and the group that works on it. */
export interface ProcessField {
	readonly title: string;
	readonly elementId: Id | null;
	readonly groupId: Id | null;
}
