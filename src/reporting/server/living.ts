import type { Organization } from '#people/domain/organization.ts';
import type { Recipient } from '../domain/duty.ts';

/** Whether an organisation is there and has not ended; the public always is. */
export function isLiving(known: ReadonlyMap<string, Organization>, id: Recipient): boolean {
	return id === null || known.get(id)?.endedOn === null;
}
