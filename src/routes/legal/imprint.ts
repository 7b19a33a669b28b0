import type { LegalTexts } from './legal-text.ts';

/** Impressum of the invented demo municipality (§ 5 DDG, § 18 MStV). */
export const imprint: LegalTexts = {
	de: {
		lead: 'Wer diese Seiten verantwortet und wie Sie uns erreichen.',
		sections: [
			{
				id: 'anbieter',
				heading: 'Anbieterin',
				paragraphs: [
					'Die Stadt Lindenau an der Aue ist eine Körperschaft des öffentlichen Rechts. Sie wird durch die Bürgermeisterin Mara Muster vertreten.',
				],
				address: ['Stadt Lindenau an der Aue', 'Rathausplatz 1', '00000 Lindenau an der Aue'],
				mailSubject: 'Frage zu den Seiten des Konzepts',
			},
			{
				id: 'verantwortlich',
				heading: 'Verantwortlich für den Inhalt',
				paragraphs: ['Wanda Beispiel, Stabsstelle Beteiligung, Anschrift wie oben.'],
			},
			{
				id: 'aufsicht',
				heading: 'Aufsicht',
				paragraphs: [
					'Die Rechtsaufsicht führt die Landrätin oder der Landrat als allgemeine untere Landesbehörde.',
				],
			},
			{
				id: 'lizenz',
				heading: 'Weiterverwendung',
				paragraphs: [
					'Die veröffentlichten Fassungen des Konzepts dürfen Sie unter der Datenlizenz Deutschland – Namensnennung – Version 2.0 weiterverwenden. Das Wappen ist davon ausgenommen.',
				],
			},
			{
				id: 'erfunden',
				heading: 'Eine erfundene Stadt',
				paragraphs: [
					'Lindenau an der Aue gibt es nicht. Die Stadt, ihre Personen und ihre Beschlüsse sind erfunden, um das Programm Ratschlag vorzuführen.',
				],
			},
		],
	},
	en: {
		lead: 'Who is responsible for these pages and how to reach us.',
		sections: [
			{
				id: 'anbieter',
				heading: 'Provider',
				paragraphs: [
					'The town of Lindenau an der Aue is a body governed by public law. It is represented by its mayor, Mara Muster.',
				],
				address: ['Stadt Lindenau an der Aue', 'Rathausplatz 1', '00000 Lindenau an der Aue', 'Germany'],
				mailSubject: 'Question about the concept’s pages',
			},
			{
				id: 'verantwortlich',
				heading: 'Responsible for the content',
				paragraphs: ['Wanda Beispiel, participation office, address as above.'],
			},
			{
				id: 'aufsicht',
				heading: 'Supervision',
				paragraphs: ['Legal supervision lies with the head of the district as a state authority.'],
			},
			{
				id: 'lizenz',
				heading: 'Reuse',
				paragraphs: [
					'You may reuse the published editions of the concept under the Data licence Germany – attribution – version 2.0. The coat of arms is excluded.',
				],
			},
			{
				id: 'erfunden',
				heading: 'An invented town',
				paragraphs: [
					'Lindenau an der Aue does not exist. The town, its people and its decisions are invented to show what the program Ratschlag does.',
				],
			},
		],
	},
};
