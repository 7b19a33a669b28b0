import type { MeasureLife } from '../sketch.ts';

export const housingQuality: readonly MeasureLife[] = [
	{
		measure: 'Standards beschließen und prüfen',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				text: 'Der Sozialausschuss hat die Standards am 1. Dezember beschlossen.',
			},
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 61_000,
				text: 'Zwei Verträge sind angepasst, beide Prüfberichte stehen im Netz.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 83_500,
				text: 'Drei von vier Häusern erfüllen alle Standards. Im vierten teilen sich noch zwölf Personen eine Küche.',
			},
		},
	},
	{
		measure: 'Lernzimmer und Netzzugang',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				spent: 46_700,
				text: 'In allen Häusern sind Lernzimmer eingerichtet, seit August gibt es überall Funknetz. An Schultagen sind die Räume bis 22 Uhr belegt.',
			},
			2024: 'unchanged',
			2025: 'unchanged',
		},
	},
	{
		measure: 'Grundrisse zusammenlegen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'notBegun',
				schedule: 'onTime',
				effect: 'unknown',
				text: 'Die Wohnungsgesellschaft hat zwei Häuser in der Färberstraße vorgeschlagen.',
			},
			2024: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die Sanierung wurde wegen der Baupreise um zwei Jahre geschoben, damit entfällt vorerst auch die Zusammenlegung.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Konzeptvergabe mit Sozialquote',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Für das erste Grundstück wurde das Wertgutachten beauftragt.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die Satzung zur Vergabe liegt dem Ausschuss vor, die erste Ausschreibung wird für Herbst 2026 vorbereitet.',
			},
		},
	},
];
