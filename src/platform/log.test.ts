import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createLogger } from './log.ts';

test('an error of the database is logged without the values of the row', () => {
	const stream = new PassThrough();
	const failed = Object.assign(new Error('duplicate key value'), {
		code: '23505',
		constraint: 'person_email',
		detail: 'Key (email)=(wanda@beispiel.example) already exists.',
		client: { connectionParameters: { user: 'ratschlag_app' } },
	});
	createLogger('info', stream).error({ err: new Error('request', { cause: failed }) }, 'request failed');
	const line = String(stream.read());
	expect(JSON.parse(line)).toMatchObject({
		level: 'error',
		err: { message: 'request', cause: { code: '23505', constraint: 'person_email' } },
	});
	expect(line).not.toContain('wanda');
	expect(line).not.toContain('ratschlag_app');
});
