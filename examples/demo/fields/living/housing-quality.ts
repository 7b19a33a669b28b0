import {
	alsoIn,
	goal,
	guideline,
	measure,
	sheet,
	source,
	type ElementSketch,
} from '../../../builders/sketch.ts';

export const housingQuality: ElementSketch = guideline(
	'Wohnen in Würde auf Zeit und auf Dauer',
	'Eine Unterkunft ist eine Wohnung auf Zeit. Abgeschlossene Einheiten, ruhige Lernplätze und verlässliche Hausregeln gehören deshalb ebenso dazu wie der Blick darauf, was nach dem Auszug kommt.',
	source('Prüfvermerk des Fachbereichs Soziales und Integration vom 18. Februar 2022'),
	goal(
		'Unterkünfte mit Mindeststandards',
		'Bis Ende 2025 erfüllen alle Gemeinschaftsunterkünfte die städtischen Mindeststandards: sieben Quadratmeter je Person, eine Küche für höchstens acht Personen, Netzzugang in jedem Zimmer.',
		measure(
			'Standards beschließen und prüfen',
			'Der Sozialausschuss beschließt Mindeststandards, die Teil aller Betreiberverträge werden. Zweimal im Jahr prüft die Stadt ohne Ankündigung und veröffentlicht die Ergebnisse.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Gebäudemanagement', 'Gesundheitsamt', 'Büro der Stadtverordnetenversammlung'],
				partners: ['Träger der Unterkünfte'],
				targetGroups: ['Bewohnerinnen und Bewohner der Unterkünfte'],
				period: 'Beschluss bis Dezember 2022, Prüfungen ab 2023',
				needs: '0,25 Stelle; Mehrkosten der Verträge etwa 85.000 Euro jährlich',
			}),
		),
		measure(
			'Lernzimmer und Netzzugang',
			'Jede Unterkunft richtet einen ruhigen Raum mit acht Arbeitsplätzen ein, der bis 22 Uhr geöffnet bleibt. Funknetz gibt es in allen Fluren und Zimmern.',
			alsoIn('Sprache und Bildung'),
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Gebäudemanagement', 'Stabsstelle Digitales'],
				partners: ['Träger der Unterkünfte'],
				targetGroups: ['Schulpflichtige und Lernende in Unterkünften'],
				period: 'bis Sommer 2023',
				needs: '48.000 Euro, davon 30.000 Euro Landesmittel',
			}),
		),
	),
	goal(
		'Wohnungen für große Familien',
		'Bis 2026 entstehen durch Umbau oder Neubau 35 Wohnungen mit mindestens fünf Zimmern und Sozialbindung.',
		measure(
			'Grundrisse zusammenlegen',
			'Die Wohnungsgesellschaft verbindet bei anstehenden Sanierungen benachbarte Kleinwohnungen. Die Stadt gleicht den Unterschied zur möglichen Neuvermietung zehn Jahre lang aus.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Kämmerei'],
				partners: ['Lindenauer Wohnungsgesellschaft'],
				targetGroups: ['Familien mit vier und mehr Kindern'],
				period: 'zwölf Wohnungen bis Ende 2025',
				needs: '28.000 Euro jährlich Mietausgleich',
			}),
		),
		measure(
			'Konzeptvergabe mit Sozialquote',
			'Städtische Grundstücke gehen nicht an das höchste Gebot, sondern an den Entwurf mit der besten Mischung. Ein Viertel der Wohnfläche ist für große Haushalte vorzusehen.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Kämmerei', 'Rechtsamt'],
				partners: ['Wohnungsgenossenschaft Auenland', 'Baugruppen'],
				targetGroups: ['Bauende und künftige Mieterinnen und Mieter'],
				period: 'drei Grundstücke von 2023 bis 2026',
				needs: 'Mindererlös von rund 180.000 Euro',
			}),
		),
	),
);
