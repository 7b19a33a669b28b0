import * as v from 'valibot';
import { stepKinds } from './step.ts';

const key = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{1,59}$/));
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366));

const step = v.strictObject({
	key,
	phase: key,
	kind: v.picklist(stepKinds),
	/** In a step for each field, `{field}` stands for its title. */
	title: line,
	perField: v.optional(v.boolean(), false),
	within: v.optional(key),
	after: v.optional(
		v.array(
			v.strictObject({
				step: key,
				/** Of which field, from a step for each field; the same one unless said. */
				of: v.optional(v.picklist(['sameField', 'previousField', 'everyField']), 'sameField'),
				lagDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366)), 0),
			}),
		),
		[],
	),
	window: v.variant('type', [
		v.strictObject({ type: v.literal('days'), days }),
		v.strictObject({ type: v.literal('vague'), days, words: line }),
		v.strictObject({ type: v.literal('open'), words: line }),
		/** The next summer break; open until the municipality has entered it. */
		v.strictObject({ type: v.literal('summerBreak'), words: line }),
	]),
	timing: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
	methods: v.optional(v.array(line), []),
	contents: v.optional(v.array(line), []),
	optional: v.optional(v.boolean(), false),
	pausesInSummer: v.optional(v.boolean(), true),
	bufferDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366)), 0),
});

export type TemplateStep = v.InferOutput<typeof step>;

/** A practice that a process can be planned by: data, copied when a process starts. */
export const templateSchema = v.pipe(
	v.strictObject({
		id: key,
		title: line,
		description: line,
		/** The language of its words, which become the municipality's own. */
		language: v.literal('de'),
		phases: v.array(v.strictObject({ key, title: line })),
		steps: v.array(step),
	}),
	v.check(({ steps }) => new Set(steps.map((one) => one.key)).size === steps.length, 'a key stands twice'),
	v.check(
		({ steps, phases }) => steps.every(({ phase }) => phases.some((one) => one.key === phase)),
		'a phase is unknown',
	),
	v.check(({ steps }) => steps.every((one) => refersWell(one, steps)), 'a step refers to what is not there'),
);

export type Template = v.InferOutput<typeof templateSchema>;

function refersWell(one: TemplateStep, steps: readonly TemplateStep[]): boolean {
	const find = (wanted: string) => steps.find((other) => other.key === wanted);
	const whole = one.within === undefined ? null : find(one.within);
	if (whole === undefined || (whole && whole.perField && !one.perField)) return false;
	return one.after.every(({ step: wanted, of }) => {
		const before = find(wanted);
		return before !== undefined && (!before.perField || one.perField || of === 'everyField');
	});
}
