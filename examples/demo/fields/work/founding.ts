import { goal, guideline, measure, sheet, source, type ElementSketch } from '../../../builders/sketch.ts';

export const founding: ElementSketch = guideline(
	'Gründen und Wirtschaften',
	'Jedes siebte Geschäft in der Altstadt wird von Menschen geführt, die nicht in Deutschland geboren sind. Ihr Unternehmergeist gehört zur wirtschaftlichen Stärke der Stadt und braucht dieselbe Beratung wie andere Vorhaben.',
	source('Empfehlung der Arbeitsgruppe Arbeit vom 2. November 2021'),
	goal(
		'Gründungen, die Bestand haben',
		'Von hundert Gründerinnen und Gründern mit [[Einwanderungsgeschichte|Menschen mit Einwanderungsgeschichte]], die städtisch beraten wurden, sind drei Jahre später noch siebzig am Markt.',
		measure(
			'Gründungsberatung in fünf Sprachen',
			'Die Wirtschaftsförderung bietet Sprechstunden zu Rechtsform, Steuern und Genehmigungen an, auf Wunsch mit [[Sprachmittlung]]. Zu jeder Beratung gehört ein schriftlicher Fahrplan von höchstens zwei Seiten.',
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Ordnungsamt'],
				partners: [
					'Industrie- und Handelskammer',
					'Arabischer Kulturverein Zeder',
					'Deutsch-Vietnamesischer Freundeskreis',
				],
				targetGroups: ['Gründungsinteressierte'],
				period: 'ab Januar 2023, dauerhaft',
				needs: '0,5 Stelle; 5.000 Euro jährlich für Sprachmittlung',
			}),
		),
		measure(
			'Ladenfläche auf Probe',
			'In zwei leer stehenden Läden am Tuchmarkt können Geschäftsideen sechs Monate zu einer gestaffelten Miete erprobt werden. Die Auswahl trifft eine Jury aus Handel, Verwaltung und Beirat.',
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Fachbereich Stadtentwicklung und Wohnen'],
				partners: ['Lindenauer Wohnungsgesellschaft', 'Industrie- und Handelskammer', 'Migrationsbeirat'],
				targetGroups: ['Gründerinnen und Gründer ohne Eigenkapital'],
				period: 'vier Durchgänge von 2023 bis 2025',
				needs: '26.000 Euro Mietzuschuss insgesamt',
			}),
		),
	),
	goal(
		'Genehmigungen ohne Umwege',
		'Für Gaststätten, Läden und Handwerk liegt die Entscheidung über eine vollständige Anzeige ab 2024 binnen zwanzig Arbeitstagen vor.',
		measure(
			'Leitfaden Gewerbe und Gaststätte',
			'Ein bebilderter Leitfaden führt von der Nutzungsänderung bis zur Hygieneschulung durch alle Schritte. Er nennt zu jedem Schritt Kosten, Dauer und die zuständige Person.',
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Ordnungsamt', 'Fachbereich Stadtentwicklung und Wohnen', 'Gesundheitsamt'],
				partners: ['Industrie- und Handelskammer'],
				targetGroups: ['Kleine Betriebe vor der Eröffnung'],
				period: 'Herausgabe im Juni 2023, Überarbeitung alle zwei Jahre',
				needs: '6.800 Euro für Gestaltung und Übersetzung',
			}),
		),
	),
	goal(
		'Unternehmen voneinander lernen lassen',
		'Bis 2025 sind 40 von Zugewanderten geführte Betriebe in Innungen, Händlergemeinschaften oder Unternehmensnetzen vertreten.',
		measure(
			'Unternehmensfrühstück der Stadt',
			'Alle zwei Monate treffen sich Inhaberinnen und Inhaber um halb acht in einem der Betriebe. Ein Thema ist gesetzt, die Hälfte der Zeit bleibt frei.',
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Beauftragte für Integration'],
				partners: ['Industrie- und Handelskammer', 'Handwerkskammer'],
				targetGroups: ['Kleine und mittlere Betriebe'],
				period: 'ab September 2022',
				needs: '1.800 Euro jährlich',
			}),
		),
		measure(
			'Preis für faire Arbeit',
			'Die Stadt zeichnet jedes zweite Jahr Betriebe aus, die Beschäftigte mit Einwanderungsgeschichte gut einarbeiten und fair bezahlen. Vorschlagen können vor allem die Beschäftigten selbst.',
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Pressestelle'],
				partners: ['Industrie- und Handelskammer', 'Handwerkskammer', 'Gewerkschaften'],
				targetGroups: ['Betriebe jeder Größe mit Sitz in Lindenau'],
				period: 'Verleihung 2023 und 2025',
				needs: '4.000 Euro je Verleihung',
			}),
		),
	),
);
