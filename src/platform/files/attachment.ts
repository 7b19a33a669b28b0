/**
 * Headers under which foreign bytes can be given away: always a download, never a page of this origin. The name is
 * for saving only (RFC 6266, RFC 8187).
 */
export function attachment(name: string, mediaType: string): Record<string, string> {
	const plain = name.replace(/[^\w.\- ]/g, '_').slice(0, 150) || 'datei';
	const encoded = encodeURIComponent(name.slice(0, 150).replace(/[\p{Cc}\p{Cs}]/gu, '')).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return {
		'content-type': mediaType.startsWith('text/') ? 'text/plain; charset=utf-8' : mediaType,
		'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
		'content-security-policy': "sandbox; default-src 'none'",
		'x-content-type-options': 'nosniff',
	};
}
