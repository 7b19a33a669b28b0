const longest = 160;
const words =
	'Anlagen?|Beschluss\\w*|Drucksachen?|DS|Drs|Vorlagen?|Beschlussvorlage|Antrag\\w*|Stadtratsbeschluss\\w*|Ratsbeschluss\\w*|Kreistagsbeschluss\\w*|SVV|BV|Konzept\\w*|Leitbild\\w*';
const lead =
	'gemäß|gem\\.|laut|lt\\.|nach|entsprechend|aus|vgl\\.|siehe|auf Grundlage|auf der Grundlage|beschlossen mit|beschlossen durch|Quelle:?';
const article = '(?:\\s+(?:der|des|dem|den|von|vom))?';
const atEnd = new RegExp(
	`[\\s,;–-]+(?:${lead})${article}\\s+((?:\\S+\\s+){0,3}?(?:${words})(?![\\p{L}])[^()]*\\d[^()]*)$`,
	'iu',
);
const numberAtEnd = new RegExp(
	`[\\s,;–-]+(?:${lead})${article}\\s+((?:[^()]*\\s)?\\d+/[A-Z]+/\\d+[^()]*)$`,
	'iu',
);
const inBrackets = new RegExp(
	`\\s*[([](?:(?:${lead})${article}\\s+)?((?:[^()[\\]]*\\s)?(?:(?:${words})(?![\\p{L}])[^()[\\]]*\\d[^()[\\]]*|\\d+/[A-Z]+/\\d+[^()[\\]]*))[)\\]]\\s*[.:]?$`,
	'iu',
);

/** "gemäß Anlage zur Drucksache DS0450/18", "(Beschluss 17/SVV/0351)" at the end of a text: the paper it comes from. */
export function takeSource(text: string): { readonly text: string; readonly source: string } {
	// A reference is short and has a number: looking at the end alone keeps long texts cheap.
	const start = Math.max(0, text.length - longest);
	const end = text.slice(start);
	if (!/\d/.test(end)) return { text, source: '' };
	for (const pattern of [inBrackets, atEnd, numberAtEnd]) {
		const found = pattern.exec(end);
		if (!found || start + found.index === 0) continue;
		return {
			text: text.slice(0, start + found.index).trim(),
			source: (found[1] ?? '').replace(/[.:]$/, '').trim(),
		};
	}
	return { text, source: '' };
}

const line = new RegExp(`^\\(?(?:Quelle|Beschlossen|Grundlage|Fundstelle)\\s*:\\s*(.+?)\\)?$`, 'iu');
const whole = new RegExp(
	`^\\(?(?:${lead})${article}\\s+((?:\\S+\\s+){0,3}?(?:${words})(?![\\p{L}]).*\\d.*?)\\)?[.]?$`,
	'iu',
);

/** A paragraph that is nothing but the source of what stands before it. */
export function sourceLine(text: string): string {
	if (text.length > 200) return '';
	return (line.exec(text) ?? whole.exec(text))?.[1]?.trim() ?? '';
}
