import { pino, type Logger } from 'pino';

export type { Logger };

/**
 * JSON lines on stdout. Nothing personal is logged: no addresses, names, mail addresses, query strings or
 * form contents; a request is known by its id.
 */
export function createLogger(level: string): Logger {
	return pino({
		level,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		redact: { paths: ['*.email', '*.recipient', '*.token', 'headers', 'cookie'], remove: true },
		formatters: { level: (label) => ({ level: label }) },
	});
}
