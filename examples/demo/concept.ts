import { part, type ElementSketch } from '../builders/sketch.ts';
import { proposals } from './annex.ts';
import { administration } from './fields/administration.ts';
import { arrival } from './fields/arrival.ts';
import { health } from './fields/health.ts';
import { language } from './fields/language.ts';
import { living } from './fields/living.ts';
import { work } from './fields/work.ts';
import { foundations, opening } from './foundations.ts';
import { steering } from './steering.ts';

/** The integration concept of the invented town of Lindenau an der Aue, as its council adopted it. */
export const lindenauTitle = 'Zusammen in Lindenau – Integrationskonzept der Stadt Lindenau an der Aue';

export const lindenauConcept: readonly ElementSketch[] = [
	opening,
	foundations,
	part('Handlungsfelder', arrival, language, work, living, health, administration),
	steering,
	proposals,
];
