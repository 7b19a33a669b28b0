import { approach, field, paragraph, type ElementSketch } from '../../builders/sketch.ts';
import { everydayLanguage } from './language/everyday-language.ts';
import { openPaths } from './language/open-paths.ts';
import { adultLearning } from './language/adult-learning.ts';
import { schoolsOpen } from './language/schools-open.ts';
import { cultureLearning } from './language/culture-learning.ts';

export const language: ElementSketch = field(
	'Sprache und Bildung',
	paragraph(
		'Im Schuljahr 2021/2022 lernten 1.180 Kinder und Jugendliche an Lindenauer Schulen, deren Familiensprache nicht Deutsch ist. Elf Grundschulen nehmen Kinder ohne Deutschkenntnisse auf, vier davon tragen zwei Drittel dieser Aufgabe.',
	),
	approach(
		'Lernorte verbinden',
		'Volkshochschule, Stadtbibliothek und Musikschule stimmen ihre Angebote für Erwachsene ab. Wer einen Integrationskurs nach § 43 des Aufenthaltsgesetzes beendet hat, erhält eine Einladung zu einem anschließenden Gesprächskreis.',
	),
	everydayLanguage,
	openPaths,
	adultLearning,
	schoolsOpen,
	cultureLearning,
);
