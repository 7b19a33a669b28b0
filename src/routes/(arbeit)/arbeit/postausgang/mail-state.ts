import { m } from '#paraglide/messages.js';

interface State {
	readonly tone: 'success' | 'warning' | 'neutral' | 'progress';
	readonly label: string;
}

/** @param sending whether there is a mail server */
export function mailState(
	mail: { readonly sentAt: Date | null; readonly attempts: number },
	sending: boolean,
): State {
	if (mail.sentAt) return { tone: 'success', label: m.workplace_outbox_state_sent() };
	if (mail.attempts > 0) return { tone: 'warning', label: m.workplace_outbox_state_failed() };
	return sending
		? { tone: 'progress', label: m.workplace_outbox_state_waiting() }
		: { tone: 'neutral', label: m.workplace_outbox_state_kept() };
}
