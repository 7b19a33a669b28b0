import { goal, guideline, measure, sheet, source, type ElementSketch } from '../../../builders/sketch.ts';

export const skillsCount: ElementSketch = guideline(
	'Können zählt, woher es auch stammt',
	'Kenntnisse und Erfahrungen werden früh erfasst und ernst genommen. Die Stadt wirkt darauf hin, dass Beschäftigte entsprechend ihrer Qualifikation eingesetzt werden, und geht als Arbeitgeberin voran.',
	source(
		'Beschluss der Stadtverordnetenversammlung vom 15. Juni 2022, Vorlage 061/2022, geändert auf Antrag des Wirtschaftsausschusses',
	),
	goal(
		'Abschlüsse schneller anerkannt',
		'Neun Monate nach der ersten Beratung liegt bei mindestens zwei Dritteln der Ratsuchenden ein vollständiger Antrag vor; die durchschnittliche Gesamtdauer sinkt bis 2025 um ein Viertel.',
		measure(
			'Lotsendienst für Anerkennung',
			'Eine Lotsin oder ein Lotse begleitet Fachkräfte von der Übersetzung ihrer Zeugnisse bis zum Bescheid. Kosten, die niemand sonst trägt, können aus einem städtischen Fonds als zinsloses Darlehen vorgestreckt werden.',
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Ausländerbehörde', 'Fachbereich Soziales und Integration'],
				partners: ['Industrie- und Handelskammer', 'Handwerkskammer', 'Agentur für Arbeit'],
				targetGroups: ['Zugewanderte mit ausländischem Berufs- oder Hochschulabschluss'],
				period: 'Juli 2023 bis Dezember 2026, Verlängerung nach Auswertung',
				needs: '1,0 Stelle; Darlehensfonds von 40.000 Euro',
			}),
		),
		measure(
			'Praxistage in städtischen Betrieben',
			'Gärtnerei, Bauhof, Kindertagesstätten und Verwaltung öffnen an zwanzig Tagen im Jahr ihre Türen für Hospitationen. Wer sich bewährt, wird auf freie Stellen und Ausbildungsplätze hingewiesen.',
			sheet({
				leadUnit: 'Amt für Personal und Organisation',
				contributingUnits: ['Eigenbetrieb Stadtreinigung', 'Eigenbetrieb Kindertagesstätten'],
				partners: ['Jobcenter Lindenau'],
				targetGroups: ['Arbeitsuchende', 'Jugendliche vor der Berufswahl'],
				period: 'jährlich ab 2023',
				needs: 'Im Rahmen des vorhandenen Personals; 2.400 Euro für Arbeitskleidung',
			}),
		),
	),
	goal(
		'Frauen finden eigene Wege in den Beruf',
		'Zugewanderte Frauen sind in Lindenau nur halb so oft erwerbstätig wie zugewanderte Männer. Angebote werden deshalb so gelegt, dass sie sich mit Kinderbetreuung, Pflege und Fahrplänen vereinbaren lassen.',
		'Die Beschäftigungsquote ausländischer Frauen zwischen 25 und 60 Jahren erhöht sich von 31 Prozent (Juni 2021) auf 42 Prozent im Juni 2027.',
		measure(
			'Kurse mit Kinderbetreuung',
			'Zu jedem beruflichen Vormittagskurs der Volkshochschule und des Frauenforums wird Betreuung für Kinder unter drei Jahren angeboten, sobald fünf Anmeldungen vorliegen.',
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Gleichstellungsbeauftragte'],
				partners: ['Volkshochschule Lindenau', 'Frauenforum Aue'],
				targetGroups: ['Mütter kleiner Kinder', 'Alleinerziehende'],
				period: 'ab dem Frühjahrssemester 2024',
				needs: '33.000 Euro jährlich; geeigneter Raum in der Altstadt wird gesucht',
			}),
		),
		measure(
			'Werkstattwochen für Frauen',
			'Drei Wochen lang probieren Teilnehmerinnen Elektrotechnik, Holz, Pflege und Gartenbau aus, angeleitet von Meisterinnen und Gesellinnen. Am letzten Tag sind Betriebe eingeladen.',
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Gleichstellungsbeauftragte'],
				partners: ['Handwerkskammer', 'Frauenforum Aue', 'Jobcenter Lindenau'],
				targetGroups: ['Zugewanderte Frauen ohne Berufsabschluss in Deutschland'],
				period: 'je eine Reihe im Frühjahr und im Herbst, ab 2023',
				needs: '18.400 Euro jährlich',
			}),
		),
		measure(
			'Mentorinnen für den Wiedereinstieg',
			'Berufstätige Frauen begleiten neun Monate lang eine Frau, die in ihrem erlernten Beruf wieder arbeiten möchte. Die Paare treffen sich mindestens alle drei Wochen.',
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Gleichstellungsbeauftragte', 'Beauftragte für Integration'],
				partners: ['Frauenforum Aue', 'Industrie- und Handelskammer'],
				targetGroups: ['Zugewanderte Akademikerinnen und Fachkräfte'],
				period: 'zwei Durchgänge von 2023 bis 2025',
				needs: '12.000 Euro je Durchgang',
			}),
		),
	),
);
