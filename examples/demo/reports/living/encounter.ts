import type { MeasureLife } from '../sketch.ts';

export const encounter: readonly MeasureLife[] = [
	{
		measure: 'Nachbarschaftsfonds',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 21_300,
				text: '38 Anträge, davon 33 bewilligt, im Mittel nach sechzehn Tagen.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 25_000,
				text: 'Der Fonds war im Oktober ausgeschöpft. Die Hälfte der Gruppen hatte noch nie zuvor einen Zuschuss erhalten.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Schlüssel für Ehrenamtliche',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 2_900,
				text: 'Das Schließsystem ist in zwei Häusern eingebaut.',
			},
			2024: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				spent: 600,
				text: 'Siebzehn Gruppen haben eigene Schlüssel, kein einziger ging verloren. Die Hausmeister sind um rund vierzig Abenddienste entlastet.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Woche der offenen Nachbarschaft',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 11_900,
				text: '27 Orte nahmen teil, am besten besucht war die umgebaute Druckerei der Islamischen Gemeinde.',
			},
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 12_700,
				text: '35 Orte, erstmals auch drei in den Ortsteilen.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 13_400,
				text: 'Mit 52 Orten und schätzungsweise 4.000 Gästen die bisher größte Woche. Die Vorbereitung liegt zur Hälfte bei den Stadtteilvereinen.',
			},
		},
	},
	{
		measure: 'Ausleihe für Straßenfeste',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 15_700,
				text: 'Die Ausstattung ist angeschafft und lagert beim Bürgerhausverein.',
			},
			2024: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 700,
				text: '24 Feste haben sie genutzt, die Genehmigung dauert im Schnitt sechs Arbeitstage. Das Verfahren ist eingeführt und bleibt bestehen.',
			},
			2025: 'unchanged',
		},
	},
];
