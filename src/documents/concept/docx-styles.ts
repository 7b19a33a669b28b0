import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';

const accent = '1C4A7D';
const quiet = '4B5563';
const sizes = [36, 30, 25, 23, 21, 21];

/** Real styles with Word's own names, so that navigation, contents and screen readers find the headings. */
export const docxStyles: IStylesOptions = {
	default: {
		document: {
			run: { font: 'Fira Sans', size: 21, language: { value: 'de-DE' } },
			paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
		},
		...Object.fromEntries(
			sizes.map((size, place) => [
				`heading${place + 1}`,
				{
					run: { font: 'Fira Sans', size, bold: place < 3, color: accent },
					paragraph: {
						spacing: { before: place === 0 ? 0 : 320, after: 140 },
						keepNext: true,
						keepLines: true,
					},
				},
			]),
		),
		title: {
			run: { font: 'Fira Sans', size: 58, bold: true, color: accent },
			paragraph: { spacing: { before: 2800, after: 500, line: 264, lineRule: LineRuleType.AUTO } },
		},
		hyperlink: { run: { color: accent, underline: {} } },
		footnoteText: { run: { size: 17 } },
	},
	paragraphStyles: [
		{ id: 'Text', name: 'Body Text', basedOn: 'Normal', quickFormat: true },
		{
			id: 'Cell',
			name: 'Table Text',
			basedOn: 'Normal',
			run: { size: 19 },
			paragraph: { spacing: { after: 40, line: 260, lineRule: LineRuleType.AUTO } },
		},
		{ id: 'Caption', name: 'caption', basedOn: 'Normal', run: { size: 18, bold: true, color: quiet } },
		{ id: 'Remark', name: 'Remark', basedOn: 'Normal', run: { size: 17, color: quiet } },
		{
			id: 'Lead',
			name: 'Lead',
			basedOn: 'Normal',
			run: { bold: true },
			paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
		},
		{ id: 'Card', name: 'Card', basedOn: 'Normal', run: { size: 20 }, paragraph: { indent: { left: 280 } } },
		{
			id: 'Aside',
			name: 'Aside',
			basedOn: 'Normal',
			run: { size: 20, color: quiet },
			paragraph: { indent: { left: 280 } },
		},
	],
};

export const docxNumbering: INumberingOptions = {
	config: (['ordered', 'unordered'] as const).map((reference) => ({
		reference,
		levels: Array.from({ length: 9 }, (_, level) => ({
			level,
			format: reference === 'ordered' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
			text: reference === 'ordered' ? `%${level + 1}.` : (['•', '–'][level % 2] ?? '•'),
			alignment: AlignmentType.LEFT,
			style: { paragraph: { indent: { left: 420 * (level + 1), hanging: 320 } } },
		})),
	})),
};
