import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Fonts of all documents, from npm: Fira Sans as on the web pages (Latin, Greek, Cyrillic), and others for what it
 * lacks. The order is the order of the template's `font` list. The machine's own fonts are not used, so that the
 * same edition gives the same bytes everywhere.
 */
const files: readonly (readonly [packageName: string, file: string])[] = [
	...[
		'400Regular',
		'400Regular_Italic',
		'600SemiBold',
		'600SemiBold_Italic',
		'700Bold',
		'700Bold_Italic',
	].map((style) => ['@expo-google-fonts/fira-sans', `${style}/FiraSans_${style}.ttf`] as const),
	...['400Regular', '600SemiBold', '700Bold'].map(
		(style) => ['@expo-google-fonts/noto-sans-arabic', `${style}/NotoSansArabic_${style}.ttf`] as const,
	),
	// One style only: the others lack signs, and a sign must be there in every style.
	['dejavu-fonts-ttf', 'ttf/DejaVuSans.ttf'],
	['@expo-google-fonts/noto-emoji', '400Regular/NotoEmoji_400Regular.ttf'],
];

export function readFonts(): Buffer[] {
	const require = createRequire(import.meta.url);
	return files.map(([name, file]) =>
		readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file)),
	);
}
