import { goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const havingASay: ElementSketch = guideline(
	'Wer hier lebt, redet mit',
	'Mitbestimmung endet nicht am Wahlrecht. Betroffene werden gehört, bevor Entscheidungen fallen, und erfahren hinterher, was aus ihrem Beitrag geworden ist. Der Migrationsbeirat nimmt zu jeder Vorlage Stellung, die das Zusammenleben berührt.',
	measure(
		'Geschäftsstelle für den Migrationsbeirat',
		'Der Beirat erhält ein Büro im Rathaus, ein eigenes Budget und Zugang zum Sitzungsdienst. Vorlagen werden ihm zeitgleich mit den Ausschüssen zugeleitet.',
		sheet({
			leadUnit: 'Büro der Stadtverordnetenversammlung',
			contributingUnits: ['Rechtsamt', 'Beauftragte für Integration'],
			partners: ['Migrationsbeirat'],
			targetGroups: ['Mitglieder des Beirats', 'Stadtverordnete'],
			period: 'ab Januar 2023 für die Dauer der Wahlperiode',
			needs: '0,5 Stelle und 7.500 Euro jährlich',
		}),
	),
	goal(
		'Der Beirat wirkt',
		'In drei von vier Fällen nimmt ein Ausschuss bis 2025 ausdrücklich Bezug auf die Stellungnahme des Migrationsbeirats, bevor er entscheidet.',
		measure(
			'Rederecht in den Ausschüssen',
			'Die Geschäftsordnung räumt dem Beirat in allen Ausschüssen Rede- und Antragsrecht zu seinen Themen ein. Lehnt ein Ausschuss einen Antrag ab, wird der Grund in die Niederschrift aufgenommen.',
			sheet({
				leadUnit: 'Büro der Stadtverordnetenversammlung',
				contributingUnits: ['Rechtsamt'],
				partners: ['Migrationsbeirat'],
				targetGroups: ['Mitglieder des Beirats', 'Ausschüsse'],
				period: 'Änderung der Geschäftsordnung bis November 2022',
				needs: 'Ohne zusätzliche Mittel',
			}),
		),
		measure(
			'Beiratswahl mit Beteiligung',
			'Zur nächsten Wahl des Migrationsbeirats gehen Unterlagen in sieben Sprachen an alle Wahlberechtigten, gewählt werden kann auch in den Treffpunkten. Ziel ist eine Beteiligung von 25 Prozent.',
			sheet({
				leadUnit: 'Büro der Stadtverordnetenversammlung',
				contributingUnits: ['Bürgerservice', 'Pressestelle'],
				partners: ['Migrationsbeirat', 'Arabischer Kulturverein Zeder', 'Ukrainischer Verein Sonnenblume'],
				targetGroups: ['Wahlberechtigte ohne deutsche Staatsangehörigkeit'],
				period: 'Wahl im Juni 2024',
				needs: '32.000 Euro',
			}),
		),
	),
	goal(
		'Beteiligung erreicht auch Leise',
		'Bei städtischen Beteiligungsverfahren entspricht die Zusammensetzung der Teilnehmenden ab 2025 annähernd der des betroffenen Gebiets, gemessen an Alter, Geschlecht und Staatsangehörigkeit.',
		measure(
			'Losverfahren und Hausbesuche',
			'Bei größeren Vorhaben werden Haushalte ausgelost und persönlich eingeladen, notfalls an der Wohnungstür. Kinderbetreuung, [[Sprachmittlung]] und Fahrtkosten sind gesichert.',
			sheet({
				leadUnit: 'Büro der Stadtverordnetenversammlung',
				contributingUnits: ['Fachbereich Stadtentwicklung und Wohnen', 'Beauftragte für Integration'],
				partners: ['Neue Nachbarn Nordvorstadt', 'Verein Baobab Lindenau'],
				targetGroups: ['Menschen, die sich selten beteiligen'],
				period: 'bei zwei Verfahren im Jahr, ab 2023',
				needs: '11.000 Euro jährlich',
			}),
		),
		measure(
			'Antwortpflicht bei Beteiligungen',
			'Jede Anregung aus einem städtischen Verfahren erhält innerhalb von acht Wochen eine begründete Antwort. Eine Übersicht der Antworten wird mit der Beschlussvorlage veröffentlicht.',
			sheet({
				leadUnit: 'Büro der Stadtverordnetenversammlung',
				contributingUnits: ['Fachbereich Stadtentwicklung und Wohnen', 'Pressestelle'],
				partners: ['Migrationsbeirat'],
				targetGroups: ['Alle, die sich beteiligen'],
				period: 'ab Januar 2024',
				needs: '0,25 Stelle',
			}),
		),
	),
);
