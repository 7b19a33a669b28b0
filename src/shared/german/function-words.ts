/**
 * Words that carry the grammar and not the content: articles, pronouns, prepositions, conjunctions, auxiliary verbs,
 * particles. Whoever reads a change looks at the others.
 */
const functionWords: ReadonlySet<string> = new Set(
	[
		'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines',
		'ich du er sie es wir ihr ihn ihm ihnen uns euch mich dich sich man dieser diese dieses diesen diesem',
		'jener jene jenes jenen jenem jeder jede jedes jeden jedem alle aller allen alles allem welche welcher',
		'welches welchen welchem mein dein sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres',
		'unser unsere unseren unserem unserer unseres solche solcher solches solchen solchem deren dessen denen',
		'in im ins an am ans auf aus bei beim mit nach von vom vor vorm zu zum zur über überm unter durch durchs',
		'für fürs gegen ohne um ums bis seit während wegen trotz zwischen neben hinter innerhalb außerhalb',
		'gemäß laut je pro per samt sowie als wie und oder aber sondern denn doch weil dass ob wenn falls',
		'damit sodass so da indem obwohl bevor nachdem sobald solange sowohl weder noch entweder beziehungsweise',
		'bin bist ist sind seid war waren wäre wären sei seien gewesen werden wird wirst werde wurde wurden würde',
		'würden worden geworden hat haben habe hatte hatten hätte hätten gehabt kann können könnte könnten soll',
		'sollen sollte sollten muss müssen musste müssten darf dürfen dürfte dürften will wollen wollte wollten',
		'mag mögen möchte möchten nicht auch nur schon noch sehr hier dort dabei dazu davon dafür daran darauf',
		'daraus darin darüber hierbei hierzu hierfür hierdurch wo wozu wobei wodurch wer was wen wem wessen',
	].flatMap((line) => line.split(' ')),
);

export function isFunctionWord(word: string): boolean {
	return functionWords.has(word.toLowerCase());
}
