/** Writes docs/failures.md; run it after adding a code. */
import { writeFileSync } from 'node:fs';
import { failuresPage } from './failures-page.ts';

writeFileSync('docs/failures.md', failuresPage());
