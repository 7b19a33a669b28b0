import { alsoIn, goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const quarterManagement: ElementSketch = guideline(
	'Das Viertel hat ein Gesicht',
	'Vor Ort erreichbare Personen kennen die Häuser, die Vereine und die offenen Fragen. Sie halten Verbindung zwischen Rathaus und Straße und bleiben lange genug, um Vertrauen zu verdienen.',
	goal(
		'Quartiersmanagement in zwei Stadtteilen',
		'Nordvorstadt und Altstadt verfügen ab 2023 über ein Quartiersmanagement mit mindestens zwanzig Sprechstunden in der Woche.',
		measure(
			'Quartiersbüro Nordvorstadt',
			'Das bestehende Büro in der Färberstraße wird auf zwei Vollzeitstellen erweitert und erhält einen Saal für vierzig Personen. Eine der beiden Fachkräfte spricht Arabisch oder Russisch.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Fachbereich Soziales und Integration'],
				partners: ['Neue Nachbarn Nordvorstadt', 'Familienzentrum Nordvorstadt'],
				targetGroups: ['Bewohnerinnen und Bewohner der Nordvorstadt'],
				period: 'ab Januar 2023 für vier Jahre',
				needs: '1,0 zusätzliche Stelle; 12.400 Euro jährlich für Sachkosten',
			}),
		),
		measure(
			'Quartiersrat mit eigenem Geld',
			'Vierundzwanzig ausgeloste und gewählte Mitglieder entscheiden über ein kleines Budget für das Viertel. Verhandelt wird in öffentlichen Sitzungen, bei Bedarf mit [[Sprachmittlung]].',
			alsoIn('Offene Verwaltung und Mitbestimmung'),
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Beauftragte für Integration', 'Kämmerei'],
				partners: ['Neue Nachbarn Nordvorstadt', 'Lindenauer Wohnungsgesellschaft'],
				targetGroups: ['Nordvorstadt und Altstadt'],
				period: 'erste Auslosung im Mai 2023',
				needs: '20.000 Euro jährlich',
			}),
		),
	),
	goal(
		'Wissen über das Viertel teilen',
		'Für jeden Stadtteil steht ab 2024 ein jährlich erneuertes Datenblatt mit zwölf Kennzahlen bereit, das auch ohne Vorkenntnisse zu lesen ist.',
		measure(
			'Stadtteilblätter',
			'Die Statistikstelle stellt Bevölkerung, Wohnen, Bildung und Arbeit auf zwei Seiten je Stadtteil dar, mit Erläuterung dessen, was die Zahlen nicht sagen. Kleine Fallzahlen werden unterdrückt.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Statistikstelle', 'Beauftragte für Integration'],
				partners: ['Stadtteilvereine'],
				targetGroups: ['Vereine, Schulen, Stadtverordnete'],
				period: 'erstmals im November 2023, danach jährlich',
				needs: 'Ohne zusätzliche Mittel',
			}),
		),
	),
	goal(
		'Ortsteile am Stadtrand einbeziehen',
		'Bis 2026 leben in den Ortsteilen am Stadtrand mindestens 350 Menschen mit ausländischer Staatsangehörigkeit, und jeder Ortsteil hat eine benannte Ansprechperson.',
		measure(
			'Dorfgespräche in fünf Ortsteilen',
			'Im Feuerwehrhaus oder in der Kirche kommen Alteingesessene und Zugezogene zu moderierten Abenden zusammen. Vereinbart wird jeweils ein gemeinsames Vorhaben für das nächste halbe Jahr.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Büro der Stadtverordnetenversammlung'],
				partners: ['Ökumenischer Kirchenkreis Aue', 'Ortsbeiräte'],
				targetGroups: ['Bewohnerinnen und Bewohner der Ortsteile'],
				period: 'je Ortsteil zwei Abende, 2023 und 2024',
				needs: '6.500 Euro für Moderation',
			}),
		),
	),
);
