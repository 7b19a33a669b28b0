/** How an element stood in the first draft, before it got the wording that the council adopted. */
export interface EarlierWording {
	/** Title of the element. */
	readonly of: string;
	readonly text: string;
	readonly source?: string;
	/** Why the second draft deviates from what the group recommended; absent where only the council changed it. */
	readonly why?: string;
}

export const amendedGuideline = 'Können zählt, woher es auch stammt';

export const earlierWordings: readonly EarlierWording[] = [
	{
		of: 'Anlaufstelle für alle Neuzugezogenen',
		text: 'Neuzugezogene können ihre wichtigsten Anliegen möglichst an einem Ort klären. Ihre Erfahrungen werden regelmäßig abgefragt.',
		why: 'Die Runde der Beigeordneten vermisste Zahl und Zeitpunkt. Die Arbeitsgruppe hat beides im Februar aus der Wartezeitbefragung ergänzt.',
	},
	{
		of: 'Kürzere Wartezeiten in der Ausländerbehörde',
		text: 'Termine zur Verlängerung eines Aufenthaltstitels sollen deutlich schneller zu bekommen sein als bisher. Niemand soll deshalb eine Arbeitsstelle verlieren.',
		why: '„Deutlich schneller“ lässt sich nicht prüfen. Die Ausländerbehörde hat fünf Wochen zugesagt, sofern beide Stellen besetzt werden.',
	},
	{
		of: 'Kein Kind beginnt die Schule ohne Deutsch',
		text: 'Möglichst alle Kinder können sich bei der Einschulung auf Deutsch gut verständigen.',
		why: 'Das Ziel stützt sich nun auf die Schuleingangsuntersuchung, weil es dafür jedes Jahr verlässliche Zahlen gibt.',
	},
	{
		of: 'Mehr Ausbildungsverträge',
		text: 'Jugendliche ausländischer Staatsangehörigkeit schließen häufiger einen Ausbildungsvertrag ab.',
		why: 'Auf Bitten der Kammern ist die Ausgangszahl genannt, damit der Zuwachs nachgerechnet werden kann.',
	},
	{
		of: 'Chancen bei der Wohnungssuche',
		text: 'Benachteiligung bei der Wohnungssuche wird gemessen und nimmt ab.',
		why: 'Die Verbände der Wohnungswirtschaft haben zwei Testreihen zugestimmt; deshalb kann das Ziel beziffert werden.',
	},
	{
		of: 'Verlässliche Berichte',
		text: 'Die Fachbereiche berichten rechtzeitig über den Stand ihrer Maßnahmen.',
		why: 'Die Beigeordneten wollten ein Datum. Ende Januar passt zum Haushaltsabschluss.',
	},
	{
		of: amendedGuideline,
		text: 'Kenntnisse und Erfahrungen werden früh erfasst und ernst genommen. Die Stadt wirkt darauf hin, dass Beschäftigte entsprechend ihrer Qualifikation eingesetzt werden.',
		source: 'Empfehlung der Arbeitsgruppe Arbeit vom 2. November 2021, dort Nummer 1',
	},
];
