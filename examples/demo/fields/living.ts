import { approach, field, paragraph, type ElementSketch } from '../../builders/sketch.ts';
import { mixedNeighbourhoods } from './living/mixed-neighbourhoods.ts';
import { encounter } from './living/encounter.ts';
import { publicSpace } from './living/public-space.ts';
import { quarterManagement } from './living/quarter-management.ts';
import { housingQuality } from './living/housing-quality.ts';

export const living: ElementSketch = field(
	'Wohnen und Nachbarschaft',
	paragraph(
		'Bezahlbare Wohnungen sind knapp geworden. Ende 2021 lebten noch 412 [[Geflüchtete]] in Gemeinschaftsunterkünften, obwohl sie längst hätten ausziehen dürfen; im Mittel blieben sie siebzehn Monate länger als vorgesehen.',
	),
	mixedNeighbourhoods,
	approach(
		'Konflikte früh besprechen',
		'Streit um Lärm, Müll oder Spielplätze wird nicht zur Herkunftsfrage gemacht. Das Quartiersmanagement vermittelt, bevor das Ordnungsamt einschreitet, und wertet die Anlässe einmal im Jahr mit beiden Seiten aus.',
	),
	encounter,
	publicSpace,
	quarterManagement,
	housingQuality,
);
