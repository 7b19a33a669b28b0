import { goal, guideline, measure, sheet, source, type ElementSketch } from '../../../builders/sketch.ts';

export const accessToCare: ElementSketch = guideline(
	'Gesundheit ist für alle erreichbar',
	'Wer krank ist, findet ärztliche Hilfe, bevor ein Notfall daraus wird. Zuständigkeiten und Kostenfragen klärt das System im Hintergrund, nicht die kranke Person am Tresen.',
	source('Empfehlung der Arbeitsgruppe Gesundheit vom 22. November 2021'),
	goal(
		'Ein fester Platz in der Hausarztpraxis',
		'Bis 2026 haben 85 Prozent der Menschen, die seit mehr als einem Jahr in Lindenau leben, eine hausärztliche Praxis; bei Zugewanderten waren es zuletzt 58 Prozent.',
		measure(
			'Praxisfinder mit Sprachangabe',
			'Eine Karte im Netz und als Faltblatt zeigt alle Praxen, die neue Patientinnen und Patienten aufnehmen, samt den Sprachen des Teams und den Wegen mit dem Bus. Die Angaben werden vierteljährlich abgefragt.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Stabsstelle Digitales', 'Pressestelle'],
				partners: ['Kassenärztliche Vereinigung', 'Klinikum an der Aue'],
				targetGroups: ['Neuzugezogene ohne Hausarzt'],
				period: 'ab Juni 2023',
				needs: '9.000 Euro einmalig, 1.500 Euro jährlich',
			}),
		),
		measure(
			'Gesundheitsmappe für Erstgespräche',
			'Impfungen, Vorerkrankungen und Medikamente werden in einer zweisprachigen Mappe festgehalten, die der Person gehört. Praxen ersparen sich dadurch Doppeluntersuchungen.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Fachbereich Soziales und Integration'],
				partners: ['Krankenkassen', 'Klinikum an der Aue'],
				targetGroups: ['Geflüchtete und Zugezogene mit Vorerkrankungen'],
				period: 'ab Februar 2023',
				needs: '4.200 Euro jährlich für Druck und Übersetzung',
			}),
		),
	),
	goal(
		'Der Weg in der Not ist bekannt',
		'In der Einwohnerbefragung 2025 wissen neun von zehn Befragten, wann der Notruf, der Bereitschaftsdienst und die Praxis zuständig sind.',
		measure(
			'Erste-Hilfe-Kurse in mehreren Sprachen',
			'Hilfsorganisationen bieten Kurse auf Arabisch, Ukrainisch, Vietnamesisch und in einfachem Deutsch an. Am Ende übt jede Gruppe einen Notruf mit der echten Leitstelle.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Beauftragte für Integration'],
				partners: ['Hilfsorganisationen', 'Ukrainischer Verein Sonnenblume'],
				targetGroups: ['Erwachsene und Jugendliche ab 14 Jahren'],
				period: 'sechs Kurse jährlich ab 2023',
				needs: '3.600 Euro jährlich',
			}),
		),
		measure(
			'Lotsendienst in der Notaufnahme',
			'An Wochenenden und Feiertagen erklärt eine mehrsprachige Kraft im Wartebereich, warum gewartet wird, und verweist leichte Fälle an den Bereitschaftsdienst im selben Haus.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Fachbereich Soziales und Integration'],
				partners: ['Klinikum an der Aue', 'Kassenärztliche Vereinigung'],
				targetGroups: ['Wartende ohne ausreichende Deutschkenntnisse'],
				period: 'Probelauf Oktober 2023 bis September 2024',
				needs: '26.000 Euro, je zur Hälfte Stadt und Klinikum',
			}),
		),
	),
	goal(
		'Niemand bleibt ohne Versicherung',
		'Wer keinen Versicherungsschutz hat, findet ab 2024 eine Stelle, die ihn zurück in die Regelversorgung führt; drei von vier Fällen gelingen binnen eines halben Jahres.',
		measure(
			'Beratung zur Krankenversicherung',
			'Eine Fachkraft klärt Ansprüche, verhandelt mit Kassen über Beitragsschulden und begleitet zu Terminen. Bis zur Klärung hilft ein Behandlungsschein.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Gesundheitsamt'],
				partners: ['Diakonisches Werk Aue', 'Krankenkassen'],
				targetGroups: ['Unversicherte gleich welcher Staatsangehörigkeit'],
				period: 'ab Januar 2024',
				needs: '0,5 Stelle; Behandlungsfonds von 20.000 Euro jährlich',
			}),
		),
	),
);
