import type { Command } from './command.ts';
import { backup, restore } from './commands/backup.ts';
import { compare } from './commands/compare.ts';
import { conceptExport } from './commands/concept-export.ts';
import { conceptImport } from './commands/concept-import.ts';
import { reset } from './commands/demo.ts';
import { doctor } from './commands/doctor.ts';
import { migrate } from './commands/migrate.ts';
import { create, list } from './commands/municipality.ts';
import { serve } from './commands/serve.ts';

/** By the words that call them; docs/operations.md and contract.md describe them. */
export const commands: Readonly<Record<string, Command>> = {
	serve,
	migrate,
	doctor,
	'demo reset': reset,
	'municipality create': create,
	'municipality list': list,
	'concept import': conceptImport,
	'concept export': conceptExport,
	compare,
	backup,
	restore,
};
