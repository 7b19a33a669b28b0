import { approach, field, paragraph, type ElementSketch } from '../../builders/sketch.ts';
import { accessToCare } from './health/access-to-care.ts';
import { prevention } from './health/prevention.ts';
import { mentalHealth } from './health/mental-health.ts';
import { openHospitals } from './health/open-hospitals.ts';
import { ageing } from './health/ageing.ts';

export const health: ElementSketch = field(
	'Gesundheit und Pflege',
	paragraph(
		'Das deutsche Gesundheitswesen ist selbst für Einheimische verwickelt. Für Menschen, die Versicherungskarte, Überweisung und Bereitschaftsdienst nicht kennen, wird die Notaufnahme zur Hausarztpraxis: Dort hatte im Jahr 2021 jede fünfte behandelte Person keine eigene Praxis.',
	),
	paragraph(
		'In den Pflegeheimen der Stadt stammen elf Prozent der Beschäftigten, aber nur zwei Prozent der Bewohnerinnen und Bewohner aus dem Ausland. In zehn Jahren wird sich das ändern.',
	),
	accessToCare,
	prevention,
	mentalHealth,
	openHospitals,
	ageing,
	approach(
		'Wissen, was wirkt',
		'Gesundheitsdaten nach Herkunft liegen kaum vor und wären leicht misszuverstehen. Deshalb wertet das Gesundheitsamt zunächst die Schuleingangsuntersuchungen und die Inanspruchnahme eigener Angebote aus und veröffentlicht nur Angaben, die keinen Rückschluss auf einzelne Familien zulassen.',
	),
);
