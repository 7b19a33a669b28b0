import { alsoIn, goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const training: ElementSketch = guideline(
	'Ausbildung ist der sicherste Weg',
	'Wer eine Ausbildung abschließt, bleibt häufiger in Arbeit und in Lindenau. Stadt, Kammern und Schulen sorgen dafür, dass Bewerbungen nicht an Formulierungen scheitern und Verträge nicht an Papieren.',
	goal(
		'Mehr Ausbildungsverträge',
		'Die Zahl der neu abgeschlossenen Ausbildungsverträge mit Jugendlichen ausländischer Staatsangehörigkeit wächst von 61 im Jahr 2021 auf 110 im Jahr 2026.',
		measure(
			'Ausbildungsmesse mit Sprachkarten',
			'Auf der jährlichen Messe zeigen Karten an jedem Stand, in welchen Sprachen man dort Auskunft bekommt und welches Deutsch der Beruf tatsächlich verlangt. Auszubildende führen kleine Gruppen durch die Halle.',
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Fachbereich Jugend und Schule'],
				partners: ['Industrie- und Handelskammer', 'Handwerkskammer', 'Jugendberufsagentur'],
				targetGroups: ['Schülerinnen und Schüler ab Klasse 8 und ihre Eltern'],
				period: 'jährlich im März, ab 2023',
				needs: '7.500 Euro jährlich zusätzlich zum Messebudget',
			}),
		),
		measure(
			'Bewerbungstraining im Jugendclub',
			'Zweimal im Monat sitzen Personalverantwortliche aus Betrieben mit Jugendlichen am Tisch, lesen Bewerbungen und üben das Gespräch. Der Ort ist bewusst keine Behörde.',
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Wirtschaftsförderung'],
				partners: ['Jugendberufsagentur', 'Familienzentrum Nordvorstadt'],
				targetGroups: ['Jugendliche und junge Erwachsene bis 25 Jahre'],
				period: 'ab November 2022',
				needs: '2.200 Euro jährlich',
			}),
		),
	),
	goal(
		'Ausbildungen gelingen',
		'Der Anteil vorzeitig gelöster Ausbildungsverträge unter Auszubildenden mit Einwanderungsgeschichte sinkt bis 2026 von 34 auf 24 Prozent.',
		measure(
			'Stützunterricht Fachsprache',
			'Am Oberstufenzentrum erhalten Auszubildende wöchentlich vier Stunden Unterricht in der Sprache ihres Berufs. Betriebe stellen sie dafür frei.',
			alsoIn('Sprache und Bildung'),
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Wirtschaftsförderung'],
				partners: ['Oberstufenzentrum Lindenau', 'Handwerkskammer'],
				targetGroups: ['Auszubildende im ersten und zweiten Lehrjahr'],
				period: 'Schuljahre 2022/2023 bis 2025/2026',
				needs: '36.000 Euro jährlich, zur Hälfte aus Mitteln der Kammern',
			}),
		),
		measure(
			'Vermittlung bei Streit im Betrieb',
			'Eine unabhängige Ansprechperson sucht bei Konflikten zwischen Auszubildenden und Betrieben nach Lösungen, bevor gekündigt wird. Gespräche finden innerhalb von fünf Arbeitstagen statt.',
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Beauftragte für Integration'],
				partners: ['Handwerkskammer', 'Industrie- und Handelskammer', 'Oberstufenzentrum Lindenau'],
				targetGroups: ['Auszubildende und ausbildende Betriebe'],
				period: 'ab Juni 2023',
				needs: '0,25 Stelle',
			}),
		),
	),
);
