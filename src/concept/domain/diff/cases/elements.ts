import type { TreeCase } from './tree-case.ts';

/** Elements that come, go, move, split, merge, or become something else. */
export const elementCases: readonly TreeCase[] = [
	{
		name: 'an element moves to another field and is reworded there',
		old: [
			'fieldOfAction 1 | Sprache |',
			'  guideline 2 || Kurse finden am Abend in den Schulen der Stadt statt.',
			'fieldOfAction 3 | Wohnen |',
			'  guideline 4 || Quartiere werden gemeinsam entwickelt.',
		],
		now: [
			'fieldOfAction 1 | Sprache |',
			'fieldOfAction 3 | Wohnen |',
			'  guideline 4 || Quartiere werden gemeinsam entwickelt.',
			'  guideline 2 || Kurse finden am Vormittag in den Schulen der Stadt statt.',
		],
		shows: [
			'moved 2: Sprache → Wohnen',
			'changed 2: Kurse finden am [-Abend-]{+Vormittag+} in den Schulen der Stadt statt.',
		],
	},
	{
		name: 'a guideline is turned into a measure',
		old: ['fieldOfAction 1 | Arbeit |', '  guideline 2 || Die Stadt lädt Betriebe zweimal jährlich ein.'],
		now: ['fieldOfAction 1 | Arbeit |', '  measure 2 || Die Stadt lädt Betriebe zweimal jährlich ein.'],
		shows: ['retyped 2: guideline → measure'],
	},
	{
		name: 'an element is inserted: the numbers behind it are no change',
		old: ['guideline 1 || Erste Leitlinie zur Sprache.', 'guideline 2 || Zweite Leitlinie zur Arbeit.'],
		now: [
			'guideline 1 || Erste Leitlinie zur Sprache.',
			'guideline 3 || Neue Leitlinie zum Wohnen.',
			'guideline 2 || Zweite Leitlinie zur Arbeit.',
		],
		shows: ['added 3: {+Neue Leitlinie zum Wohnen.+}'],
	},
	{
		name: 'an element is split in two',
		old: [
			'guideline 1 || Zugewanderte finden Rat an einer zentralen Stelle. Private Vermieter erhalten dort Hilfe in mehreren Sprachen.',
			'guideline 2 || Nachbarn begegnen sich.',
		],
		now: [
			'guideline 1 || Zugewanderte finden Rat an einer zentralen Stelle.',
			'guideline 3 || Private Vermieter erhalten dort Hilfe in mehreren Sprachen.',
			'guideline 2 || Nachbarn begegnen sich.',
		],
		shows: [
			'changed 1: Zugewanderte finden Rat an einer zentralen Stelle. / → [-Private Vermieter erhalten dort Hilfe in mehreren Sprachen.-]',
			'added 3 splitFrom 1: ← Private Vermieter erhalten dort Hilfe in mehreren Sprachen.',
		],
	},
	{
		name: 'an element is split in two, and the part is reworded',
		old: [
			'guideline 1 || Zugewanderte finden Rat an einer zentralen Stelle. Private Vermieter erhalten dort Hilfe in mehreren Sprachen.',
		],
		now: [
			'guideline 1 || Zugewanderte finden Rat an einer zentralen Stelle.',
			'guideline 3 || Private Vermieter erhalten dort Rat und Hilfe in mehreren Sprachen.',
		],
		shows: [
			'changed 1: Zugewanderte finden Rat an einer zentralen Stelle. / → [-Private Vermieter erhalten dort Hilfe in mehreren Sprachen.-]',
			'added 3 splitFrom 1: ← Private Vermieter erhalten dort {+Rat und +}Hilfe in mehreren Sprachen.',
		],
	},
	{
		name: 'two elements are merged',
		old: [
			'goal 1 || Alle Kinder lernen vor der Einschulung Deutsch.',
			'goal 2 || Alle Eltern können an Kursen in der Kita teilnehmen.',
			'goal 3 || Schulen arbeiten mit Vereinen zusammen.',
		],
		now: [
			'goal 1 || Alle Kinder lernen vor der Einschulung Deutsch. Alle Eltern können an Kursen in der Kita teilnehmen.',
			'goal 3 || Schulen arbeiten mit Vereinen zusammen.',
		],
		shows: [
			'changed 1: Alle Kinder lernen vor der Einschulung Deutsch. / ← Alle Eltern können an Kursen in der Kita teilnehmen.',
			'removed 2 mergedInto 1: → [-Alle Eltern können an Kursen in der Kita teilnehmen.-]',
		],
	},
	{
		name: 'what moved along with its field did not move',
		old: [
			'fieldOfAction 1 | Sprache |',
			'  goal 2 || Kurse für alle.',
			'fieldOfAction 3 | Arbeit |',
			'fieldOfAction 4 | Wohnen |',
		],
		now: [
			'fieldOfAction 3 | Arbeit |',
			'fieldOfAction 4 | Wohnen |',
			'fieldOfAction 1 | Sprache |',
			'  goal 2 || Kurse für alle.',
		],
		shows: ['moved 1:  → '],
	},
	{
		name: 'the first of five goes to the end: one moved, not four',
		old: ['goal 1 | A |', 'goal 2 | B |', 'goal 3 | C |', 'goal 4 | D |', 'goal 5 | E |'],
		now: ['goal 2 | B |', 'goal 3 | C |', 'goal 4 | D |', 'goal 5 | E |', 'goal 1 | A |'],
		shows: ['moved 1:  → '],
	},
	{
		name: 'the title is extended, the text stays',
		old: ['fieldOfAction 1 | Gesellschaftliche Teilhabe | Alle wirken mit.'],
		now: ['fieldOfAction 1 | Gesellschaftliche und politische Teilhabe | Alle wirken mit.'],
		shows: ['changed 1: Gesellschaftliche {+und politische +}Teilhabe / Alle wirken mit.'],
	},
	{
		name: 'a title is another one altogether',
		old: ['fieldOfAction 1 | Offenheit, gegen Extremismus | Alle wirken mit.'],
		now: ['fieldOfAction 1 | Vielfalt leben | Alle wirken mit.'],
		shows: ['changed 1: [-Offenheit, gegen Extremismus-]{+Vielfalt leben+} / Alle wirken mit.'],
	},
	{
		name: 'an element with the same id is itself, even when all of it was rewritten',
		old: ['goal 1 || Kurse am Abend.', 'goal 2 || Feste im Park.'],
		now: ['goal 1 || Feste im Park.', 'goal 2 || Kurse am Abend.'],
		shows: [
			'changed 1: [-Kurse am Abend.-]{+Feste im Park.+}',
			'changed 2: [-Feste im Park.-]{+Kurse am Abend.+}',
		],
	},
	{
		name: 'without common ids elements are known by their texts',
		old: [
			'fieldOfAction 1 | Sprache |',
			'  guideline 2 || Sprache öffnet den Zugang zu allen Bereichen des Lebens.',
			'  guideline 3 || Kitas und Schulen fördern den Erwerb der Sprache früh.',
		],
		now: [
			'fieldOfAction 11 | Sprache |',
			'  guideline 13 || Kitas und Schulen fördern den Erwerb der Sprache früh und gemeinsam.',
			'  guideline 12 || Sprache öffnet den Zugang zu allen Bereichen des Lebens.',
		],
		shows: [
			'moved 13: Sprache → Sprache',
			'changed 13: Kitas und Schulen fördern den Erwerb der Sprache früh{+ und gemeinsam+}.',
		],
	},
	{
		name: 'a field that was renamed altogether is known by what it holds',
		old: [
			'fieldOfAction 1 | Offenheit |',
			'  guideline 2 || Die Stadt ist ein Ort für alle Menschen.',
			'  guideline 3 || Gewalt hat hier keinen Platz.',
		],
		now: [
			'fieldOfAction 11 | Vielfalt und Haltung |',
			'  guideline 12 || Die Stadt ist ein Ort für alle Menschen.',
			'  guideline 13 || Gewalt hat hier keinen Platz.',
		],
		shows: ['changed 11: [-Offenheit-]{+Vielfalt und Haltung+}'],
	},
	{
		name: 'equal guidelines in two fields stay with their field',
		old: [
			'fieldOfAction 1 | Sprache |',
			'  approach 2 | Öffentlichkeitsarbeit |',
			'fieldOfAction 3 | Arbeit |',
			'  approach 4 | Öffentlichkeitsarbeit |',
		],
		now: [
			'fieldOfAction 11 | Sprache |',
			'  approach 12 | Öffentlichkeitsarbeit |',
			'fieldOfAction 13 | Arbeit |',
			'  approach 14 | Öffentlichkeitsarbeit |',
			'  approach 15 | Qualifizierung |',
		],
		shows: ['added 15: {+Qualifizierung+}'],
	},
	{
		name: 'an element of which everything is struck is gone',
		old: ['guideline 1 || Sport verbindet.', 'guideline 2 || Kultur bildet.'],
		now: ['guideline 1 || ~~Sport verbindet.~~', 'guideline 2 || Kultur bildet.'],
		shows: ['removed 1: [-Sport verbindet.-]'],
	},
];
