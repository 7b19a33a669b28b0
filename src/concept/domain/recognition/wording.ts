import type { ElementKind } from '../kinds.ts';

/**
 * The words by which German municipal concepts name their parts. One place for all of them: a municipality that says
 * it otherwise is one more word here (docs/import.md lists them for readers).
 */
interface Wording {
	readonly kind: ElementKind;
	/** One of them, as in "Leitlinie 3: ...". */
	readonly one: string;
	/** Short signs that need a number: "HF 3", "M 3.2.1-4". */
	readonly short: string;
	/** Several, as a heading above a list. */
	readonly many: string;
}

const wordings: readonly Wording[] = [
	{
		kind: 'measureProposal',
		one: 'Maßnahme(?:n)?vorschlag|Massnahmenvorschlag|Umsetzungsvorschlag|Handlungsempfehlung',
		short: 'MV',
		many: 'Maßnahme(?:n)?vorschläge|Massnahmenvorschläge|Vorschläge für Maßnahmen|Umsetzungsvorschläge|Handlungsempfehlungen',
	},
	{
		kind: 'fieldOfAction',
		one: 'Handlungsfeld|Arbeitsbereich|Themenfeld|Handlungsbereich|Aktionsfeld|Arbeitsfeld|Themenbereich|Handlungsschwerpunkt|Themenschwerpunkt|Schwerpunktthema|Schwerpunkt|Lebensbereich|Wirkungsfeld',
		short: 'HF|TF',
		many: 'Handlungsfelder|Arbeitsbereiche|Themenfelder|Handlungsbereiche|Aktionsfelder|Arbeitsfelder|Themenbereiche|Handlungsschwerpunkte|Themenschwerpunkte|Schwerpunktthemen|Schwerpunkte|Lebensbereiche|Wirkungsfelder',
	},
	{
		kind: 'guideline',
		one: 'Leitlinie|Leitsatz|Leitprinzip|Leitgedanke|Grundsatz',
		short: 'LL|LS',
		many: 'Leitlinien|Leitsätze|Leitprinzipien|Leitgedanken|Grundsätze|Leitlinien und Grundsätze',
	},
	{
		kind: 'approach',
		one: 'Handlungsansatz|Lösungsansatz|Handlungsoption',
		short: 'HA',
		many: 'Handlungsansätze|Lösungsansätze|Handlungsoptionen',
	},
	{
		kind: 'goal',
		one: 'Teilziel|Unterziel|Oberziel|Leitziel|Hauptziel|Handlungsziel|Entwicklungsziel|Wirkungsziel|Zielsetzung|Zielstellung|Ziel',
		short: 'TZ|LZ|OZ|Z',
		many: 'Teilziele|Unterziele|Oberziele|Leitziele|Hauptziele|Handlungsziele|Entwicklungsziele|Wirkungsziele|Zielsetzungen|Zielstellungen|Ziele|Was wir erreichen(?: wollen)?|Das wollen wir erreichen',
	},
	{
		kind: 'measure',
		one: 'Einzelmaßnahme|Schlüsselmaßnahme|Leitmaßnahme|Maßnahme|Massnahme|Vorhaben|Projekt',
		short: 'MN|M',
		many: 'Einzelmaßnahmen|Schlüsselmaßnahmen|Leitmaßnahmen|Maßnahmen|Massnahmen|Maßnahmenplan|Maßnahmenkatalog|Maßnahmenübersicht|Maßnahmenliste|Vorhaben|Was wir (?:tun|vorhaben)(?: wollen)?|Das (?:tun|machen) wir',
	},
];

const fieldWords = words('fieldOfAction', 'one');
const fieldSigns = words('fieldOfAction', 'short');

function words(kind: ElementKind, form: 'one' | 'short' | 'many'): string {
	return wordings.find((wording) => wording.kind === kind)?.[form] ?? '';
}

/** Arabic, also composite ("3.2.1-4"), roman, or one letter. */
export const number =
	'(?:\\d+(?:\\.\\d+)*\\.?(?:[-–/]\\d+)*[a-z]?|[A-Z]{1,3}[.-]?\\d+(?:[.-]\\d+)*|[IVXLC]+|[A-Z])(?![\\p{L}\\p{N}])';
const separator = '\\s*(?:[:)–—-]|\\.(?!\\d)|\\|)\\s*';
const adjective = '(?:(?:die|der|unsere|unserer|strategische|operative|[\\p{L}-]+(?:e|en|er|es))\\s+){0,3}';
const before = '(?:\\p{L}{4,}(?:e|es|en)\\s+){0,2}';

export interface Label {
	readonly kind: ElementKind;
	readonly number: string;
	/** What stands behind the label; the element's title or text. */
	readonly rest: string;
	/** Characters before the rest. */
	readonly length: number;
}

const numbered = wordings.map(({ kind, one, short }) => ({
	kind,
	pattern: new RegExp(
		`^(?:${before}(?:${one})(?:\\s+Nr\\.?)?(?:\\s+|(?=\\d))(${number})(?:${separator}|\\s*$|\\s+)|(?:${short})[\\s.-]?(\\d[\\d.]*(?:[-–]\\d+)*[a-z]?)(?:${separator}|\\s+|$))`,
		'iu',
	),
}));

/** "Leitlinie 3: ...", "M 3.2.1-4 ...": a label with its own number. */
export function numberedLabel(text: string): Label | null {
	for (const { kind, pattern } of numbered) {
		const found = pattern.exec(text);
		if (!found) continue;
		// "Leitlinie 3 ist ..." speaks about it; a name after a blank begins with a capital letter.
		if (found[1] && /[\p{L}\p{N}]\s+$/u.test(found[0]) && /^\P{Lu}/u.test(text.slice(found[0].length)))
			continue;
		const own = (found[1] ?? found[2] ?? '').replace(/\.$/, '');
		return { kind, number: own, rest: text.slice(found[0].length).trim(), length: found[0].length };
	}
	return null;
}

const named = wordings.map(({ kind, one }) => ({
	kind,
	withSign: new RegExp(`^${before}(?:${one})(?:${separator}|\\s*$|\\s+(?=[„"»]))`, 'iu'),
	plain: new RegExp(
		`^(?:${one})\\s+(?!(?:der|des|die|das|den|dem|dieser|dieses|diese|und|oder|von|vom|ist|sind|für|zur|zum|zu|im|in|am|aus|mit|bis|nach)\\s)(?=\\p{Lu})`,
		'u',
	),
}));

/** "Ziel: ...", "Handlungsfeld Wohnen" (only in headings): a label without a number. */
export function namedLabel(text: string, inHeading: boolean): Label | null {
	for (const { kind, withSign, plain } of named) {
		const found = withSign.exec(text) ?? (inHeading ? plain.exec(text) : null);
		if (!found) continue;
		const rest = text.slice(found[0].length).trim();
		if (rest === '' && !inHeading) continue;
		return { kind, number: '', rest, length: found[0].length };
	}
	return null;
}

const announcing = wordings.map(({ kind, many }) => ({
	kind,
	pattern: new RegExp(
		`^${adjective}(?:(?:Leitbild|Vision|Präambel)\\s+und\\s+)?(?:${many})(?=\\s*[:.]?\\s*$|\\s*[:–(-]|\\s+(?:der|des|für|im|in|zum|zur|zu|gemäß|laut|nach|aus|bis|auf|unserer|dieses|\\d))`,
		'iu',
	),
}));
const noun = new RegExp(
	`(?:^|[\\s/,])(?:${wordings.map(({ many }) => many).join('|')})(?=$|[\\s/,:])`,
	'giu',
);

/** "Integrationspolitische Leitlinien", "Ziele im Handlungsfeld Bildung": a heading above several of one kind. */
export function announced(text: string): ElementKind | null {
	if (text.length > 200) return null;
	// "Erarbeitung der Leitlinien" speaks about them; "Ziele und Maßnahmen" does not say which is which.
	const own = text.replace(/\s+(?:im|in|für|des|der|zum|zur|gemäß|laut)\s.*$/iu, '');
	if ((own.match(noun) ?? []).length > 1 && /\b(?:und|sowie)\b|[,/]/.test(own)) return null;
	return announcing.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}

const ordinals = 'erstes|zweites|drittes|viertes|fünftes|sechstes|siebtes|siebentes|achtes|neuntes|zehntes';
const ordinalField = new RegExp(`^(?:${ordinals})\\s+(?:${fieldWords})${separator}?\\s*`, 'iu');

/** "Drittes Handlungsfeld: Wohnen". */
export function ordinalLabel(text: string): Label | null {
	const found = ordinalField.exec(text);
	if (!found) return null;
	const own = ordinals.split('|').indexOf(/^\p{L}+/u.exec(text.toLowerCase())?.[0] ?? '') + 1;
	const place = own > 7 ? own - 1 : own;
	return {
		kind: 'fieldOfAction',
		number: String(place),
		rest: text.slice(found[0].length).trim(),
		length: found[0].length,
	};
}

export interface Reference {
	readonly to: 'field' | 'preamble';
	readonly number: string;
	readonly title: string;
}

const toField = new RegExp(
	`^(?:Zu[mr]?\\s+(?:dem\\s+)?)?(?:${fieldWords}|${fieldSigns})(?:(?:\\s+|(?=\\d))(${number}))?\\s*[:.–—-]?\\s*[„"]?(.*?)[“"]?\\s*(?:\\([^()]*\\))?$`,
	'iu',
);

/** "Zum Handlungsfeld 3: Bildung" above cards or a report: of what they speak. */
export function reference(text: string): Reference | null {
	if (/^(?:Zu[mr]?\s+(?:der\s+)?)?Präambel\b/iu.test(text)) return { to: 'preamble', number: '', title: '' };
	const found = toField.exec(text);
	return found ? { to: 'field', number: (found[1] ?? '').replace(/\.$/, ''), title: found[2] ?? '' } : null;
}

const group = new RegExp(
	`^(?:(?:Bericht|Ergebnisse?|Zusammenfassung|Protokoll|Dokumentation|Gruppenbericht)\\s*(?:(?:aus|der|zur|von|des)\\s+){0,2})?(?:AG|Arbeitsgruppe|Gruppe|Workshop|Forum|Thementisch|Tisch|Werkstatt|Runder Tisch|Diskussionsgruppe)(?:(?:\\s+|(?=\\d))(${number}))?(?![\\p{L}])\\s*[:.–—-]*\\s*[„"]?(.*?)[“"]?$`,
	'u',
);

const report = new RegExp(
	`^(?:Gruppenbericht|Gruppenprotokoll|Arbeitsgruppenbericht|Arbeitsgruppenprotokoll)(?:\\s+(${number}))?\\s*[:.–—-]*\\s*[„"]?(.*?)[“"]?$`,
	'u',
);

/** A heading that says itself that a group reports: "Protokoll der AG Wohnen", "Gruppenbericht Arbeit". */
export function reportHeading(text: string): { readonly number: string; readonly title: string } | null {
	const found = report.exec(text);
	if (found) return found[1] || found[2] ? { number: found[1] ?? '', title: found[2] ?? '' } : null;
	return /^(?:Bericht|Protokoll|Dokumentation|Zusammenfassung|Ergebnisse?)\s/u.test(text)
		? groupHeading(text)
		: null;
}

/** "AG 3: Wohnen", "Bericht der Arbeitsgruppe Bildung". */
export function groupHeading(text: string): { readonly number: string; readonly title: string } | null {
	const found = report.exec(text) ?? group.exec(text);
	if (!found || (!found[1] && !found[2])) return null;
	return { number: found[1] ?? '', title: found[2] ?? '' };
}

export const isCardsHeading = (text: string): boolean =>
	/\b(?:Moderationskarten|Karten(?:abfrage|sammlung)?|Kärtchen|Pinnwand(?:karten)?|Metaplankarten|Beitragskarten)\b/iu.test(
		text,
	);
export const isSummaryHeading = (text: string): boolean =>
	/^(?:Diskussions(?:schwerpunkte?|ergebnisse?|punkte|verlauf|zusammenfassung)|(?:Zusammenfassung|Ergebnisse?|Schwerpunkte) der (?:Diskussion|Beratung|Arbeitsgruppe)|Diskussion (?:in|aus) der (?:Arbeitsgruppe|Gruppe|AG))/iu.test(
		text,
	);
export const isPreamble = (text: string): boolean => /(?:^|[\s:–-])Präambel(?=$|[\s:.,–-])/iu.test(text);
export const isGlossary = (text: string): boolean =>
	/^(?:Glossar|Begriffs(?:bestimmungen|erklärungen|definitionen|erläuterungen|klärung(?:en)?|verzeichnis)|(?:Zentrale |Wichtige )?(?:Begriffe|Definitionen)(?: und (?:Begriffe|Definitionen|Abkürzungen))?|Abkürzungs(?:verzeichnis)|Abkürzungen)$/iu.test(
		text,
	);
export const isLeaflet = (text: string): boolean => /^(?:Faltblatt|Flyer|Kurzfassung)\b/iu.test(text);
export const isContents = (text: string): boolean =>
	/^(?:Inhalt|Inhaltsverzeichnis|Inhaltsübersicht|Inhaltsangabe|Gliederung|(?:Abbildungs|Tabellen)verzeichnis)\s*:?$/iu.test(
		text,
	);
/** Chapters that never belong to a field of action. */
export const isChapter = (text: string): boolean =>
	/^(?:Einleitung|Einführung|Vorwort|Grußwort|Geleitwort|Vorbemerkung(?:en)?|Ausblick|Fazit|Schluss(?:wort|bemerkung(?:en)?)?|Impressum|Umsetzung(?: und .*)?|Monitoring(?: und .*)?|Evaluation|Fortschreibung|Steuerung(?: und .*)?|Literatur(?:verzeichnis)?|Quellen(?:verzeichnis)?|Anlass|Beschluss)$/iu.test(
		text,
	);

/** "Abbildung 3: Energieverbrauch" beside a picture or a table: never a heading, never an element of its own kind. */
export const isCaption = (text: string): boolean =>
	/^(?:Abbildung|Abb\.|Tabelle|Tab\.|Grafik|Diagramm|Karte|Foto|Bild)\s*\d+(?:[.-]\d+)*\s*[a-z]?(?:\s*[:.–—-]|\s|$)/u.test(
		text,
	);

/** "Nr. 4.1 Wohnberatung", "4.1 Wohnberatung": the number with which a text under an announcing heading begins. */
export function ownNumber(text: string): { readonly number: string; readonly length: number } | null {
	const found = /^(?:Nr\.\s*(\d+(?:\.\d+)*[a-z]?)|(\d{1,2}(?:\.\d{1,2})+))[.:)]?\s+(?=\p{L})/u.exec(text);
	return found ? { number: found[1] ?? found[2] ?? '', length: found[0].length } : null;
}
