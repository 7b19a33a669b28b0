import { everyUnit, readRecipients } from '#reporting/components/recipient-fields.ts';
import { dutyKinds, type DutyKind, type DutyRule } from '#reporting/domain/duty.ts';
import { dayOf, typedFields, type Typed } from '../typed-form.ts';

/** Who owes it, who stands in, who gets it: what may be changed later, too. */
export function partiesOf(typed: Typed): Pick<DutyRule, 'owedBy' | 'deputy' | 'recipients'> {
	const owedBy = typed['owedBy'] ?? '';
	return {
		// Nothing chosen is no organisation, and refused there.
		owedBy: owedBy === everyUnit ? null : owedBy,
		deputy: typed['deputy'] || null,
		recipients: readRecipients(typed),
	};
}

export function readDutyForm(form: FormData): { readonly typed: Typed; readonly input: DutyRule } {
	const typed = typedFields(form);
	const months = typed['everyMonths'] ?? '';
	return {
		typed,
		input: {
			title: typed['title'] ?? '',
			source: typed['source'] ?? '',
			kind: dutyKinds.find((kind) => kind === typed['kind']) ?? ('' as DutyKind),
			...partiesOf(typed),
			firstDue: dayOf(form, 'firstDue'),
			everyMonths: /^\d{1,3}$/.test(months) ? Number(months) : 0,
			until: dayOf(form, 'until') || null,
		},
	};
}
