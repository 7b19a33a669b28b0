import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';

export type { Logger };

/**
 * JSON lines on stdout. Nothing personal is logged: no addresses, names, mail addresses, query strings or
 * form contents; a request is known by its id.
 */
export function createLogger(level: string, to?: DestinationStream): Logger {
	const options: LoggerOptions = {
		level,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		redact: { paths: ['*.email', '*.recipient', '*.token', 'headers', 'cookie'], remove: true },
		serializers: { err: plainError },
		formatters: { level: (label) => ({ level: label }) },
	};
	return to ? pino(options, to) : pino(options);
}

/** What helps to find the fault. PostgreSQL's `detail` holds values of rows, and its errors the whole connection. */
function plainError(error: unknown): object {
	if (!(error instanceof Error)) return { message: String(error) };
	const { name, message, stack, cause } = error;
	const { code, constraint } = error as { code?: unknown; constraint?: unknown };
	return { type: name, message, code, constraint, stack, ...(cause ? { cause: plainError(cause) } : {}) };
}
