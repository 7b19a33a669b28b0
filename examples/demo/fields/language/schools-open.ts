import { goal, guideline, measure, sheet, source, type ElementSketch } from '../../../builders/sketch.ts';

export const schoolsOpen: ElementSketch = guideline(
	'Schulen gehören zum Viertel',
	'Eine Schule, in der sich Eltern willkommen fühlen, erreicht auch deren Kinder. Deshalb werden Elternabende, Schulhöfe und Mensen zu Orten, an denen das Viertel zusammentrifft.',
	source('Ergebnis des Fachtags „Schule in der Einwanderungsstadt“ vom 4. Juni 2021'),
	goal(
		'Eltern wissen Bescheid und reden mit',
		'In allen Grundschulen mit mehr als einem Fünftel mehrsprachiger Kinder entspricht die Zusammensetzung der Elternvertretungen bis 2026 annähernd der Schülerschaft.',
		measure(
			'Elternlotsen an sechs Schulen',
			'Mütter und Väter mit Schulerfahrung in Lindenau erklären anderen, wie Zeugnisse, Förderpläne und der Übergang nach Klasse 6 funktionieren. Sie erhalten eine Aufwandsentschädigung und einen festen Platz im Lehrerzimmer.',
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Beauftragte für Integration'],
				partners: ['Familienzentrum Nordvorstadt', 'Frauenforum Aue', 'Staatliches Schulamt'],
				targetGroups: ['Eltern, die das hiesige Schulsystem nicht selbst durchlaufen haben'],
				period: 'ab Schuljahr 2022/2023, jährlich zwei weitere Schulen',
				needs: '16.800 Euro jährlich',
			}),
		),
		measure(
			'Elternabend mit Sprachmittlung',
			'Jede Schule kann zweimal im Jahr [[Sprachmittlung]] in bis zu drei Sprachen für einen Elternabend anfordern, ohne dafür einen Antrag zu stellen. Eine Mail an die Vermittlung genügt.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Fachbereich Jugend und Schule'],
				partners: ['Staatliches Schulamt'],
				targetGroups: ['Schulen', 'Eltern mit geringen Deutschkenntnissen'],
				period: 'ab August 2023',
				needs: '9.500 Euro jährlich aus dem Ansatz für Sprachmittlung',
			}),
		),
	),
	goal(
		'Lehrkräfte sind vorbereitet',
		'Bis Sommer 2025 hat an jeder Schule mindestens ein Fünftel des Kollegiums eine Fortbildung in Deutsch als Zweitsprache besucht.',
		measure(
			'Lernwerkstatt Deutsch als Zweitsprache',
			'In zwei leer stehenden Klassenräumen der Altstadt-Oberschule werden Material, Beratung und kollegiale Fallbesprechung gebündelt. Geöffnet ist dienstags ab 14 Uhr.',
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Gebäudemanagement'],
				partners: ['Staatliches Schulamt', 'Volkshochschule Lindenau'],
				targetGroups: ['Lehrkräfte aller Schulformen', 'Hortpersonal'],
				period: 'Einrichtung 2023, Betrieb ab Februar 2024',
				needs: '27.000 Euro für Einrichtung, 7.000 Euro jährlich',
			}),
		),
		measure(
			'Schulmaterial zum Start',
			'Familien, die während des Schuljahres zuziehen, bekommen Ranzen, Hefte und Sportzeug am ersten Schultag, auch bevor über Leistungen entschieden ist. Die Stadt holt sich das Geld nachträglich zurück.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Fachbereich Jugend und Schule', 'Kämmerei'],
				partners: ['Ökumenischer Kirchenkreis Aue', 'Jobcenter Lindenau'],
				targetGroups: ['Kinder, die im laufenden Schuljahr ankommen'],
				period: 'ab Oktober 2022',
				needs: 'Vorschuss von höchstens 10.000 Euro, im Regelfall kostenneutral',
			}),
		),
	),
);
