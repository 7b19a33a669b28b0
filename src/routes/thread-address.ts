import { writeRef, type Ref } from '#thread/domain/ref.ts';

/** The page of a thing itself, where it has one that everybody may open; its thread page is `threadAddress`. */
export function ownAddress({ kind, id }: Ref): string | null {
	switch (kind) {
		case 'element':
			return `/konzept/element/${id}`;
		case 'edition':
		case 'recommendation':
			return `/konzept/fassungen/${id}`;
		case 'event':
			return `/termine/${id}`;
		case 'feedbackRound':
			return `/mitmachen/${id}`;
		case 'contribution':
			return `/beitrag/${id}`;
		case 'paper':
			return `/rat/${id}`;
		case 'measureSheet':
			return `/massnahmen/${id}`;
		case 'mandate':
			return `/prozess#auftrag-${id}`;
		case 'process':
			return `/prozess/${id}`;
		case 'group':
			return '/prozess/gruppen';
		case 'report':
			return `/berichte/${id}`;
		default:
			return null;
	}
}

export function threadAddress(ref: Ref): string {
	return `/faden/${writeRef(ref)}`;
}
