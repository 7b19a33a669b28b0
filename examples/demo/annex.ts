import { annex, measureProposal, paragraph, sheet, source, type ElementSketch } from '../builders/sketch.ts';

const proposed = (details: Parameters<typeof sheet>[0]) => sheet({ ...details, binding: false });

export const proposals: ElementSketch = annex(
	'Maßnahmenvorschläge',
	paragraph(
		'Die folgenden Vorschläge stammen aus den Arbeitsgruppen. Sie sind **nicht verbindlich**, weil Finanzierung oder Zuständigkeit noch offen sind, und werden bei der nächsten Aktualisierung erneut geprüft.',
	),
	measureProposal(
		'Haus der Kulturen',
		'Für Proben, Feste und Beratung soll ein gemeinsames Haus mehrerer Vereine entstehen. Als Standort wurde das leerstehende Kino am Mühlgraben genannt.',
		source('Arbeitsgruppe Nachbarschaft, Sitzung vom 19. Oktober 2021'),
		proposed({
			leadUnit: 'Kulturamt',
			contributingUnits: ['Gebäudemanagement'],
			partners: ['Deutsch-Vietnamesischer Freundeskreis', 'Musikschule'],
			targetGroups: ['Vereine und freie Gruppen'],
			period: 'offen, frühestens 2025',
			needs: 'Machbarkeitsstudie für etwa 30.000 Euro',
		}),
	),
	measureProposal(
		'Abendsprechzeit der Ausländerbehörde',
		'Einmal im Monat könnte die Behörde bis 20 Uhr öffnen, damit Schichtarbeitende keinen Urlaubstag nehmen müssen.',
		source('Karte 217 der Auftaktveranstaltung vom 26. Februar 2021'),
		proposed({
			leadUnit: 'Ausländerbehörde',
			partners: ['Personalrat'],
			targetGroups: ['Berufstätige'],
			period: 'Probelauf von sechs Monaten',
			needs: 'Dienstvereinbarung zur Arbeitszeit',
		}),
	),
	measureProposal(
		'Gesundheitslotsinnen in der Nordvorstadt',
		'Geschulte Frauen erklären in Wohnzimmern, Kirchen und Gebetsräumen, wie Vorsorge, Impfungen und der ärztliche Notdienst funktionieren.',
		source('Rückmeldung des Klinikums im Rahmen der zweiten Feedbackrunde'),
		proposed({
			leadUnit: 'Gesundheitsamt',
			contributingUnits: ['Fachbereich Soziales und Integration'],
			partners: ['Krankenkassen', 'Klinikum an der Aue'],
			targetGroups: ['Familien ohne hausärztliche Versorgung'],
			period: 'zwei Jahre nach Zusage der Krankenkassen',
			needs: '20 Stunden Schulung je Lotsin, Aufwandsentschädigung',
		}),
	),
);
