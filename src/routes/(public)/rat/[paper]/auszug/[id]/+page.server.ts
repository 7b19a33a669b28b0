import { openExtract } from '../../../../../minutes-extract.ts';
import { asPublic } from '../../../as-public.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => openExtract(asPublic(locals.context), params);
