import { fail, redirect } from '@sveltejs/kit';
import { m } from '#paraglide/messages.js';
import { fieldErrors } from '#implementation/components/field-sentence.ts';
import type { FormError } from '#ui/types.ts';
import {
	isTyped,
	progressOf,
	typedFields,
	type TypedField,
	type TypedProgress,
} from '#implementation/domain/typed-progress.ts';
import {
	readUnitReport,
	type ReportedMeasure,
	type UnitReportReading,
} from '#implementation/server/read-unit-report.ts';
import { saveProgressDraft } from '#implementation/server/save-draft.ts';
import { submitProgress } from '#implementation/server/submit-progress.ts';
import type { ReportAddress } from '#implementation/server/unit-report.ts';
import type { Context } from '#platform/context.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Failure } from '#shared/result.ts';
import { readDateField } from '#ui/date-input.ts';

/** The page on which a unit reports is one, whether one comes by a link or is signed in. */
export async function openReport(context: Context, address: ReportAddress): Promise<UnitReportReading> {
	const reading = await readUnitReport(context, address);
	return reading.ok ? reading.value : refuse(context, reading.failure);
}

type Forms = Readonly<Record<string, TypedProgress>>;

/** What stands in the form of each measure that is still open, as it was typed. */
function readForms(form: FormData, measures: readonly ReportedMeasure[]): Forms {
	return Object.fromEntries(
		measures.map(({ sheet, empty }) => {
			const value = (field: TypedField) => {
				const typed = form.get(`${sheet.id}-${field}`);
				return typeof typed === 'string' ? typed : empty[field];
			};
			const typed = Object.fromEntries(typedFields.map((field) => [field, value(field)]));
			return [sheet.id, typed as Record<TypedField, string>] as const;
		}),
	);
}

interface Sent {
	readonly measures: readonly ReportedMeasure[];
	readonly form: FormData;
	readonly forms: Forms;
}

async function receive(context: Context, address: ReportAddress, form: FormData): Promise<Sent> {
	const { measures } = await openReport(context, address);
	const open = measures.filter(({ reported }) => reported === null);
	return { measures: open, form, forms: readForms(form, open) };
}

const isBegun = ({ forms }: Sent, { sheet, empty }: ReportedMeasure) =>
	isTyped(forms[sheet.id] ?? empty, empty);

/** Keeps what was typed, to go on later. */
export async function keepReport(context: Context, address: ReportAddress, form: FormData, page: string) {
	const sent = await receive(context, address, form);
	const refused = await keep(context, address, sent);
	if (refused) return again(context, refused, sent.forms);
	redirect(303, `${page}?getan=gemerkt`);
}

/** Reports on everything in which something was typed; the rest stays open. */
export async function sendReport(context: Context, address: ReportAddress, form: FormData, page: string) {
	const sent = await receive(context, address, form);
	const progress = sent.measures
		.filter((measure) => isBegun(sent, measure))
		.map(({ sheet, empty }) => {
			const typed = sent.forms[sheet.id] ?? empty;
			const decidedOn = readDateField(form, `${sheet.id}-decidedOn`) ?? '';
			return progressOf(sheet.id, typed, sheet.judgements, decidedOn);
		});
	if (progress.length === 0)
		return fail(400, {
			typed: sent.forms,
			errors: [{ field: undefined as string | undefined, message: m.implementation_error_nothing() }],
		});
	const submitted = await submitProgress(context, { ...address, progress });
	if (!submitted.ok) return again(context, submitted.failure, sent.forms);
	redirect(303, `${page}?getan=gemeldet&anzahl=${submitted.value.reports}`);
}

/** Reports one measure, or all in which nothing was typed, as unchanged; what was typed elsewhere is kept. */
export async function reportUnchanged(
	context: Context,
	address: ReportAddress,
	form: FormData,
	page: string,
) {
	const sent = await receive(context, address, form);
	const which = form.get('unveraendert');
	const chosen = sent.measures.filter((measure) =>
		which === 'alle' ? !isBegun(sent, measure) : measure.sheet.id === which,
	);
	const refused = await keep(context, address, sent);
	if (refused) return again(context, refused, sent.forms);
	const submitted = await submitProgress(context, {
		...address,
		progress: chosen.map(({ sheet }) => ({
			sheetId: sheet.id,
			unchanged: true,
			text: '',
			judgements: [],
			spentCents: null,
		})),
	});
	if (!submitted.ok) return again(context, submitted.failure, sent.forms);
	redirect(303, `${page}?getan=gemeldet&anzahl=${submitted.value.reports}`);
}

async function keep(context: Context, address: ReportAddress, sent: Sent): Promise<Failure | null> {
	const drafts = sent.measures.map((measure) => ({
		sheetId: measure.sheet.id,
		draft: isBegun(sent, measure) ? (sent.forms[measure.sheet.id] ?? null) : null,
	}));
	const kept = await saveProgressDraft(context, { ...address, drafts });
	return kept.ok ? null : kept.failure;
}

/** The form once more, with what was typed; a link that does not open any more is told as such. */
function again(context: Context, reason: Failure, typed: Forms) {
	if (reason.code !== 'invalidInput') refuse(context, reason);
	const errors: readonly FormError[] = fieldErrors(reason.fields);
	const message = sentenceOf(reason, context.locale);
	return fail(statusOf(reason), {
		typed,
		errors: errors.length > 0 ? errors : [{ field: undefined, message }],
	});
}
