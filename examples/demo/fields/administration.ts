import { approach, field, type ElementSketch } from '../../builders/sketch.ts';
import { mirrorOfTown } from './administration/mirror-of-town.ts';
import { havingASay } from './administration/having-a-say.ts';
import { readableTown } from './administration/readable-town.ts';
import { againstDiscrimination } from './administration/against-discrimination.ts';
import { soundSteering } from './administration/sound-steering.ts';

export const administration: ElementSketch = field(
	'Offene Verwaltung und Mitbestimmung',
	mirrorOfTown,
	havingASay,
	readableTown,
	againstDiscrimination,
	soundSteering,
	approach(
		'Diskriminierung benennen',
		'Beschwerden über Benachteiligung werden an einer unabhängigen Stelle vertraulich aufgenommen.^[Unabhängig bedeutet hier, dass die Stelle weder einem Fachbereich angehört noch Weisungen zum Einzelfall erhält.] Aus den Fällen entsteht jährlich ein Bericht ohne Namen, den die Oberbürgermeisterin der Stadtverordnetenversammlung vorlegt.',
	),
);
