import { m } from '#paraglide/messages.js';
import type { Locale } from '../context.ts';

/** What a mail says, independent of how it is shown. */
export interface MailContent {
	readonly subject: string;
	readonly paragraphs: readonly string[];
	readonly link?: { readonly label: string; readonly url: string };
	/** How to get no more of them; stands at the end. */
	readonly farewell?: { readonly label: string; readonly url: string };
	/** Why it came, as the end of "Sie erhalten diese E-Mail, weil …". */
	readonly reason: string;
	readonly locale: Locale;
	/** Name of the municipality that writes. */
	readonly sender: string;
}

/** The text part: complete without the other. */
export function renderText(mail: MailContent): string {
	return [
		mail.subject,
		...mail.paragraphs,
		...(mail.link ? [`${mail.link.label}:\n${mail.link.url}`] : []),
		`-- \n${mail.sender}\n${reasonLine(mail)}`,
		...(mail.farewell ? [`${mail.farewell.label}:\n${mail.farewell.url}`] : []),
	].join('\n\n');
}

/** Simple on purpose: no pictures, nothing loaded from anywhere, readable in every mail program. */
export function renderHtml(mail: MailContent): string {
	const text = 'font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#171a2b';
	const button =
		'display:inline-block;padding:12px 24px;background:#171a2b;color:#ffffff;border-radius:4px;text-decoration:none;font-weight:bold';
	const paragraphs = mail.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
	const link = mail.link
		? `<p><a href="${escapeHtml(mail.link.url)}" style="${button}">${escapeHtml(mail.link.label)}</a></p>
<p>${escapeHtml(m.workplace_mail_link_hint({}, { locale: mail.locale }))}<br>
<a href="${escapeHtml(mail.link.url)}" style="word-break:break-all">${escapeHtml(mail.link.url)}</a></p>`
		: '';
	const farewell = mail.farewell
		? `<br>\n<a href="${escapeHtml(mail.farewell.url)}">${escapeHtml(mail.farewell.label)}</a>`
		: '';
	return `<!doctype html>
<html lang="${mail.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(mail.subject)}</title></head>
<body style="margin:0;padding:24px;${text}">
<h1 style="font-size:22px;line-height:1.3">${escapeHtml(mail.subject)}</h1>
${paragraphs}
${link}
<hr style="border:0;border-top:1px solid #9aa0b4">
<p style="font-size:14px">${escapeHtml(mail.sender)}<br>${escapeHtml(reasonLine(mail))}${farewell}</p>
</body>
</html>
`;
}

function reasonLine({ reason, locale }: MailContent): string {
	return m.workplace_mail_reason({ reason }, { locale });
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replace(/\n/g, '<br>');
}
