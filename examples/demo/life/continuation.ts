import { readDraft } from '#concept/server/read-draft.ts';
import { removeElement } from '#concept/server/remove-element.ts';
import { recommendField } from '#consolidation/server/recommend-field.ts';
import { decideContinuation } from '#reporting/server/decide-continuation.ts';
import { startContinuation } from '#reporting/server/start-continuation.ts';
import type { ContinuationOutcome } from '#reporting/domain/continuation.ts';
import type { Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { addBelow, reword } from '../../builders/change.ts';
import { steps } from '../../builders/sketch.ts';
import { additions, rewordings } from '../continuation.ts';
import { groups } from '../groups.ts';
import { persons } from '../persons.ts';
import { enterQuestionnaire, enterReview } from './consolidation.ts';
import { questionnaires } from './questionnaire-sketches.ts';
import { reviews2026 } from './review-sketches.ts';
import type { Town } from './town.ts';

const lead = persons.lead.name;
const station = 'Lotsenpunkt am Bahnhof';

/** The next cycle: begun from the adopted edition, one field recommended, the second one in work. */
export async function enterContinuation(town: Town, editionId: Id, processId: Id): Promise<void> {
	unwrap(
		await startContinuation(town.as(lead, '2026-01-22T15:00'), {
			editionId,
			kind: 'revision',
			reason:
				'Nummer 4 des Beschlusses 061/2022 verlangt nach vier Jahren eine vollständige Fortschreibung auf Grundlage einer neuen Situationsanalyse. Den Auftrag erteilt der Beschluss 019/2026.',
		}),
	);
	for (const sketch of questionnaires) await enterQuestionnaire(town, processId, sketch);
	await enterArrival(town);
	const autumn = town.as(lead, '2026-10-05T11:30');
	for (const rewording of rewordings) await reword(autumn, rewording);
	for (const [above, added] of additions) await addBelow(autumn, above, added);
	for (const sketch of reviews2026) await enterReview(town, processId, sketch);
	await enterDecisions(town);
}

/** What the first working group made of its field, and recommends. */
async function enterArrival(town: Town): Promise<void> {
	const context = town.as(lead, '2026-06-30T13:00');
	await reword(context, {
		of: 'Willkommenszentrum im Alten Postamt',
		text: [
			'Im Erdgeschoss des Alten Postamts arbeiten Meldewesen, Ausländerbehörde, Schulverwaltung und Migrationsberatung an gemeinsamen Schaltern, an einem Samstag im Monat auch für Auskünfte außerhalb der Arbeitswoche:',
			steps(
				'Empfang mit Klärung des Anliegens und der Sprache,',
				'gemeinsamer Termin bei den zuständigen Stellen,',
				'nach vier Wochen eine Nachricht in der gewählten Sprache, auf die man mit einem Tippen antworten kann.',
			),
		],
	});
	const { revisions } = unwrap(await readDraft(context));
	const { id } = town.element(station);
	unwrap(
		await removeElement(context, {
			id,
			revision: revisions.get(id) ?? 0,
			elements: 1,
			reason:
				'Seit der Eröffnung des Willkommenszentrums wird der Stand nicht mehr gebraucht; die Mittel sind mit dem Beschluss 142/2024 entfallen.',
		}),
	);
	unwrap(
		await recommendField(town.as(lead, '2026-07-02T19:10'), {
			fieldId: town.element('Ankommen und Beratung').id,
			groupId: town.organization(groups.arrival.name),
			decidedOn: '2026-07-02',
			note: 'Ergebnis der drei Treffen von Mai bis Juli 2026',
		}),
	);
}

/** Why elements change; for one of them nobody has said it yet. */
async function enterDecisions(town: Town): Promise<void> {
	const decisions: readonly (readonly [title: string, outcome: ContinuationOutcome, reason: string])[] = [
		[
			'Anlaufstelle für alle Neuzugezogenen',
			'changed',
			'Das Ziel von 2024 ist nahezu erreicht; die Arbeitsgruppe hat es um den Samstag erweitert.',
		],
		[
			'Willkommenszentrum im Alten Postamt',
			'changed',
			'Der Anruf nach vier Wochen erreichte zu wenige; eine Nachricht ersetzt ihn.',
		],
		[station, 'dropped', 'Beendet mit dem Beschluss 142/2024; die Aufgabe ist in das Zentrum übergegangen.'],
		[
			'Kein Kind beginnt die Schule ohne Deutsch',
			'changed',
			'Der Wert für 2026 ist knapp verfehlt; der neue gilt für 2029 und wird nach Stadtteilen gelesen.',
		],
	];
	const context = town.as(lead, '2026-10-06');
	for (const [title, outcome, reason] of decisions)
		unwrap(await decideContinuation(context, { elementIds: [town.element(title).id], outcome, reason }));
}
