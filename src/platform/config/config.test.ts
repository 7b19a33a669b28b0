import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, loadConfig } from './config.ts';

const problemsOf = (environment: Record<string, string>): readonly string[] => {
	try {
		loadConfig(environment);
		return [];
	} catch (error) {
		return error instanceof ConfigError ? error.problems : [String(error)];
	}
};

describe('configuration', () => {
	test('needs nothing to begin', () => {
		expect(loadConfig({})).toMatchObject({ PORT: 3000, HOST: 'localhost', LOG_LEVEL: 'info' });
	});

	test('says everything that is wrong at once', () => {
		const problems = problemsOf({
			PORT: 'x',
			SMTP_URL: 'http://mail',
			SMTP_HOST: 'y',
			ORIGIN: 'konzept.example',
		});
		expect(problems).toHaveLength(4);
		expect(problems.join('\n')).toMatch(/SMTP_HOST is not known/);
	});

	test('leaves alone what a login shell or cron sets', () => {
		expect(problemsOf({ MAIL: '/var/mail/ratschlag', MAILTO: 'root', MAILCHECK: '60' })).toEqual([]);
		expect(problemsOf({ MAIL_FORM: 'a@b' })).toHaveLength(1);
	});

	test('reads a value from a file, but not from both', () => {
		const folder = mkdtempSync(join(tmpdir(), 'ratschlag-config-'));
		const file = join(folder, 'smtp');
		writeFileSync(file, 'smtp://mail.example\n');
		expect(loadConfig({ SMTP_URL_FILE: file }).SMTP_URL).toBe('smtp://mail.example');
		expect(problemsOf({ SMTP_URL_FILE: file, SMTP_URL: 'smtp://x' })).toHaveLength(1);
		expect(problemsOf({ SMTP_URL_FILE: join(folder, 'missing') })).toHaveLength(1);
		rmSync(folder, { recursive: true });
	});
});
