import * as v from 'valibot';
import { templateSchema, type Template } from '../template.ts';
import workingGroupsInSequence from './working-groups-in-sequence.json' with { type: 'json' };

export const templateIds = ['workingGroupsInSequence'] as const;

export type TemplateId = (typeof templateIds)[number];

/** Practices that are shipped; checked when the program starts. */
export const templates: Readonly<Record<TemplateId, Template>> = {
	workingGroupsInSequence: v.parse(templateSchema, workingGroupsInSequence),
};
