import { expect, test } from 'vitest';
import { testApp } from '#platform/testing/app.ts';
import { startProgram } from '#platform/testing/program.ts';
import { formBody, revisionIn } from './testing/form-body.ts';
import { formAddress, whoMay } from './testing/route-entry.ts';
import { routeTable } from './testing/route-table.ts';
import { addressOfRoute } from './testing/routes.ts';
import { buildWorld } from './testing/world.ts';

const t = await testApp({ env: { PORT: '0', REQUESTS_PER_MINUTE: '0' } });
const world = await buildWorld(t, 'Musterfelde');
const program = await startProgram(t);
const origin = `http://localhost:${program.port}`;

/** May be a right entry in a text; in any other field it is wrong. */
const strange = {
	emoji: 'Grün 🌳👩‍👩‍👧 und 💡',
	'right to left': 'مرحبا \u202eנסתר\u202c Ende',
	markup: '<script>alert("x")</script> & \'"',
	'lone surrogate': 'halb \ud83c Zeichen',
};
const wrong = {
	NUL: 'a\0b',
	'far too long': 'Wort '.repeat(60_000),
	'not there': null,
	'impossible date': '2026-02-31',
	'no number': '1e999',
	'an id of nothing': '00000000-0000-0000-0000-000000000000',
	'a name of every object': '__proto__',
};

type Entries = readonly (readonly [string, string])[];

/** What is wrong, in which field, and what is sent instead of that field. */
function spoiled(fields: Readonly<Record<string, string>>): [string, string, Entries][] {
	const cases: [string, string, Entries][] = [];
	for (const name of Object.keys(fields)) {
		for (const [what, value] of Object.entries({ ...wrong, ...strange }))
			cases.push([what, name, value === null ? [] : [[name, value]]]);
		cases.push([
			'twice',
			name,
			[
				[name, 'eins'],
				[name, 'zwei'],
			],
		]);
		cases.push([
			'as a list',
			name,
			[
				[`${name}[]`, 'eins'],
				[`${name}[a]`, 'zwei'],
			],
		]);
	}
	return cases;
}

const forms = Object.entries(routeTable).flatMap(([id, entry]) =>
	Object.entries(entry.forms ?? {}).map(([action, form]) => ({ id, action, form, params: entry.params })),
);
/** These end the session or use up what the others need. */
const last = ['/(arbeit)/arbeit/sitzungen', '/(arbeit)/arbeit/abmelden'];

test.each(forms.filter(({ id }) => !last.includes(id)))(
	'$id ?/$action',
	async ({ id, action, form, params }) => {
		const page = addressOfRoute(id, params?.(world) ?? {});
		const opened = formAddress(page, 'default', form, world);
		const path = formAddress(page, action, form, world);
		const cookie = id.includes('/anmelden') ? '' : world.cookies[whoMay(form)];
		const send = (type: string, body: Uint8Array) =>
			program.ask({ path, method: 'POST', headers: { origin, cookie, 'content-type': type }, body });

		/** Whoever goes on starts from what stands now, or else the next would be refused for that. */
		const reopened = async (typed: Readonly<Record<string, string>>) =>
			'revision' in typed
				? { ...typed, ...revisionIn((await program.ask({ path: opened, headers: { cookie } })).text) }
				: typed;

		let fields = await reopened(form.fields(world));
		for (const [what, name, instead] of spoiled(fields)) {
			const others = Object.entries(fields).filter(([other]) => other !== name);
			const entries: Entries = [...others, ...instead];
			const { type, body } = formBody(entries, form.file);
			const { status, text } = await send(type, body);
			const said = `${name}: ${what}: ${status}`;
			expect([200, 303, 400, 403, 404, 409, 410, 413, 415, 422, 429], said).toContain(status);
			if (status === 200) expect(form.looks, said).toBe(true);
			expect(text, said).not.toContain('<script>alert(');
			if (status === 303) fields = await reopened(fields);
			if (status === 303 || status === 404 || status === 429) continue;
			for (const field of form.texts ?? []) {
				const typed = entries.find(([other]) => other === field)?.[1] ?? '';
				expect(plain(text), `${said}: ${field} is lost`).toContain(plain(escaped(typed)));
			}
		}

		// A button alone reads nothing of what is sent with it.
		if (Object.keys(form.fields(world)).length === 0) return;
		const { body } = formBody(form.fields(world));
		for (const type of ['application/json', 'text/plain', 'multipart/form-data', 'image/png', '']) {
			const { status } = await send(type, body);
			expect(status, type).toBeGreaterThanOrEqual(400);
			expect(status, type).toBeLessThan(500);
		}
	},
);

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').trim();
}

/** As far as quotes, the sign that cannot be shown, how a date is written and blanks at the ends of lines matter to nobody. */
function plain(text: string): string {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('\0', '')
		.replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, '$3.$2.$1')
		.toWellFormed();
}
