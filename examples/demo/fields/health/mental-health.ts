import { goal, guideline, measure, sheet, source, type ElementSketch } from '../../../builders/sketch.ts';

export const mentalHealth: ElementSketch = guideline(
	'Seelische Gesundheit findet Worte',
	'Viele [[Geflüchtete]] sprechen erst spät über das, was sie erlebt haben. Verlust, Flucht und das lange Warten hinterlassen Spuren, über die in vielen Familien nicht gesprochen wird. Die Stadt sorgt für Orte, an denen es möglich ist, und schult diejenigen, die zuerst davon erfahren.',
	source('Zusammenfassung des Fachgesprächs „Belastung und Flucht“ vom 17. September 2021'),
	goal(
		'Kürzere Wege in die Therapie',
		'Die Wartezeit bis zum Erstgespräch für Menschen, die auf Sprachmittlung angewiesen sind, sinkt von neun auf vier Monate und unterscheidet sich 2026 nicht mehr wesentlich von der anderer.',
		measure(
			'Psychosoziale Sprechstunde',
			'Zwei Therapeutinnen bieten an drei Nachmittagen Erstgespräche mit [[Sprachmittlung]] an und vermitteln weiter. Bei akuter Gefährdung ist der sozialpsychiatrische Dienst am selben Tag zugeschaltet.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Fachbereich Soziales und Integration'],
				partners: ['Klinikum an der Aue', 'Diakonisches Werk Aue'],
				targetGroups: ['Erwachsene mit Flucht- oder Gewalterfahrung'],
				period: 'ab September 2023',
				needs: '52.000 Euro jährlich, Landesförderung zugesagt bis 2025',
			}),
		),
		measure(
			'Sprachmittlung in der Psychotherapie',
			'Zwölf Sprachmittlerinnen und Sprachmittler werden für therapeutische Gespräche eigens ausgebildet und erhalten Supervision. Ihre Einsätze bezahlt die Stadt, solange die Kassen es nicht tun.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Fachbereich Soziales und Integration'],
				partners: ['Volkshochschule Lindenau', 'Psychotherapeutenkammer'],
				targetGroups: ['Patientinnen und Patienten', 'niedergelassene Praxen'],
				period: 'Ausbildung 2023, Einsätze ab 2024',
				needs: '11.500 Euro Ausbildung, 18.000 Euro jährlich für Einsätze',
			}),
		),
	),
	goal(
		'Kinder und Jugendliche werden aufgefangen',
		'An allen weiterführenden Schulen gibt es bis Ende 2024 eine geschulte Ansprechperson für seelische Belastungen.',
		measure(
			'Schulung „Hinsehen und ansprechen“',
			'Schulsozialarbeit, Lehrkräfte und Trainer lernen in zwei Tagen, Anzeichen seelischer Not zu erkennen und das Gespräch zu eröffnen. Therapie leisten sie ausdrücklich nicht.',
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Gesundheitsamt'],
				partners: ['Staatliches Schulamt', 'Stadtsportbund Lindenau'],
				targetGroups: ['Fachkräfte und Ehrenamtliche in der Jugendarbeit'],
				period: 'vier Schulungen bis Ende 2024',
				needs: '9.800 Euro insgesamt',
			}),
		),
		measure(
			'Kunstgruppe für geflüchtete Kinder',
			'In den Räumen der Malschule gestalten Kinder wöchentlich mit Ton, Farbe und Holz, begleitet von einer Kunsttherapeutin. Eltern treffen sich nebenan beim Tee.',
			sheet({
				leadUnit: 'Kulturamt',
				contributingUnits: ['Gesundheitsamt'],
				partners: ['Familienzentrum Nordvorstadt', 'Ukrainischer Verein Sonnenblume'],
				targetGroups: ['Kinder zwischen fünf und zwölf Jahren'],
				period: 'ab September 2022, zunächst bis Sommer 2025',
				needs: '14.700 Euro jährlich',
			}),
		),
	),
);
