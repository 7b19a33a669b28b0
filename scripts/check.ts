/** `npm run check`: every check, all of them even when one fails, with a summary at the end. */
import { spawnSync } from 'node:child_process';

const checks = ['types', 'svelte', 'lint', 'format', 'arrows', 'dead', 'messages'];
const failed = checks.filter((check) => {
	console.log(`\n> check:${check}`);
	return spawnSync('npm', ['run', '--silent', `check:${check}`], { stdio: 'inherit' }).status !== 0;
});
console.log(failed.length === 0 ? `\nAll ${checks.length} checks are green.` : `\nRed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
