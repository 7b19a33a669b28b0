import {
	alsoIn,
	goal,
	guideline,
	measure,
	sheet,
	source,
	type ElementSketch,
} from '../../../builders/sketch.ts';

export const publicSpace: ElementSketch = guideline(
	'Öffentlicher Raum für alle',
	'Auf Plätzen und in Parks begegnen sich Menschen, die sonst keine gemeinsamen Wege haben. Bei jeder Umgestaltung wird gefragt, wer einen Ort nutzt, wer ihn meidet und was sich daran ändern lässt.',
	source('Beschluss des Ausschusses für Stadtentwicklung vom 9. Februar 2022'),
	goal(
		'Plätze laden zum Bleiben ein',
		'Drei Plätze in der Nordvorstadt und am Südhang sind bis 2026 so umgestaltet, dass sich bei Zählungen die Aufenthaltsdauer verdoppelt.',
		measure(
			'Umgestaltung des Webereiplatzes',
			'Anwohnende planen an Modellen mit, wo Schatten, Spielgeräte, Wasser und ein Kiosk entstehen. Der Entwurf hängt vier Wochen am Platz aus, bevor über ihn entschieden wird.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Amt für Grünflächen und Verkehr', 'Eigenbetrieb Stadtreinigung'],
				partners: ['Neue Nachbarn Nordvorstadt', 'Familienzentrum Nordvorstadt'],
				targetGroups: ['Bewohnerinnen und Bewohner der Nordvorstadt'],
				period: 'Planung 2023, Bau 2024 und 2025',
				needs: '640.000 Euro, davon 420.000 Euro Städtebauförderung',
			}),
		),
		measure(
			'Gemeinschaftsgarten am Südhang',
			'Auf einer Brachfläche von 2.400 Quadratmetern werden vierzig Parzellen und ein gemeinsames Beet angelegt. Verteilt wird durch Losentscheid unter allen, die sich beteiligen wollen.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Amt für Grünflächen und Verkehr'],
				partners: ['Bürgerhausverein Südhang', 'Russischsprachiger Familienverein Brücke'],
				targetGroups: ['Haushalte ohne eigenen Garten'],
				period: 'Anlage im Winter 2022/2023, Betrieb dauerhaft',
				needs: '31.000 Euro einmalig, 2.000 Euro jährlich für Wasser',
			}),
		),
	),
	goal(
		'Sport führt zusammen',
		'Die Mitgliedschaft von Kindern mit Einwanderungsgeschichte in Sportvereinen steigt bis 2026 von 12 auf 25 Prozent; bei Mädchen soll sich der Anteil verdreifachen.',
		measure(
			'Sportpatenschaft für Vereine',
			'Vereine, die Kinder aus Unterkünften aufnehmen, erhalten je Kind einen Zuschuss zu Beitrag und Ausrüstung. Eine Übungsleiterin der Stadt hilft bei den ersten vier Trainings.',
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Fachbereich Soziales und Integration'],
				partners: ['Stadtsportbund Lindenau'],
				targetGroups: ['Kinder und Jugendliche aus Haushalten mit geringem Einkommen'],
				period: 'ab Februar 2023',
				needs: '15.000 Euro jährlich',
			}),
		),
		measure(
			'Schwimmzeit für Frauen und Mädchen',
			'Sonntags von 16 bis 18 Uhr ist die Halle am Mühlgraben Frauen und Mädchen vorbehalten, mit weiblicher Aufsicht und einem Anfängerkurs. Die Nutzung wird nach einem Jahr ausgewertet.',
			alsoIn('Gesundheit und Pflege'),
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Gleichstellungsbeauftragte'],
				partners: ['Stadtsportbund Lindenau', 'Frauenforum Aue'],
				targetGroups: ['Frauen und Mädchen ab sechs Jahren'],
				period: 'ab Oktober 2022',
				needs: '7.800 Euro jährlich für Aufsicht und Kurs',
			}),
		),
	),
	goal(
		'Sicher unterwegs zu jeder Zeit',
		'Bei der Einwohnerbefragung 2025 geben drei von vier Befragten in allen Stadtteilen an, sich abends auf ihren Wegen sicher zu fühlen.',
		measure(
			'Abendspaziergänge mit Protokoll',
			'Polizei, Stadtplanung und Bewohnerinnen gehen zweimal jährlich nach Einbruch der Dunkelheit durch ein Viertel. Mängel an Licht, Bewuchs oder Wegen werden notiert und innerhalb von drei Monaten beantwortet.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Ordnungsamt', 'Amt für Grünflächen und Verkehr', 'Gleichstellungsbeauftragte'],
				partners: ['Polizei', 'Stadtteilvereine'],
				targetGroups: ['Alle, die abends zu Fuß oder mit dem Rad unterwegs sind'],
				period: 'ab November 2022',
				needs: 'Ohne zusätzliche Mittel; Mängel aus dem Unterhaltungsbudget',
			}),
		),
	),
);
