import { beginning, isLate } from '#participation/domain/contribution.ts';

import { writeNumber } from '#participation/domain/number.ts';
import type { ContributionPageData } from '#participation/server/read-contribution.ts';
import { contributionWay } from '#participation/components/contribution-way.ts';
import { ownAddress, threadAddress } from '../../thread-address.ts';

/** A contribution as its public and its private page show it. */
export function contributionView({ contribution, names, sayer, consequences, today }: ContributionPageData) {
	const element = names.get(contribution.elementId ?? '');
	return {
		contribution,
		number: writeNumber(contribution),
		beginning: beginning(contribution.text, 60),
		late: isLate(contribution),
		fields: contribution.fieldIds.flatMap((id) => names.get(id)?.title ?? []),
		element: element?.editionId
			? {
					href: `/konzept/element/${element.id}`,
					title: [element.number, element.title].filter(Boolean).join(' '),
				}
			: null,
		sayer,
		way: contributionWay(contribution, today),
		consequences: consequences.map((node) => ({
			...node,
			href: ownAddress(node.ref) ?? threadAddress(node.ref),
		})),
		today,
	};
}

export type ContributionView = ReturnType<typeof contributionView>;
