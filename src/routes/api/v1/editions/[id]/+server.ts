import { readEdition } from '#concept/server/read-editions.ts';
import { fileOfEdition } from '#exchange/concept-file.ts';
import { conceptJson } from '#exchange/concept-json/write.ts';
import { jsonAnswer, preflightAnswer, problemAnswer } from '../../answer.ts';
import type { RequestHandler } from './$types';

/** An edition whole, in the exchange format (docs/formats.md); `latest` is the one with the highest number. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const content = await readEdition(locals.context, params.id);
	if (!content.ok) return problemAnswer(locals.context, content.failure);
	return jsonAnswer(locals.context, request, conceptJson(fileOfEdition(content.value)));
};

export const OPTIONS: RequestHandler = () => preflightAnswer();
