import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';
import { ConfigError } from '#platform/config/config.ts';
import { EmbeddedServerError } from '#platform/database/embedded-error.ts';
import { CommandError, UsageError } from './io.ts';

type Sentence = (locale: Locale) => string;

/** What went wrong, for an operator, where it is nothing that is wrong with the program; null for a bug. */
export function expectedFailure(error: unknown, locale: Locale): string | null {
	if (error instanceof CommandError || error instanceof ConfigError || error instanceof EmbeddedServerError)
		return error.message;
	const facts = factsOf(error);
	const sentence = databaseSentence(facts) ?? connectionSentence(facts);
	return sentence?.(locale) ?? fileSentence(error, facts.path, locale);
}

/** Wrong words on the command line; null for anything else. */
export function usageFailure(error: unknown, locale: Locale): string | null {
	if (error instanceof UsageError) return error.sentence(locale);
	const { code, message } = factsOf(error);
	if (!code.startsWith('ERR_PARSE_ARGS')) return null;
	const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
	if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return m.cli_option_unknown({ option }, { locale });
	if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
		return message.includes('does not take')
			? m.cli_option_takes_nothing({ option }, { locale })
			: m.cli_option_needs_value({ option }, { locale });
	return message;
}

interface Facts {
	readonly code: string;
	readonly message: string;
	readonly syscall: string;
	/** Where a connection was tried. */
	readonly place: string;
	readonly path: string;
}

/** Where a host has several addresses, Node collects the errors of all. */
function factsOf(error: unknown): Facts {
	const one = (error instanceof AggregateError ? (error.errors as unknown[])[0] : undefined) ?? error;
	const given = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
	const text = (key: string) => {
		const value = given[key];
		return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	};
	const address = text('address') || text('hostname');
	const port = text('port');
	return {
		code: text('code'),
		message: text('message'),
		syscall: text('syscall'),
		place: port === '' ? address : `${address.includes(':') ? `[${address}]` : address}:${port}`,
		path: text('path'),
	};
}

/** Codes of PostgreSQL, appendix A: what the operator can set right. */
function databaseSentence({ code, message }: Facts): Sentence | null {
	if (code === '28P01' || code === '28000')
		return (locale) => m.cli_database_sign_in({ message }, { locale });
	if (code === '3D000') return (locale) => m.cli_database_missing({ message }, { locale });
	if (code === '42501') return (locale) => m.cli_database_forbidden({ message }, { locale });
	if (code === '53300' || code === '57P03') return (locale) => m.cli_database_busy({ message }, { locale });
	// The driver reports these without a code.
	if (/^SASL: |password must be a string/.test(message))
		return (locale) => m.cli_database_sign_in({ message }, { locale });
	if (/Connection terminated|does not support SSL/.test(message))
		return (locale) => m.cli_database_ended({ message }, { locale });
	return null;
}

function connectionSentence({ code, syscall, place }: Facts): Sentence | null {
	if (code === 'EADDRINUSE') return (locale) => m.cli_port_taken({ place }, { locale });
	if (syscall === 'listen') return (locale) => m.cli_port_refused({ place, code }, { locale });
	if (syscall === 'getaddrinfo') return (locale) => m.cli_database_host_unknown({ host: place }, { locale });
	if (syscall === 'connect') return (locale) => m.cli_database_unreachable({ place, code }, { locale });
	return null;
}

/** What the operating system says about a file or folder; null when it is about something else. */
export function fileSentence(error: unknown, file: string, locale: Locale): string | null {
	const { code } = factsOf(error);
	if (file === '' || error instanceof CommandError) return null;
	if (code === 'ENOENT') return m.cli_file_missing({ file }, { locale });
	if (code === 'EISDIR') return m.cli_file_is_folder({ file }, { locale });
	if (code === 'ENOTDIR') return m.cli_not_a_folder({ folder: file }, { locale });
	if (code === 'EACCES' || code === 'EPERM') return m.cli_file_forbidden({ file }, { locale });
	if (code === 'EROFS') return m.cli_file_read_only({ file }, { locale });
	if (code === 'ENOSPC' || code === 'EDQUOT') return m.cli_disk_full({ file }, { locale });
	return /^E[A-Z]+$/.test(code) ? m.cli_file_trouble({ file, code }, { locale }) : null;
}
