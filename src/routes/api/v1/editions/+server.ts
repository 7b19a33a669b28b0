import type { Edition } from '#concept/domain/edition.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import { jsonAnswer, preflightAnswer } from '../answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, request, url }) => {
	const editions = await listEditions(locals.context);
	return jsonAnswer(locals.context, request, {
		editions: editions.map((edition) => editionEntry(edition, url.origin)),
	});
};

export const OPTIONS: RequestHandler = () => preflightAnswer();

function editionEntry(edition: Edition, origin: string) {
	const { id, number, state, title, note, decidedOn, publishedAt, contentHash } = edition;
	return {
		id,
		number,
		state,
		title,
		note,
		decidedOn,
		publishedAt: publishedAt.toISOString(),
		contentHash,
		url: `${origin}/api/v1/editions/${id}`,
		page: `${origin}/konzept/fassungen/${id}`,
	};
}
