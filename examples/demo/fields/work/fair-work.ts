import { alsoIn, goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const fairWork: ElementSketch = guideline(
	'Gute Arbeit ist geschützte Arbeit',
	'Unkenntnis der eigenen Rechte darf niemanden billiger machen. Wo ausgebeutet wird, schreiten die Behörden gemeinsam ein und behandeln die Betroffenen als Zeuginnen und Zeugen, nicht als Verdächtige.',
	goal(
		'Beschäftigte kennen ihre Rechte',
		'In einer Befragung im Jahr 2025 können drei Viertel der ausländischen Beschäftigten angeben, wohin sie sich bei ausbleibendem Lohn wenden.',
		measure(
			'Arbeitsrechtliche Erstberatung',
			'Einmal wöchentlich berät eine Fachstelle kostenfrei zu Vertrag, Lohn, Arbeitszeit und Kündigung, in vier Sprachen und ohne Nachweis des Aufenthaltsstatus. Die Räume liegen außerhalb des Rathauses.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Rechtsamt'],
				partners: ['Gewerkschaften', 'Diakonisches Werk Aue'],
				targetGroups: ['Beschäftigte in prekären Verhältnissen'],
				period: 'ab März 2023, zunächst bis Ende 2025',
				needs: '22.000 Euro jährlich',
			}),
		),
		measure(
			'Infokarten in Erntezeit und Paketlager',
			'Faltkarten im Ausweisformat nennen Mindestlohn, Höchstarbeitszeit und eine Rufnummer. Verteilt werden sie an Haltestellen, in Unterkünften der Saisonkräfte und am Güterverkehrszentrum.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Ordnungsamt', 'Pressestelle'],
				partners: ['Gewerkschaften', 'Ökumenischer Kirchenkreis Aue'],
				targetGroups: ['Saisonkräfte', 'Beschäftigte in Logistik und Landwirtschaft'],
				period: 'vor jeder Erntezeit, erstmals im April 2023',
				needs: '1.900 Euro jährlich',
			}),
		),
	),
	goal(
		'Unterkünfte der Betriebe sind menschenwürdig',
		'Alle gemeldeten Betriebsunterkünfte im Stadtgebiet werden bis Ende 2024 wenigstens einmal begangen, beanstandete innerhalb von acht Wochen ein zweites Mal.',
		measure(
			'Gemeinsame Begehungen',
			'Bauaufsicht, Gesundheitsamt und Ordnungsamt kontrollieren Betriebsunterkünfte zusammen und in Begleitung einer Person, die die Sprache der Bewohner spricht. Ergebnisse gehen anonym an den Sozialausschuss.',
			alsoIn('Gesundheit und Pflege', 'Wohnen und Nachbarschaft'),
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Ordnungsamt', 'Fachbereich Stadtentwicklung und Wohnen'],
				partners: ['Arbeitsschutzbehörde des Landes'],
				targetGroups: ['Bewohnerinnen und Bewohner von Betriebsunterkünften'],
				period: 'acht Begehungen jährlich, 2023 bis 2026',
				needs: 'Im Rahmen des vorhandenen Personals; 1.500 Euro für Sprachmittlung',
			}),
		),
		measure(
			'Meldestelle für Mietwucher am Arbeitsplatz',
			'Wer für ein Bett im Betrieb überhöhte Miete zahlt, kann dies vertraulich melden. Die Stelle prüft den Einzelfall und verfolgt ihn auf Wunsch der Betroffenen weiter.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Rechtsamt'],
				partners: ['Mieterverein Aue', 'Gewerkschaften'],
				targetGroups: ['Beschäftigte mit Unterkunft beim Arbeitgeber'],
				period: 'ab Herbst 2023',
				needs: '0,2 Stelle',
			}),
		),
	),
);
