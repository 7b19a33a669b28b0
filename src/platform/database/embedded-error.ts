/** The embedded server cannot be started or used; the message says what to do. */
export class EmbeddedServerError extends Error {
	override name = 'EmbeddedServerError';
}
