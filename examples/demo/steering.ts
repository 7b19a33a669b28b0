import { listElement, paragraph, part, source, steps, type ElementSketch } from '../builders/sketch.ts';

export const steering: ElementSketch = part(
	'Umsetzung, Berichte und Fortschreibung',
	paragraph(
		'Verantwortlich für jede Maßnahme ist die im Maßnahmenblatt genannte federführende Stelle. Eine Steuerungsgruppe unter Leitung des Beigeordneten für Soziales tagt viermal im Jahr, räumt Hindernisse aus und schlägt der Oberbürgermeisterin Änderungen vor.',
	),
	listElement(
		'Berichtet wird in drei Stufen:',
		steps(
			'Alle federführenden Stellen melden der Steuerungsgruppe bis zum 31. Januar schriftlich den Stand ihrer Maßnahmen.',
			'Die Steuerungsgruppe legt der Dienstberatung bis Ende März einen zusammengefassten Bericht vor.',
			'Im Mai unterrichtet die Oberbürgermeisterin den Migrationsbeirat, die Stadtverordnetenversammlung und die Öffentlichkeit.',
		),
		source(
			'Beschluss der Stadtverordnetenversammlung vom 15. Juni 2022, Vorlage 061/2022, Nummer 3 des Beschlusstextes',
		),
	),
	paragraph(
		'Ziele und Maßnahmen werden spätestens alle zwei Jahre aktualisiert. Nach vier Jahren, erstmals 2026, wird das gesamte Konzept auf Grundlage einer neuen Situationsanalyse fortgeschrieben und erneut zur Abstimmung gestellt.',
	),
);
