import type { Failure } from '#shared/result.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '../context.ts';

/**
 * HTTP status of each failure code; the sentence is the message `failure_<code>` in messages/<language>/failures.json.
 * A code that is missing here is a bug and answers 500. docs/failures.md lists them all.
 */
export const statusOfFailure = {
	forbidden: 403,
	signInRequired: 401,
	notFound: 404,
	municipalityUnknown: 404,
	invalidInput: 400,
	conflict: 409,
	alreadyDone: 409,
	emailTaken: 409,
	nameTaken: 409,
	notAdopted: 409,
	alreadyMember: 409,
	tooLarge: 413,
	unsupportedFile: 415,
	brokenFile: 422,
	brokenConceptFile: 422,
	emptyFile: 422,
	documentTooComplex: 422,
	tooManyDocuments: 503,
	rateLimited: 429,
	linkExpired: 410,
	linkUsed: 410,
	draftHasChanges: 409,
	emptyConcept: 409,
	editionUnchanged: 409,
	kindNotAllowedHere: 409,
	newerChange: 409,
	draftReplaced: 409,
	elementsBelow: 409,
	placeGone: 409,
	formUsed: 409,
	roundClosed: 409,
	roundNotOpen: 409,
	paperDecided: 409,
	consultationClosed: 409,
	voteMissing: 409,
	voteDiffers: 409,
	announcedDiffers: 409,
	motionsOpen: 409,
	amendmentsOpen: 409,
	amendmentConflict: 409,
	amendmentWithdrawn: 409,
	measuresWithoutOwner: 409,
	stepSettled: 409,
	stepBegun: 409,
	stepNeeded: 409,
	partsOpen: 409,
	beginsTooEarly: 409,
	inSummerBreak: 409,
	tooShortForParts: 409,
	roleTaken: 409,
	alreadyEnded: 409,
	eventCancelled: 409,
	eventNotYet: 409,
	registrationClosed: 409,
	minutesApproved: 409,
	objectionsClosed: 409,
	objectionsOpen: 409,
	objectionsUnanswered: 409,
	questionnaireClosed: 409,
	questionnaireOpen: 409,
	wordingFixed: 409,
	reviewReturned: 409,
	deviationsUnexplained: 409,
	editionNotAdopted: 409,
	sheetEnded: 409,
	entriesOpen: 409,
	reportFrozen: 409,
	reportNotFrozen: 409,
	reasonsMissing: 409,
	notABackup: 422,
	backupDamaged: 422,
	backupOtherSchema: 409,
	targetNotEmpty: 409,
	malformedRequest: 400,
	crossSite: 403,
	methodNotAllowed: 405,
	tooSlow: 408,
	lengthRequired: 411,
	expectationFailed: 417,
	headTooLarge: 431,
} as const satisfies Record<string, number>;

type FailureCode = keyof typeof statusOfFailure;

export function statusOf(failure: Failure): number {
	return (statusOfFailure as Record<string, number>)[failure.code] ?? 500;
}

/** For an answer of which only the status is known. */
export function codeOfStatus(status: number): string {
	const codes = Object.keys(statusOfFailure) as FailureCode[];
	return codes.find((code) => statusOfFailure[code] === status) ?? 'unknown';
}

/** The failure as a sentence in the reader's language. */
export function sentenceOf(failure: Failure, locale: Locale): string {
	const message =
		(m as unknown as Record<string, Message | undefined>)[`failure_${failure.code}`] ?? m.failure_unknown;
	return message({ ...failure.details }, { locale });
}

type Message = (inputs: Record<string, unknown>, options: { locale: Locale }) => string;
