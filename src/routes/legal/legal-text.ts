import type { Locale } from '#platform/context.ts';

/** A legal page of a municipality: its own content, not a message of the program. */
interface LegalText {
	readonly lead: string;
	readonly sections: readonly LegalSection[];
}

interface LegalSection {
	readonly id: string;
	readonly heading: string;
	readonly paragraphs: readonly string[];
	readonly list?: readonly string[];
	/** Lines of a postal address. */
	readonly address?: readonly string[];
	/** Writes the contact address under the section, with this subject. */
	readonly mailSubject?: string;
}

export type LegalTexts = Readonly<Record<Locale, LegalText>>;
