import { extractFile } from '../../../../../../../minutes-extract.ts';
import { assertMayOpen } from '../../../../open.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals: { context }, params }) => {
	assertMayOpen(context);
	return extractFile(context, params);
};
