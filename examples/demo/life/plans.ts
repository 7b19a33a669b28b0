import { groups } from '../groups.ts';
import { earlierGroups } from './earlier-groups.ts';
import type { PlanSketch } from './process.ts';

export const firstCycle: PlanSketch = {
	mandate: {
		title: 'Auftrag: Ein Konzept für das Zusammenleben in Vielfalt',
		decisionNumber: '118/2020',
		decidedOn: '2020-09-23',
		wording: [
			'Die Stadtverordnetenversammlung beauftragt die Verwaltung, bis zum Sommer 2022 ein Konzept für das Zusammenleben in Vielfalt vorzulegen.',
			'Es entsteht gemeinsam mit Migrantenorganisationen, Trägern und der Stadtgesellschaft, nennt für jede Maßnahme eine federführende Stelle und regelt, wie über die Umsetzung berichtet wird.',
		].join('\n\n'),
		deliverable: 'Konzept mit Leitlinien, Zielen und Maßnahmen für sechs Handlungsfelder',
		deadline: '2022-06-30',
		demands: [
			{ kind: 'deliverable', text: 'Konzept zur Beschlussfassung im Sommer 2022' },
			{ kind: 'deliverable', text: 'Zwischenbericht nach der Sommerpause 2021' },
			{ kind: 'partner', text: 'Migrantenorganisationen und der Migrationsbeirat von Beginn an' },
			{ kind: 'partner', text: 'Jobcenter, Kammern und Klinikum in den Arbeitsgruppen' },
			{ kind: 'standard', text: 'Vorhandene Planungen, besonders das Integrierte Stadtentwicklungskonzept' },
			{ kind: 'recurringDuty', text: 'Jährlicher Bericht an Stadtverordnete und Öffentlichkeit' },
			{ kind: 'recurringDuty', text: 'Fortschreibung nach vier Jahren' },
		],
	},
	recordedOn: '2020-10-01',
	title: 'Zusammen in Lindenau: der Weg zum Konzept',
	startsOn: '2020-12-14',
	fields: earlierGroups.map(({ field, name }) => ({ title: field, group: name })),
	publishedOn: '2021-01-11',
	doneUntil: '2022-06-16',
	evidence: [
		['Konzept zur', '2022-06-16', 'Beschlossen am 15. Juni 2022 mit der Vorlage 061/2022'],
		['Zwischenbericht nach', '2021-09-02', 'Kenntnisnahme durch die Stadtverordneten am 1. September 2021'],
		[
			'Migrantenorganisationen',
			'2022-03-11',
			'Sieben Organisationen in sechs Gruppen; der Beirat stellte eine stellvertretende Leitung',
		],
		['Jobcenter, Kammern', '2021-10-20', 'Alle drei haben in ihren Gruppen bis zur Empfehlung mitgearbeitet'],
		['Vorhandene Planungen', '2022-02-10', 'Abgleich mit dem Stadtentwicklungsausschuss am 9. Februar 2022'],
		['Jährlicher Bericht', '2026-05-28', 'Vier Berichte, zuletzt im Mai 2026'],
		['Fortschreibung', '2026-01-22', 'Begonnen mit dem Beschluss 019/2026'],
	],
};

/** The continuation, in the middle of its working groups. */
export const secondCycle: PlanSketch = {
	mandate: {
		title: 'Auftrag: Fortschreibung des Integrationskonzepts',
		decisionNumber: '019/2026',
		decidedOn: '2026-01-21',
		wording: [
			'Das Konzept „Zusammen in Lindenau“ wird auf Grundlage der Bilanz der Jahre 2022 bis 2025 vollständig fortgeschrieben und bis zum Herbst 2027 erneut zur Abstimmung gestellt.',
			'Eine Kerngruppe aus Verwaltung, Trägern, Migrantenorganisationen und Freiwilligen begleitet den Prozess. In den Arbeitsgruppen halten sich Migrantenorganisationen und Behörden die Waage.',
		].join('\n\n'),
		deliverable: 'Fortgeschriebenes Konzept mit Begründung zu jedem Element, das sich ändert',
		deadline: '2027-11-30',
		demands: [
			{ kind: 'deliverable', text: 'Bilanz der Jahre 2022 bis 2025 zum Auftakt' },
			{ kind: 'deliverable', text: 'Zwischenbericht im Herbst 2026' },
			{ kind: 'deliverable', text: 'Beschlussfähiger Entwurf im September 2027' },
			{ kind: 'partner', text: 'Migrationsbeirat: Anhörung vor jeder Beschlussfassung' },
			{ kind: 'standard', text: 'Staatsangehörigkeitsrecht in der Fassung seit 2024' },
			{ kind: 'recurringDuty', text: 'Integrationskonferenz alle zwei Jahre' },
		],
	},
	recordedOn: '2026-01-22',
	title: 'Zusammen in Lindenau: die Fortschreibung 2026/27',
	startsOn: '2026-01-22',
	fields: [
		{ title: 'Ankommen und Beratung', group: groups.arrival.name },
		{ title: 'Sprache und Bildung', group: groups.language.name },
		{ title: 'Arbeit und Ausbildung' },
		{ title: 'Wohnen und Nachbarschaft' },
		{ title: 'Gesundheit und Pflege' },
		{ title: 'Offene Verwaltung und Mitbestimmung' },
	],
	windows: [
		['expertEvent', undefined, '2026-04-13', '2026-04-17'],
		['invitationOne', 'Ankommen und Beratung', '2026-05-04', '2026-05-08'],
		['meetingOne', 'Ankommen und Beratung', '2026-05-18', '2026-05-20'],
		['invitationOne', 'Sprache und Bildung', '2026-09-07', '2026-09-11'],
		['feedbackOne', 'Sprache und Bildung', '2026-09-14', '2026-10-11'],
		['meetingOne', 'Sprache und Bildung', '2026-11-04', '2026-11-06'],
		['feedbackTwo', 'Sprache und Bildung', '2026-11-10', '2026-11-29'],
		['meetingTwo', 'Sprache und Bildung', '2026-12-03', '2026-12-04'],
	],
	publishedOn: '2026-02-23',
	doneUntil: '2026-11-20',
	evidence: [
		['Bilanz der Jahre', '2026-03-20', 'Lag dem Auftakt vor und steht im Netz'],
		['Migrationsbeirat', '2026-11-11', 'Zwischenbericht am 10. November 2026 im Beirat beraten'],
	],
};
