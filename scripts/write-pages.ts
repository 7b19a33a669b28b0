/** `npm run docs:pages`: writes docs/failures.md and the list in docs/adr/README.md from what is there. */
import { writeFileSync } from 'node:fs';
import { decisionsPage, failuresPage } from './pages.ts';

writeFileSync('docs/failures.md', failuresPage());
writeFileSync('docs/adr/README.md', decisionsPage());
