import type { ElementKind } from '../kinds.ts';
import type { Table } from '../rich-text.ts';
import type { Draft, Drafts } from './drafts.ts';
import { textOf, wordsOf } from './inline.ts';
import { measureField, withDetail } from './measure-sheet.ts';
import type { SourceInline, SourceRow, SourceTable } from './source.ts';
import { rankOf } from './stack.ts';

const nameColumns: readonly (readonly [ElementKind, RegExp])[] = [
	['measureProposal', /^(?:unverbindliche )?maßnahmen?vorschl[aä]g/iu],
	[
		'measure',
		/^(?:(?:einzel)?ma(?:ß|ss)nahmen?|vorhaben|projekte?|aktivität(?:en)?|bezeichnung der maßnahme|titel der maßnahme|was(?: wird getan| tun wir)?\??$)(?![\p{L}])/iu,
	],
	['guideline', /^(?:leitlinien?|leits[aä]tz)/iu],
	['approach', /^handlungsans[aä]tz/iu],
	['goal', /^(?:(?:teil|strategische |operative )?ziele?)\b/iu],
	['definition', /^(?:begriffe?|fachbegriff|abkürzung)\b/iu],
];
const numberColumn = /^(?:(?:lfd\.? ?)?nr\.?|nummer|no\.?|#|ziffer|kennung|id)$/iu;

/** A table whose header names a kind ("Maßnahme | Zuständigkeit | Zeitraum"): each row becomes an element. */
export function elementsOfTable(
	drafts: Drafts,
	table: SourceTable,
	expects: ElementKind | null,
	parent: string | null,
	source: string,
): boolean {
	const [header, ...rows] = table.rows;
	if (!header || rows.length === 0) return false;
	const titles = header.cells.map(wordsOf);
	const named = nameColumns
		.map(([kind, pattern]) => ({ kind, column: titles.findIndex((title) => pattern.test(title)) }))
		.find(({ column }) => column >= 0);
	if (!named || titles.filter((title) => title !== '').length < 2) return false;
	const isSheet = titles.some(
		(title, column) => column !== named.column && (measureField(title) ?? numberColumn.test(title)) !== false,
	);
	if (!isSheet && expects !== named.kind && named.kind !== 'definition') return false;
	if (rows.filter((row) => cellText(row, named.column) !== '').length * 2 < rows.length) return false;
	drafts.omit('tableHeader', header.line);
	const kind = expects === 'measureProposal' && named.kind === 'measure' ? expects : named.kind;
	let last: Draft | null = null;
	for (const row of rows)
		last = fromRow(
			drafts,
			row,
			{ titles, kind, column: named.column, parent, source, group: `t${header.line}` },
			last,
		);
	return true;
}

interface Shape {
	readonly titles: readonly string[];
	readonly kind: ElementKind;
	readonly column: number;
	readonly parent: string | null;
	readonly source: string;
	readonly group: string;
}

const cellText = (row: SourceRow, column: number): string => wordsOf(row.cells[column] ?? []);

function fromRow(drafts: Drafts, row: SourceRow, shape: Shape, last: Draft | null): Draft {
	const name = row.cells[shape.column] ?? [];
	const text = wordsOf(name);
	// A row without a name goes on with the one above (merged cells).
	const goesOn = text === '' && last !== null;
	const own = /^((?:\p{L}{1,3}[\s.-]?)?\d[\d.]*(?:[-–]\d+)*)[:.)]?\s+/u.exec(text);
	const numbered = shape.titles.findIndex((title) => numberColumn.test(title));
	const draft = goesOn
		? last
		: drafts.add(
				{
					kind: shape.kind,
					parent: shape.parent,
					source: shape.source,
					group: shape.group,
					number: (numbered >= 0 ? cellText(row, numbered) : (own?.[1] ?? ''))
						.replace(/^(?:MN|MV|M|TZ|LZ|OZ|Z|LL|LS|HA|Nr\.?)[\s.-]*(?=\d)/iu, '')
						.replace(/\.$/, ''),
				},
				row.line,
			);
	drafts.take(draft, row.line);
	const isName = text.length <= 200 && name.every((part) => part.type === 'text') && rankOf(shape.kind) >= 4;
	if (!goesOn && isName) draft.title = own && numbered < 0 ? text.slice(own[0].length) : text;
	else if (!goesOn) drafts.paragraph(draft, name, row.line);
	row.cells.forEach((cell, column) => {
		if (column === shape.column || (column === numbered && !goesOn)) return;
		const value = wordsOf(cell);
		if (value === '') return;
		const title = shape.titles[column] ?? '';
		const field = rankOf(shape.kind) === 4 ? measureField(title) : null;
		if (field && cell.every(({ type }) => type !== 'note'))
			draft.measure = withDetail(draft.measure, field, value);
		else
			drafts.paragraph(
				draft,
				title === '' || shape.kind === 'definition' ? cell : [...textOf(`${title}: `), ...cell],
				row.line,
			);
	});
	return draft;
}

/** Any other table, as rich text. */
export function tableBlock(
	drafts: Drafts,
	draft: Draft,
	table: SourceTable,
	caption: readonly SourceInline[],
): void {
	for (const { line } of table.rows) drafts.take(draft, line);
	draft.openList = null;
	const used = Math.max(
		1,
		...table.rows.map((row) => row.cells.findLastIndex((cell) => wordsOf(cell) !== '') + 1),
	);
	const cellsOf = (row: SourceRow): Table['header'] =>
		Array.from({ length: used }, (_, column) => ({ content: drafts.inline(draft, row.cells[column] ?? []) }));
	const [header, ...rows] = table.rows;
	if (!header) return;
	if (!table.hasHeader && draft.doubt === null) draft.doubt = 'headerGuessed';
	draft.body.push({
		type: 'table',
		id: drafts.blockId(),
		caption: wordsOf(caption),
		header: cellsOf(header),
		rows: rows.map((row) => ({ id: drafts.blockId(), cells: cellsOf(row) })),
	});
}
