import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';

/**
 * The one documented, validated place for configuration. Every variable X can be given as X_FILE.
 * docs/configuration.md is checked against this list by a test.
 */
const port = v.pipe(
	v.string(),
	v.regex(/^\d{1,5}$/, 'a port number'),
	v.transform(Number),
	v.maxValue(65535, 'a port number'),
);
const urlOf = (...protocols: string[]) =>
	v.pipe(
		v.string(),
		v.check(
			(value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
			`an address beginning with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
		),
	);

export const variables = {
	PORT: v.optional(port, '3000'),
	HOST: v.optional(v.pipe(v.string(), v.minLength(1, 'a host name or address')), 'localhost'),
	DATA_DIR: v.optional(
		v.pipe(
			v.string(),
			v.minLength(1, 'a folder'),
			v.transform((path) => resolve(path)),
		),
		'./data',
	),
	DATABASE_URL: v.optional(urlOf('postgres:', 'postgresql:')),
	ORIGIN: v.optional(
		v.pipe(
			urlOf('http:', 'https:'),
			v.transform((value) => new URL(value).origin),
		),
	),
	/** False, or how much of the demo municipality is kept. */
	RATSCHLAG_DEMO: v.optional(
		v.pipe(
			v.picklist(['0', '1', 'concept'], '0, 1 or concept'),
			v.transform((value) => (value === '0' ? false : value === '1' ? 'life' : 'concept')),
		),
		'1',
	),
	SMTP_URL: v.optional(urlOf('smtp:', 'smtps:')),
	MAIL_FROM: v.optional(
		v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+$/, 'a mail address')),
		'ratschlag@localhost',
	),
	LOG_LEVEL: v.optional(
		v.picklist(
			['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
			'fatal, error, warn, info, debug, trace or silent',
		),
		'info',
	),
	METRICS_PORT: v.optional(port),
	/** Number of reverse proxies in front whose X-Forwarded-* headers are believed. */
	TRUSTED_PROXIES: v.optional(
		v.pipe(v.string(), v.regex(/^\d$/, 'a number from 0 to 9'), v.transform(Number)),
		'0',
	),
	/** Of one client at one process; 0: no limit. Signing in has limits of its own. */
	REQUESTS_PER_MINUTE: v.optional(
		v.pipe(v.string(), v.regex(/^\d{1,7}$/, 'a whole number'), v.transform(Number)),
		'1200',
	),
} as const;

const schema = v.object(variables);

export type Config = Readonly<v.InferOutput<typeof schema>>;

/**
 * Names that look like ours but are not: most likely a typing error, so they stop the start. MAIL, MAILTO and the
 * like are not ours: a login shell or cron sets them.
 */
const ownNames = /^(RATSCHLAG|SMTP_|DATA_DIR|DATABASE_URL|MAIL_|METRICS_|TRUSTED_PROX)/;

export class ConfigError extends Error {
	readonly problems: readonly string[];
	constructor(problems: readonly string[]) {
		super(`The configuration is not valid:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
		this.name = 'ConfigError';
		this.problems = problems;
	}
}

/** @throws ConfigError with one readable line for each problem */
export function loadConfig(environment: NodeJS.ProcessEnv): Config {
	const problems: string[] = [];
	const input: Record<string, string> = {};
	for (const name of Object.keys(variables)) {
		const file = environment[`${name}_FILE`];
		const value = environment[name];
		if (file !== undefined && value !== undefined)
			problems.push(`${name} and ${name}_FILE are both set; set one.`);
		else if (file !== undefined) {
			try {
				input[name] = readFileSync(file, 'utf8').trim();
			} catch {
				problems.push(`${name}_FILE: the file cannot be read.`);
			}
		} else if (value !== undefined && value !== '') input[name] = value;
	}
	for (const name of Object.keys(environment)) {
		const base = name.replace(/_FILE$/, '');
		if (ownNames.test(name) && !(base in variables)) problems.push(`${name} is not known.`);
	}
	const parsed = v.safeParse(schema, input);
	if (!parsed.success)
		for (const issue of parsed.issues) problems.push(`${v.getDotPath(issue)} must be ${issue.message}.`);
	if (problems.length > 0 || !parsed.success) throw new ConfigError(problems);
	return parsed.output;
}
