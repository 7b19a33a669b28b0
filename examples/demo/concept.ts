import { part, type ElementSketch } from '../builders/sketch.ts';
import { proposals } from './annex.ts';
import { administration } from './field-administration.ts';
import { arrival } from './field-arrival.ts';
import { language } from './field-language.ts';
import { living } from './field-living.ts';
import { work } from './field-work.ts';
import { foundations, opening } from './foundations.ts';
import { steering } from './steering.ts';

/** The integration concept of the invented town of Lindenau an der Aue, as its council adopted it. */
export const lindenauTitle = 'Zusammen in Lindenau – Integrationskonzept der Stadt Lindenau an der Aue';

export const lindenauConcept: readonly ElementSketch[] = [
	opening,
	foundations,
	part('Handlungsfelder', arrival, language, work, living, administration),
	steering,
	proposals,
];
