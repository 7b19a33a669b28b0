/**
 * Addresses of stations that are still being built: they are not in the table yet, so their forms are not tried with
 * foreign ids, as everybody and with bad input. The list only gets shorter: what is new belongs into the table at once.
 */
export const notYetTried: readonly string[] = [
	'/(arbeit)/arbeit/beitraege',
	'/(arbeit)/arbeit/beitraege/[id]',
	'/(arbeit)/arbeit/beitraege/antworten',
	'/(arbeit)/arbeit/beitraege/buendel',
	'/(arbeit)/arbeit/beitraege/buendel/[id]',
	'/(arbeit)/arbeit/beitraege/buendel/neu',
	'/(arbeit)/arbeit/beitraege/element',
	'/(arbeit)/arbeit/beitraege/karten',
	'/(arbeit)/arbeit/beitraege/runden',
	'/(arbeit)/arbeit/beitraege/runden/[id]',
	'/(arbeit)/arbeit/beitraege/runden/neu',
	'/(arbeit)/arbeit/beitraege/uebernehmen',
	'/(arbeit)/arbeit/beitraege/veroeffentlichen',
	'/(public)/beitrag/[number]',
	'/(public)/mein-beitrag/[token]',
	'/(public)/mitmachen/[round]',
];
