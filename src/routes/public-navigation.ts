import { m } from '#paraglide/messages.js';
import type { NavigationItem } from '#ui/types.ts';

/** Rooms of the public site; only what exists. */
export function publicNavigation(): readonly NavigationItem[] {
	return [
		{ href: '/konzept', label: m.ui_nav_concept() },
		{ href: '/konzept/fassungen', label: m.ui_nav_editions() },
		{ href: '/prozess', label: m.process_public_title() },
		{ href: '/termine', label: m.events_title() },
		{ href: '/mitmachen', label: m.participation_join() },
		{ href: '/rat', label: m.council_section() },
		{ href: '/umsetzung', label: m.implementation_section() },
		{ href: '/berichte', label: m.reporting_reports() },
	];
}
