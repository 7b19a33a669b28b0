import { approach, bullets, field, paragraph, type ElementSketch } from '../../builders/sketch.ts';
import { firstDoor } from './arrival/first-door.ts';
import { understoodAdvice } from './arrival/understood-advice.ts';
import { steadyProcedures } from './arrival/steady-procedures.ts';
import { sharedCommitment } from './arrival/shared-commitment.ts';
import { specialProtection } from './arrival/special-protection.ts';

export const arrival: ElementSketch = field(
	'Ankommen und Beratung',
	paragraph(
		'Die ersten Wochen entscheiden darüber, ob Vertrauen entsteht. In den Arbeitsgruppen berichteten Zugezogene von bis zu sieben Stellen, die sie für Anmeldung, Schulplatz und Krankenversicherung aufsuchen mussten.',
	),
	firstDoor,
	understoodAdvice,
	steadyProcedures,
	sharedCommitment,
	specialProtection,
	approach(
		'Aufsuchen statt abwarten',
		'Beratung geht dorthin, wo Menschen ohnehin sind. Erprobt werden insbesondere',
		bullets(
			'Sprechzeiten in Kindertagesstätten und Schulen der Nordvorstadt,',
			'ein Beratungsbus für die Ortsteile am Stadtrand,',
			'[[Patenschaften|Patenschaft]] während des ersten halben Jahres.',
		),
	),
);
