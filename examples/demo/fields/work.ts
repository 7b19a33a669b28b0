import { approach, bullets, field, paragraph, type ElementSketch } from '../../builders/sketch.ts';
import { skillsCount } from './work/skills-count.ts';
import { training } from './work/training.ts';
import { founding } from './work/founding.ts';
import { fairWork } from './work/fair-work.ts';
import { staying } from './work/staying.ts';

export const work: ElementSketch = field(
	'Arbeit und Ausbildung',
	paragraph(
		'Handwerk, Pflege und Gastgewerbe suchen Personal, während zugleich ausgebildete Ingenieurinnen in der Gebäudereinigung arbeiten. Die Anerkennung eines ausländischen Abschlusses dauerte im Jahr 2021 durchschnittlich elf Monate.',
	),
	skillsCount,
	training,
	founding,
	fairWork,
	staying,
	approach(
		'Betriebe als Verbündete',
		'Ein Kreis von Unternehmen tauscht sich halbjährlich aus und vereinbart eigene Schritte, zum Beispiel',
		bullets(
			'mehrsprachige Unterweisungen am Arbeitsplatz,',
			'Freistellung für Deutschkurse während der Probezeit,',
			'Auszeichnungen für gelungene Ausbildung.',
		),
	),
);
