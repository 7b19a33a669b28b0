/** A milestone: what, planned for which day, and reached when. */
type Milestone = readonly [title: string, plannedOn: string, actualOn?: string];

/** Days and milestones of measures that take more than one step, by title. */
export const milestones: Readonly<
	Record<
		string,
		{ readonly startsOn: string; readonly endsOn?: string; readonly reached: readonly Milestone[] }
	>
> = {
	'Willkommenszentrum im Alten Postamt': {
		startsOn: '2022-09-01',
		reached: [
			['Entwurfsplanung abgenommen', '2022-12-15', '2022-12-19'],
			['Umbau abgeschlossen', '2023-12-31', '2024-08-30'],
			['Eröffnung', '2024-03-01', '2024-09-16'],
			['Alle vier Stellen an fünf Tagen vertreten', '2025-06-30', '2025-10-06'],
			['Zweite Befragung im Wartebereich', '2026-12-15'],
		],
	},
	'Gemeinsamer Erfassungsbogen': {
		startsOn: '2023-01-09',
		reached: [
			['Entwurf mit zweiundzwanzig Angaben', '2023-06-30', '2023-11-20'],
			['Erprobung in Meldewesen und Schulverwaltung', '2024-01-15', '2025-03-03'],
			['Verbindlich in allen drei Bereichen', '2024-07-01'],
		],
	},
	'Städtischer Pool für Sprachmittlung': {
		startsOn: '2022-10-01',
		reached: [
			['Erste Schulung mit zwanzig Teilnehmenden', '2023-03-31', '2023-04-22'],
			['Vermittlung binnen drei Werktagen', '2024-01-01', '2024-02-12'],
		],
	},
	'Sprachkitas stärken': {
		startsOn: '2022-08-01',
		endsOn: '2026-12-31',
		reached: [
			['Kitas ausgewählt', '2022-12-15', '2022-12-15'],
			['Alle Stellen besetzt', '2023-09-01', '2024-02-01'],
		],
	},
	'Quartiersbüro Nordvorstadt': {
		startsOn: '2022-11-01',
		reached: [
			['Räume angemietet', '2023-02-28', '2023-03-15'],
			['Zwanzig Sprechstunden in der Woche', '2023-09-01', '2024-01-08'],
		],
	},
	'Umgestaltung des Webereiplatzes': {
		startsOn: '2023-03-01',
		endsOn: '2026-10-31',
		reached: [
			['Beteiligung der Anwohnerschaft', '2023-06-30', '2023-07-08'],
			['Bauleistungen vergeben', '2024-11-30', '2025-04-17'],
			['Fertigstellung', '2026-10-31'],
		],
	},
	'Psychosoziale Sprechstunde': {
		startsOn: '2023-01-01',
		reached: [
			['Vereinbarung mit dem Klinikum', '2023-06-30', '2023-09-11'],
			['Erste Sprechstunde', '2023-10-01', '2023-11-06'],
		],
	},
	'Lotsendienst für Anerkennung': {
		startsOn: '2022-09-01',
		reached: [
			['Stelle besetzt', '2023-01-01', '2023-04-01'],
			['Hundert begleitete Anträge', '2024-12-31', '2025-02-27'],
		],
	},
	'Integrationskonferenz alle zwei Jahre': {
		startsOn: '2023-01-01',
		reached: [
			['Erste Konferenz', '2023-11-30', '2023-11-24'],
			['Zweite Konferenz', '2025-11-30', '2025-11-21'],
			['Dritte Konferenz', '2027-11-30'],
		],
	},
};
