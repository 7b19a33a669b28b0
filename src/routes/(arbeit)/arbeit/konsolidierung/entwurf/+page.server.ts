import { excerpt } from '#concept/domain/view/outline.ts';
import { qualityGaps } from '#concept/domain/quality.ts';
import { elementTitle } from '#concept/server/record-edition.ts';
import { consolidationAbilities } from '#consolidation/domain/abilities.ts';
import { roundOf } from '#consolidation/server/open-draft-feedback.ts';
import { readDraftState } from '#consolidation/server/read-deviations.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { PageServerLoad } from './$types.ts';

const kinds = [...qualityGaps, 'vagueWords'] as const;
const shown = 100;

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const read = await readDraftState(context);
	const kind = kinds.find((one) => one === url.searchParams.get('art')) ?? null;
	const { actor } = context;
	const page = {
		kinds,
		kind,
		may: {
			publish: consolidationAbilities.publishDraft(actor),
			explain: consolidationAbilities.explainDeviation(actor),
			decide: consolidationAbilities.decideDraft(actor),
		},
		done: url.searchParams.get('getan'),
	};
	if (!read.ok) {
		if (read.failure.code !== 'notFound') refuse(context, read.failure);
		return { ...page, draft: null };
	}
	const { draft, quality, deviations, latest, owed, decisions } = read.value;
	const elements = new Map(draft.tree.map((element) => [element.id, element]));
	const findings = quality.filter((finding) => kind === null || finding.kind === kind);
	return {
		...page,
		draft: {
			findings: findings.slice(0, shown).map((finding) => {
				const element = elements.get(finding.elementId);
				const title = element ? elementTitle(element, draft.numbers.get(element.id)) : '';
				return { finding, title: excerpt(title, 120) };
			}),
			count: findings.length,
			all: quality.length,
			deviations: deviations.filter((one) => one.deviations.length > 0),
			latest,
			owed,
			decisions,
			round: latest ? await roundOf(context, latest.id) : null,
		},
	};
};
