import { voteOutcomes, type GroupCount, type VoteOutcome } from '#council/domain/vote.ts';
import { previewVote, recordVote, type VoteInput } from '#council/server/record-vote.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import { done } from '../../../../../konzept/done.ts';
import { assertMayKeep, failed, openStep, organizationChoices } from '../../../../open.ts';
import { typedFields, type Typed } from '../../../../../typed-form.ts';
import { dayOf } from '../../../../paper-form.ts';
import { subjectsOf, type Subject } from '../subjects.ts';
import type { Actions, PageServerLoad } from './$types.ts';

type Params = Readonly<{ paper: string; id: string }>;

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	assertMayKeep(context);
	const { paper, step } = await openStep(context, params);
	const key = url.searchParams.get('ueber') ?? '';
	const { groups } = await organizationChoices(context);
	const open = subjectsOf(paper, step).find((one) => one.key === key);
	return { paper, step, groups, key, label: open?.label ?? step.bodyName };
};

/** What an address names, and that it belongs to this step; whether it is still open, the use case says. */
async function subjectOf(context: Context, key: string, params: Params): Promise<Subject['subject']> {
	const { step } = await openStep(context, params);
	const [kind, id = ''] = key.split('.');
	if (kind === 'vorlage') return { kind: 'paper', consultationId: step.id };
	if (kind === 'aenderung') return { kind: 'amendment', consultationId: step.id, amendmentId: id };
	if (kind === 'antrag' && step.motions.some((motion) => motion.id === id))
		return { kind: 'motion', motionId: id };
	return refuse(context, failure('notFound').failure);
}

/** Nothing typed is none of it; what is no number is refused by the use case. */
function count(text: string | undefined): number {
	const trimmed = (text ?? '').trim();
	return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : trimmed === '' ? 0 : NaN;
}

function read(
	form: FormData,
	subject: Subject['subject'],
): { readonly typed: Typed; readonly input: VoteInput } {
	const typed = typedFields(form);
	const groupIds = [
		...new Set([...form.keys()].flatMap((name) => /^fraktion\.([^.]+)\./.exec(name)?.[1] ?? [])),
	];
	const groups = groupIds
		.filter((id) => ['yes', 'no', 'abstain'].some((name) => (typed[`fraktion.${id}.${name}`] ?? '') !== ''))
		.map((organizationId): GroupCount => {
			const of = (name: string) => count(typed[`fraktion.${organizationId}.${name}`]);
			return { organizationId, yes: of('yes'), no: of('no'), abstain: of('abstain') };
		});
	const heldOn = dayOf(form, 'heldOn');
	return {
		typed,
		input: {
			subject,
			yes: count(typed['yes']),
			no: count(typed['no']),
			abstain: count(typed['abstain']),
			notVoting: count(typed['notVoting']),
			present: (typed['present'] ?? '').trim() === '' ? null : count(typed['present']),
			groups,
			announced: voteOutcomes.find((outcome) => outcome === typed['announced']) ?? ('' as VoteOutcome),
			...(heldOn === '' ? {} : { heldOn }),
			wording: typed['wording'] ?? '',
			inForceOn: dayOf(form, 'inForceOn'),
			confirmDifference: typed['confirmDifference'] === 'ja',
			confirmOwnerless: typed['confirmOwnerless'] === 'ja',
			revision: Number(typed['revision']),
		},
	};
}

export const actions: Actions = {
	pruefen: async ({ locals: { context }, params, request, url }) => {
		const subject = await subjectOf(context, url.searchParams.get('ueber') ?? '', params);
		const { typed, input } = read(await request.formData(), subject);
		const checked = await previewVote(context, input);
		if (!checked.ok) return failed(context, checked.failure, typed);
		const { computed, result, editionId, amendmentsCarried, heldOn, inForceOn } = checked.value;
		return {
			typed,
			code: '',
			errors: [],
			checked: { input, computed, result, adopts: editionId !== null, amendmentsCarried, heldOn, inForceOn },
		};
	},
	aendern: async ({ request }) => ({
		typed: typedFields(await request.formData()),
		code: '',
		errors: [],
		checked: null,
	}),
	festhalten: async ({ locals: { context }, params, request, url }) => {
		const subject = await subjectOf(context, url.searchParams.get('ueber') ?? '', params);
		const { typed, input } = read(await request.formData(), subject);
		const recorded = await recordVote(context, input);
		if (recorded.ok)
			done(
				`/arbeit/rat/${params.paper}/beratung/${params.id}`,
				recorded.value.editionId === null ? 'vote' : 'adopted',
			);
		return failed(context, recorded.failure, typed);
	},
};
