import { jsonAnswer, preflightAnswer } from '../answer.ts';
import { description } from '../description.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, request, url }) =>
	jsonAnswer(locals.context, request, { ...description, servers: [{ url: url.origin }] });

export const OPTIONS: RequestHandler = () => preflightAnswer();
