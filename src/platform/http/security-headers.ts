/**
 * Headers of every answer; the content security policy itself comes from the framework, with a nonce
 * (vite.config.ts). A header that a route has set for itself stays.
 */
export function addSecurityHeaders(headers: Headers, options: { readonly https: boolean }): void {
	for (const [name, value] of Object.entries(always)) if (!headers.has(name)) headers.set(name, value);
	if (options.https && !headers.has('strict-transport-security'))
		headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
}

const always = {
	'x-content-type-options': 'nosniff',
	// Addresses of the workplace are nobody else's business; links out of mails carry a token.
	'referrer-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
} as const;
