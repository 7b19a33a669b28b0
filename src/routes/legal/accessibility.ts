import type { LegalTexts } from './legal-text.ts';

/** Accessibility statement of the demo municipality (Directive (EU) 2016/2102, BbgBITV): only what has been checked. */
export const accessibility: LegalTexts = {
	de: {
		lead: 'Die Stadt Lindenau an der Aue will, dass alle Menschen diese Seiten nutzen können.',
		sections: [
			{
				id: 'stand',
				heading: 'Stand der Vereinbarkeit',
				paragraphs: [
					'Diese Seiten sind mit der Brandenburgischen Barrierefreie-Informationstechnik-Verordnung und der Norm EN 301 549 (WCAG 2.2, Stufe AA) teilweise vereinbar. Grundlage ist eine Selbstbewertung vom 21. November 2026. Eine Prüfung durch eine unabhängige Stelle und ein Test mit Menschen mit Behinderungen stehen noch aus.',
				],
			},
			{
				id: 'geprueft',
				heading: 'Was geprüft ist',
				paragraphs: ['Bei jeder Änderung des Programms wird auf den öffentlichen Seiten geprüft:'],
				list: [
					'automatisch mit axe in hellen und dunklen Farben, dazu die Gültigkeit des HTML',
					'Bedienung allein mit der Tastatur und ohne JavaScript',
					'Lesbarkeit bei 320 Pixel Breite ohne seitliches Rollen',
					'PDF-Dateien der Fassungen gegen den Standard PDF/UA-1',
				],
			},
			{
				id: 'maengel',
				heading: 'Was noch nicht barrierefrei ist',
				paragraphs: ['Diese Inhalte fehlen noch:'],
				list: [
					'Erläuterungen in Leichter Sprache',
					'Videos in Deutscher Gebärdensprache',
					'Texte des Konzepts, die aus älteren Dokumenten übernommen wurden, sind teils in schwerer Sprache geschrieben',
				],
			},
			{
				id: 'barriere-melden',
				heading: 'Barriere melden',
				paragraphs: [
					'Sie stoßen auf eine Barriere oder brauchen einen Inhalt in anderer Form? Schreiben Sie uns, am besten mit der Adresse der Seite. Wir antworten innerhalb eines Monats.',
				],
				mailSubject: 'Barriere melden',
			},
			{
				id: 'durchsetzung',
				heading: 'Wenn unsere Antwort nicht weiterhilft',
				paragraphs: [
					'Haben wir innerhalb eines Monats nicht oder nicht zufriedenstellend geantwortet, können Sie sich an die Durchsetzungsstelle für Barrierefreiheit des Landes Brandenburg wenden. Das Verfahren ist kostenlos, und Sie brauchen keinen Rechtsbeistand.',
				],
			},
		],
	},
	en: {
		lead: 'The town of Lindenau an der Aue wants everyone to be able to use these pages.',
		sections: [
			{
				id: 'stand',
				heading: 'Conformance status',
				paragraphs: [
					'These pages partially conform to Brandenburg’s ordinance on accessible information technology and to EN 301 549 (WCAG 2.2, level AA). This is based on a self-assessment of 21 November 2026. A check by an independent body and a test with people with disabilities are still to come.',
				],
			},
			{
				id: 'geprueft',
				heading: 'What is checked',
				paragraphs: ['With every change of the program, the public pages are checked:'],
				list: [
					'automatically with axe in light and dark colours, and for valid HTML',
					'for use by keyboard alone and without JavaScript',
					'for reading at a width of 320 pixels without scrolling sideways',
					'PDF files of the editions against the standard PDF/UA-1',
				],
			},
			{
				id: 'maengel',
				heading: 'What is not yet accessible',
				paragraphs: ['The following is still missing:'],
				list: [
					'explanations in easy German',
					'videos in German sign language',
					'texts of the concept that were taken from older documents are partly written in difficult language',
				],
			},
			{
				id: 'barriere-melden',
				heading: 'Report a barrier',
				paragraphs: [
					'Have you come across a barrier, or do you need something in another form? Write to us, if possible with the address of the page. We answer within one month.',
				],
				mailSubject: 'Report a barrier',
			},
			{
				id: 'durchsetzung',
				heading: 'If our answer does not help',
				paragraphs: [
					'If we have not answered within a month, or not to your satisfaction, you can turn to the enforcement body for accessibility of the state of Brandenburg. The procedure is free of charge and you do not need a lawyer.',
				],
			},
		],
	},
};
