/**
 * Words in goals and measures that say that something shall happen, but not what, for whom or by how much. Data, not
 * a rule: the list informs and the municipality decides. Each is a beginning of words, without its endings.
 */
export const vagueWords: readonly string[] = [
	'angemessen',
	'ausreichend',
	'bedarfsgerecht',
	'bei Bedarf',
	'bestmöglich',
	'gegebenenfalls',
	'geeignet',
	'im Rahmen der Möglichkeiten',
	'in der Regel',
	'möglichst',
	'nach Möglichkeit',
	'nachhaltig',
	'perspektivisch',
	'regelmäßig',
	'soll angestrebt werden',
	'stärker',
	'verbesser',
	'vermehrt',
	'verstärkt',
	'weiter ausbauen',
	'weiterentwickel',
	'zeitnah',
	'zeitgemäß',
];
