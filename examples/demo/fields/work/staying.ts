import { alsoIn, goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const staying: ElementSketch = guideline(
	'Fachkräfte bleiben in der Stadt',
	'Lindenau verliert zu viele junge Menschen, nachdem sie hier Deutsch gelernt haben. Wer bleiben möchte, soll dafür gute Gründe finden: eine Stelle, eine Wohnung und jemanden, der sich kümmert.',
	goal(
		'Vom Kurs in die Stelle',
		'Ein Jahr nach bestandener B1-Prüfung sind 60 Prozent der Absolventinnen und Absolventen in Arbeit, Ausbildung oder Weiterbildung; 2021 lag der Wert bei 44 Prozent.',
		measure(
			'Vermittlungstage im Kurs',
			'Jobcenter und Betriebe kommen vier Wochen vor Kursende in den Unterricht, stellen offene Stellen vor und vereinbaren Probearbeit. Niemand verlässt den Raum ohne nächsten Termin.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Wirtschaftsförderung'],
				partners: ['Jobcenter Lindenau', 'Volkshochschule Lindenau', 'Agentur für Arbeit'],
				targetGroups: ['Teilnehmende der Integrationskurse'],
				period: 'ab Mai 2023, etwa zehn Termine im Jahr',
				needs: 'Ohne zusätzliche Mittel',
			}),
		),
	),
	goal(
		'Pflege gewinnt und hält Kräfte',
		'Bis 2026 arbeiten 60 international angeworbene Pflegekräfte länger als zwei Jahre in Lindenau.',
		measure(
			'Ankommensprogramm für Pflegekräfte',
			'Klinikum und Pflegedienste bündeln Sprachkurs, Anerkennung, Wohnungssuche und Freizeitpaten in einem Programm. Eine gemeinsame Koordination verhindert, dass jedes Haus für sich allein beginnt.',
			alsoIn('Gesundheit und Pflege', 'Wohnen und Nachbarschaft'),
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Wirtschaftsförderung', 'Fachbereich Stadtentwicklung und Wohnen'],
				partners: ['Klinikum an der Aue', 'Wohnungsgenossenschaft Auenland'],
				targetGroups: ['International angeworbene Pflegekräfte und ihre Familien'],
				period: 'Januar 2023 bis Dezember 2026',
				needs: '45.000 Euro jährlich, davon zwei Drittel durch die Häuser',
			}),
		),
		measure(
			'Partnerarbeit für Mitreisende',
			'Lebenspartnerinnen und Lebenspartner angeworbener Fachkräfte bekommen in den ersten acht Wochen ein eigenes Beratungsgespräch zu Arbeit, Kurs und Kinderbetreuung.',
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Ausländerbehörde'],
				partners: ['Agentur für Arbeit', 'Industrie- und Handelskammer'],
				targetGroups: ['Mitgereiste Angehörige von Fachkräften'],
				period: 'ab September 2023',
				needs: '0,25 Stelle',
			}),
		),
	),
	goal(
		'Studierende finden Anschluss',
		'Jährlich nehmen 50 internationale Studierende der nahen Hochschule ein Praktikum in einem Lindenauer Betrieb auf.',
		measure(
			'Praktikumsbörse mit Fahrtzuschuss',
			'Betriebe stellen Praktika in eine gemeinsame Börse ein, die Stadt übernimmt für drei Monate den Fahrausweis für den Regionalverkehr. Bewerbungen sind auf Englisch möglich.',
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Stabsstelle Digitales'],
				partners: ['Industrie- und Handelskammer', 'Hochschule'],
				targetGroups: ['Internationale Studierende'],
				period: 'ab Wintersemester 2023/2024',
				needs: '8.800 Euro jährlich',
			}),
		),
	),
);
