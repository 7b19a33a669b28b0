import {
	alsoIn,
	goal,
	guideline,
	measure,
	sheet,
	source,
	type ElementSketch,
} from '../../../builders/sketch.ts';

export const specialProtection: ElementSketch = guideline(
	'Besonderer Schutz für Verletzliche',
	'Manche kommen mit Erfahrungen, die einen ruhigeren Anfang verlangen: allein geflohene Jugendliche, Frauen nach Gewalt, Menschen mit Behinderung, Überlebende von Folter. Für sie gilt, dass der Schutz vor dem Verfahren kommt.',
	source('Stellungnahme des Gesundheitsamts in der Verwaltungsprüfung vom Januar 2022'),
	goal(
		'Schutzbedarf wird früh erkannt',
		'Spätestens vier Wochen nach der Ankunft ist mit jeder Person in städtischen Unterkünften ein vertrauliches Gespräch über besonderen Schutzbedarf geführt worden, auf Wunsch mit einer Frau oder einem Mann.',
		measure(
			'Gesprächsleitfaden für die Aufnahme',
			'Sozialarbeit und Gesundheitsamt entwickeln einen Leitfaden, der behutsam fragt und sofortige Hilfe auslöst. Alle Beschäftigten der Unterkünfte werden darin geschult.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Gesundheitsamt'],
				partners: ['Klinikum an der Aue', 'Diakonisches Werk Aue'],
				targetGroups: ['Geflüchtete in den ersten vier Wochen', 'Beschäftigte der Unterkünfte'],
				period: 'Schulung bis März 2023, Anwendung dauerhaft',
				needs: '8.600 Euro für Fachberatung und Schulung',
			}),
		),
		measure(
			'Schutzkonzepte für alle Unterkünfte',
			'Für jede der vier Gemeinschaftsunterkünfte entsteht ein schriftliches Schutzkonzept mit abschließbaren Räumen, Beschwerdeweg und Notfallplan. Bewohnerinnen wirken an der Begehung mit.',
			alsoIn('Wohnen und Nachbarschaft'),
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Gebäudemanagement', 'Gleichstellungsbeauftragte'],
				partners: ['Träger der Unterkünfte', 'Frauenforum Aue'],
				targetGroups: ['Frauen, Kinder und queere Menschen in Unterkünften'],
				period: 'zwei Häuser 2023, zwei Häuser 2024',
				needs: '74.000 Euro für bauliche Änderungen',
			}),
		),
	),
	goal(
		'Wege für Menschen mit Behinderung',
		'Bis Ende 2025 erhalten Zugezogene mit Behinderung ihre Hilfsmittel und Leistungen im Durchschnitt nicht später als andere Antragstellende.',
		measure(
			'Brückenberatung Behinderung und Migration',
			'Zwei Beratungsstellen, die bisher getrennt arbeiten, bieten einmal wöchentlich eine gemeinsame Sprechstunde an. Fälle werden nicht überwiesen, sondern zu zweit bearbeitet.',
			alsoIn('Gesundheit und Pflege'),
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Gesundheitsamt'],
				partners: ['Diakonisches Werk Aue', 'Familienzentrum Nordvorstadt'],
				targetGroups: ['Zugezogene mit Behinderung und ihre Angehörigen'],
				period: 'ab April 2023, zunächst drei Jahre',
				needs: '14.000 Euro jährlich für Beratungsstunden',
			}),
		),
	),
	goal(
		'Allein geflohene Jugendliche finden Halt',
		'Alle unbegleiteten Jugendlichen haben binnen sechs Wochen eine Vormundin oder einen Vormund, der höchstens dreißig Mündel betreut;^[Das Gesetz erlaubt fünfzig; die niedrigere Zahl bindet die Stadt nur selbst.] ein Drittel der Vormundschaften liegt 2026 in ehrenamtlicher Hand.',
		measure(
			'Ehrenamtliche Vormundschaften',
			'Das Jugendamt wirbt, schult und begleitet Einwohnerinnen und Einwohner, die für einen jungen Menschen Verantwortung übernehmen. Ein monatlicher Stammtisch dient dem Austausch untereinander.',
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Fachbereich Soziales und Integration'],
				partners: ['Diakonisches Werk Aue', 'Arabischer Kulturverein Zeder'],
				targetGroups: ['Unbegleitete Jugendliche', 'Ehrenamtliche'],
				period: 'Werbung ab Herbst 2022, erste Übertragung 2023',
				needs: '0,5 Stelle in der Amtsvormundschaft, 6.000 Euro jährlich für Schulungen',
			}),
		),
	),
);
