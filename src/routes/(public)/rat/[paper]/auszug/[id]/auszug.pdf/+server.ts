import { extractFile } from '../../../../../../minutes-extract.ts';
import { asPublic } from '../../../../as-public.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) => extractFile(asPublic(locals.context), params);
