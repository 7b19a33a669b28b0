/** A browser without JavaScript, as far as forms go: reads a form from a page and sends it back. */
export interface Form {
	readonly action: string;
	readonly fields: URLSearchParams;
}

export class Visitor {
	readonly #base: string;
	readonly #cookies = new Map<string, string>();

	constructor(base: string) {
		this.#base = base;
	}

	async get(path: string): Promise<Response> {
		return this.#send(path, {});
	}

	/** @returns the answer itself: a redirect is not followed */
	async submit(form: Form): Promise<Response> {
		return this.#send(form.action, {
			method: 'POST',
			body: form.fields,
			headers: { origin: this.#base, 'content-type': 'application/x-www-form-urlencoded' },
		});
	}

	/** Goes on with a session that was begun elsewhere. */
	withCookie(name: string, value: string): this {
		this.#cookies.set(name, value);
		return this;
	}

	/** Signs in as the first persona of the demo whose button says this. */
	async signInAs(name: string): Promise<void> {
		const path = '/arbeit/anmelden';
		const page = await (await this.get(path)).text();
		const form = formsOf(page, path).find(
			({ action, html }) => action.includes('persona') && html.includes(name),
		);
		if (!form) throw new Error(`no persona ${name}`);
		const answer = await this.submit(form);
		if (answer.status !== 303) throw new Error(`sign-in: ${answer.status}`);
	}

	async #send(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const answer = await fetch(new URL(path, this.#base), {
			...init,
			redirect: 'manual',
			headers: { accept: 'text/html', ...init.headers, ...(cookie ? { cookie } : {}) },
		});
		for (const line of answer.headers.getSetCookie()) {
			const [pair = ''] = line.split(';');
			const [name = '', ...value] = pair.split('=');
			this.#cookies.set(name, value.join('='));
		}
		return answer;
	}
}

/** All forms of a page that are sent by POST, with what they hold now. */
export function formsOf(page: string, path: string): readonly (Form & { readonly html: string })[] {
	return [...page.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
		.filter(([, attributes = '']) => /method="post"/i.test(attributes))
		.map(([, attributes = '', html = '']) => {
			const action = attribute(attributes, 'action') ?? '';
			return {
				action: action.startsWith('?') || action === '' ? `${path}${action}` : action,
				fields: fieldsOf(html),
				html,
			};
		});
}

function fieldsOf(html: string): URLSearchParams {
	const fields = new URLSearchParams();
	for (const [, tag = '', attributes = '', inner = ''] of html.matchAll(
		/<(input|textarea|select)\b([^>]*?)\/?>(?:(.*?)<\/\1>)?/gs,
	)) {
		const name = attribute(attributes, 'name');
		if (name === null) continue;
		const type = attribute(attributes, 'type') ?? 'text';
		if (['checkbox', 'radio'].includes(type) && !/\schecked/.test(attributes)) continue;
		if (['submit', 'file', 'button'].includes(type)) continue;
		if (tag === 'select')
			fields.append(
				name,
				attribute(
					/<option\b([^>]*\sselected[^>]*)>/.exec(inner)?.[1] ?? /<option\b([^>]*)>/.exec(inner)?.[1] ?? '',
					'value',
				) ?? '',
			);
		else
			fields.append(
				name,
				tag === 'textarea'
					? unescape(inner.replace(/^\n/, ''))
					: (attribute(attributes, 'value') ?? (type === 'checkbox' ? 'on' : '')),
			);
	}
	return fields;
}

function attribute(attributes: string, name: string): string | null {
	const found = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes);
	return found ? unescape(found[1] ?? '') : null;
}

function unescape(text: string): string {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
