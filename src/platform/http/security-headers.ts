/**
 * Headers of every answer; the content security policy itself comes from the framework, with a nonce
 * (vite.config.ts). A header that a route has set for itself stays.
 */
export function addSecurityHeaders(headers: Headers, options: { readonly https: boolean }): void {
	for (const [name, value] of Object.entries(securityHeaders(options)))
		if (!headers.has(name)) headers.set(name, value);
}

export function securityHeaders({ https }: { readonly https: boolean }): Readonly<Record<string, string>> {
	return https ? { ...always, ...onlyHttps } : always;
}

const onlyHttps = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const;

const always = {
	'x-content-type-options': 'nosniff',
	// Addresses of the workplace are nobody else's business; links out of mails carry a token.
	'referrer-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
} as const;
