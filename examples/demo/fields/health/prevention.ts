import { goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const prevention: ElementSketch = guideline(
	'Vorsorge beginnt im Gespräch',
	'Vorsorge wird wahrgenommen, wenn man ihr vertraut und sie in die eigene Woche passt. Darum verlässt sie die Praxis und geht in Kitas, Gemeinden, Sportvereine und Küchen.',
	goal(
		'Kinder wachsen gesund auf',
		'Die Teilnahme an den Früherkennungsuntersuchungen U7a bis U9 erreicht bis 2025 in allen Stadtteilen 95 Prozent.',
		measure(
			'Zahngesundheit in der Kita',
			'Zweimal im Jahr besucht das Prophylaxeteam alle Kindertagesstätten der Nordvorstadt und der Altstadt. Zum Elternnachmittag gehören ein Brettspiel in Bildern und eine Zahnbürste für jedes Familienmitglied.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Eigenbetrieb Kindertagesstätten'],
				partners: ['Krankenkassen', 'Familienzentrum Nordvorstadt'],
				targetGroups: ['Kinder unter sechs Jahren und ihre Eltern'],
				period: 'ab Oktober 2022',
				needs: '5.900 Euro jährlich',
			}),
		),
		measure(
			'Familienhebammen mit Sprachkenntnissen',
			'Das Netz der Frühen Hilfen gewinnt drei Hebammen oder Kinderkrankenpflegerinnen mit Arabisch-, Ukrainisch- oder Vietnamesischkenntnissen. Sie besuchen Familien bis zum ersten Geburtstag des Kindes.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Fachbereich Jugend und Schule'],
				partners: ['Klinikum an der Aue', 'Deutsch-Vietnamesischer Freundeskreis'],
				targetGroups: ['Schwangere und junge Familien'],
				period: 'ab 2023, Verlängerung nach zwei Jahren',
				needs: '39.000 Euro jährlich, davon 25.000 Euro aus der Bundesstiftung',
			}),
		),
	),
	goal(
		'Erwachsene nehmen Vorsorge wahr',
		'Der Anteil zugewanderter Frauen über fünfzig, die zur Brustkrebsvorsorge gehen, nähert sich bis 2026 bis auf fünf Prozentpunkte dem Durchschnitt.',
		measure(
			'Gesundheitsabende in Gemeinden und Vereinen',
			'Ärztinnen sprechen dort, wo Menschen sich ohnehin versammeln, über Zucker, Herz, Impfungen und Früherkennung. Fragen dürfen anonym auf Zetteln gestellt werden.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Beauftragte für Integration'],
				partners: [
					'Islamische Gemeinde Lindenau',
					'Ökumenischer Kirchenkreis Aue',
					'Frauenforum Aue',
					'Deutsch-Vietnamesischer Freundeskreis',
				],
				targetGroups: ['Erwachsene ab vierzig Jahren'],
				period: 'acht Abende im Jahr, ab März 2023',
				needs: '2.800 Euro jährlich',
			}),
		),
		measure(
			'Kochen, bewegen, reden',
			'In der Lehrküche der Volkshochschule kochen Gruppen Gerichte aus ihrer Kindheit mit weniger Zucker und Salz. Davor steht eine Stunde Bewegung, danach ein Gespräch über Gewohnheiten.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Kulturamt'],
				partners: ['Volkshochschule Lindenau', 'Stadtsportbund Lindenau', 'Krankenkassen'],
				targetGroups: ['Menschen mit Diabetes oder erhöhtem Risiko'],
				period: 'je ein Kurs im Quartal, ab April 2023',
				needs: '6.400 Euro jährlich, überwiegend aus Mitteln der Krankenkassen',
			}),
		),
	),
);
