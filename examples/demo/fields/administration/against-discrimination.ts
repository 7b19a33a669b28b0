import { goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const againstDiscrimination: ElementSketch = guideline(
	'Gleiche Behandlung ist überprüfbar',
	'Benachteiligung ist selten Absicht und doch folgenreich. Lindenau will sie erkennen, abstellen und denen glauben, die davon berichten, ohne andere vorschnell zu verurteilen.',
	goal(
		'Beschwerden führen zu Ergebnissen',
		'Jede Beschwerde über Benachteiligung durch städtische Stellen wird innerhalb von vier Wochen inhaltlich beantwortet; in der Hälfte der begründeten Fälle folgt eine Änderung im Ablauf.',
		measure(
			'Unabhängige Antidiskriminierungsstelle',
			'Eine Ombudsperson nimmt Beschwerden auf, hört beide Seiten und schlägt Lösungen vor. Sie ist fachlich weisungsfrei und hat Einsicht in Akten, soweit die betroffene Person zustimmt.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Rechtsamt', 'Gleichstellungsbeauftragte'],
				partners: ['Diakonisches Werk Aue', 'Migrationsbeirat'],
				targetGroups: ['Menschen, die sich benachteiligt sehen'],
				period: 'ab April 2023, zunächst drei Jahre',
				needs: '0,75 Stelle, 6.000 Euro jährlich',
			}),
		),
		measure(
			'Verfahren für Beschwerden im eigenen Haus',
			'Eine Dienstvereinbarung regelt, wie Beschäftigte und Ratsuchende eine Beschwerde einreichen, wer sie prüft und wie vor Nachteilen geschützt wird.',
			sheet({
				leadUnit: 'Amt für Personal und Organisation',
				contributingUnits: ['Rechtsamt', 'Gleichstellungsbeauftragte'],
				partners: ['Personalrat'],
				targetGroups: ['Beschäftigte', 'Besucherinnen und Besucher'],
				period: 'Abschluss bis Juni 2023',
				needs: 'Ohne zusätzliche Mittel',
			}),
		),
	),
	goal(
		'Vorfälle sichtbar machen',
		'Ab 2024 liegt jährlich ein öffentliches Lagebild zu rassistischen, antisemitischen und anderen menschenfeindlichen Vorfällen vor, das auch Fälle unterhalb der Strafbarkeit erfasst.',
		measure(
			'Meldebogen und Lagebild',
			'Schulen, Vereine, Verkehrsbetrieb und Einzelne melden Vorfälle über einen kurzen Bogen. Eine Runde aus Zivilgesellschaft und Polizei wertet sie halbjährlich aus.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Statistikstelle', 'Ordnungsamt'],
				partners: ['Islamische Gemeinde Lindenau', 'Verein Baobab Lindenau', 'Polizei'],
				targetGroups: ['Betroffene sowie Zeuginnen und Zeugen'],
				period: 'Bogen ab Oktober 2023, erstes Lagebild im März 2024',
				needs: '8.500 Euro jährlich',
			}),
		),
	),
	goal(
		'Erinnern und Haltung zeigen',
		'Bis 2026 erinnern drei Orte in der Stadt an Zuwanderung und an Ausgrenzung, erarbeitet mit Nachfahren und Schulklassen.',
		measure(
			'Gedenkort am Wohnheim Spinnerei',
			'Am ehemaligen Wohnheim der Vertragsarbeiterinnen entsteht ein Gedenkort, der von Arbeit, Freundschaft und von den Angriffen des Jahres 1991 erzählt. Texte verfassen Schülerinnen und Schüler gemeinsam mit früheren Bewohnern.',
			sheet({
				leadUnit: 'Kulturamt',
				contributingUnits: ['Fachbereich Stadtentwicklung und Wohnen', 'Fachbereich Jugend und Schule'],
				partners: [
					'Deutsch-Vietnamesischer Freundeskreis',
					'Verein Baobab Lindenau',
					'Oberstufenzentrum Lindenau',
				],
				targetGroups: ['Stadtgesellschaft und Schulklassen'],
				period: 'Wettbewerb 2023, Einweihung im Mai 2025',
				needs: '67.000 Euro, davon 35.000 Euro Landesmittel',
			}),
		),
	),
);
