import { describe, expect, test } from 'vitest';
import { testApp } from '#platform/testing/app.ts';
import { startProgram } from '#platform/testing/program.ts';
import { formBody } from './testing/form-body.ts';
import { formAddress, whoMay, type FormEntry } from './testing/route-entry.ts';
import { routeTable } from './testing/route-table.ts';
import { addressOfRoute, allRoutes } from './testing/routes.ts';
import { snapshot } from './testing/snapshot.ts';
import { buildWorld, readers, type Reader, type World } from './testing/world.ts';

const t = await testApp({ env: { PORT: '0', REQUESTS_PER_MINUTE: '0' } });
const own = await buildWorld(t, 'Eigenstadt');
const foreign = await buildWorld(t, 'Fremdstadt');
t.app.municipalities.drop();
const program = await startProgram(t);
const routes = await allRoutes();

const hostOf = (world: World) => `${world.slug}.localhost:${program.port}`;
const see = (path: string, reader: Reader, accept = 'text/html') =>
	program.ask({ path, host: hostOf(own), headers: { cookie: own.cookies[reader], accept } });
interface Sent {
	readonly id: string;
	readonly action: string;
	readonly form: FormEntry;
}
/** @param ids whose ids stand in the address, and whose in the fields */
const send = (
	{ id, action, form }: Sent,
	cookie: string,
	ids: { address: World; fields: World },
	page = pathOf(id, ids.address),
) => {
	const { type, body } = formBody(form.fields(ids.fields), form.file);
	return program.ask({
		path: formAddress(page, action, form, ids.address),
		method: 'POST',
		host: hostOf(own),
		headers: { cookie, origin: `http://${hostOf(own)}`, 'content-type': type },
		body,
	});
};

const mine = { address: own, fields: own };
/** What a form is answered that somebody sends who may, to another page than its own. */
const statusAt = async (page: string, sent: Sent) =>
	(await send(sent, own.cookies[whoMay(sent.form)], mine, page)).status;
const entries = Object.entries(routeTable);
const pathOf = (id: string, world: World) => addressOfRoute(id, routeTable[id]?.params?.(world) ?? {});
const forms = entries.flatMap(([id, entry]) =>
	Object.entries(entry.forms ?? {}).map(([action, form]) => ({ id, action, form })),
);

test('no address and no form is forgotten in the table', () => {
	const wanted = routes.filter(
		({ id, params, actions }) => id.startsWith('/(arbeit)') || params.length > 0 || actions.length > 0,
	);
	const known = entries.map(([id]) => id).filter((id) => !id.endsWith('/vergleich'));
	expect(known.sort()).toEqual(wanted.map(({ id }) => id));
	for (const { id, params, actions } of wanted) {
		expect(Object.keys(routeTable[id]?.params?.(own) ?? {}).sort(), id).toEqual([...params].sort());
		expect(Object.keys(routeTable[id]?.forms ?? {}).sort(), id).toEqual([...actions].sort());
	}
});

test('nothing but the machine interface and files can be written to without a form', () => {
	const writing = routes.filter(({ methods }) =>
		methods.some((name) => !['GET', 'HEAD', 'OPTIONS'].includes(name)),
	);
	expect(writing.map(({ id }) => id)).toEqual([]);
});

describe('ids of another municipality', () => {
	test.each(entries)('at %s', async (id, entry) => {
		const before = await snapshot(t.ownerUrl);
		for (const reader of new Set<Reader>([whoMay(entry), 'processLead', 'operator', 'nobody'])) {
			const path = pathOf(id, foreign);
			const seen = [];
			if (entry.params) seen.push(await see(path, reader), await see(path, reader, 'application/json'));
			for (const { status } of seen) {
				const expected = entry.may.includes(reader) ? [404, 307, 406] : [303, 401, 403, 404];
				expect(expected, `${reader} ${status}`).toContain(status);
			}
			for (const query of entry.queries?.(foreign) ?? [])
				seen.push(await see(`${pathOf(id, own)}${query}`, reader));
			for (const { text, status } of seen) {
				expect(text).not.toContain('Fremdstadt');
				expect(status).toBeLessThan(500);
			}
			// A redirect goes to the permanent address, which does not know the id either.
			const moved = seen.find(({ status }) => status === 307)?.headers.location;
			if (moved) expect((await see(moved, reader)).status).toBe(404);
		}
		expect(await snapshot(t.ownerUrl)).toEqual(before);
	});

	test.each(entries.filter(([, { params }]) => Object.keys(params?.(own) ?? {}).length > 1))(
		'one of them among own ones at %s',
		async (id, entry) => {
			const before = await snapshot(t.ownerUrl);
			const [ours, theirs] = [entry.params?.(own) ?? {}, entry.params?.(foreign) ?? {}];
			for (const name of Object.keys(ours).filter((one) => ours[one] !== theirs[one])) {
				const page = addressOfRoute(id, { ...ours, [name]: theirs[name] ?? '' });
				const { status, text } = await see(page, whoMay(entry));
				expect([404, 307, 406], `${name} ${status}`).toContain(status);
				expect(text).not.toContain('Fremdstadt');
				for (const [action, form] of Object.entries(entry.forms ?? {}))
					expect(await statusAt(page, { id, action, form }), `${name} ${action}`).toBe(404);
			}
			expect(await snapshot(t.ownerUrl)).toEqual(before);
		},
	);

	const places = (['address', 'fields'] as const).flatMap((place) =>
		forms.filter(({ form }) => form.ids === place || form.ids === 'both').map((one) => ({ ...one, place })),
	);

	test.each(places)('in the $place of $id ?/$action', async ({ place, ...sent }) => {
		const before = await snapshot(t.ownerUrl);
		const ids = { address: own, fields: own, [place]: foreign };
		for (const reader of readers) {
			const { status, text } = await send(sent, own.cookies[reader], ids);
			// Who is signed in is led on from the page for signing in, whatever was sent there.
			const led = sent.id.endsWith('/anmelden') && reader !== 'nobody' ? [303] : [];
			expect([400, 401, 403, 404, 409, ...led], `${reader} ${status}`).toContain(status);
			expect(text).not.toContain('Fremdstadt');
		}
		expect(await snapshot(t.ownerUrl)).toEqual(before);
	});

	test.each(entries.filter(([id]) => id.startsWith('/(arbeit)')))(
		'a session of another municipality is none at %s',
		async (id, entry) => {
			const before = await snapshot(t.ownerUrl);
			const cookie = foreign.cookies.processLead;
			const path = pathOf(id, own);
			const { status } = await program.ask({ path, host: hostOf(own), headers: { cookie } });
			expect(status).toBe(id.includes('/anmelden') ? (id.endsWith('/link') ? 410 : 200) : 303);
			for (const [action, form] of Object.entries(entry.forms ?? {}))
				if (!form.may.includes('nobody'))
					expect((await send({ id, action, form }, cookie, mine)).status, action).toBe(401);
			expect(await snapshot(t.ownerUrl)).toEqual(before);
		},
	);
});

describe('what does not belong together is not found, and nothing is done to it', () => {
	test.each(entries.filter(([, { mismatched }]) => mismatched))('at %s', async (id, entry) => {
		const before = await snapshot(t.ownerUrl);
		const page = addressOfRoute(id, entry.mismatched?.(own) ?? {});
		expect((await see(page, whoMay(entry))).status).toBe(404);
		for (const [action, form] of Object.entries(entry.forms ?? {}))
			expect(await statusAt(page, { id, action, form }), action).toBe(404);
		expect(await snapshot(t.ownerUrl)).toEqual(before);
	});
});

describe('everybody sees and does only what is theirs', () => {
	test.each(entries)('at %s', async (id, entry) => {
		const before = await snapshot(t.ownerUrl);
		for (const reader of readers) {
			const { status, headers } = await see(pathOf(id, own), reader, '*/*');
			// A stricter one makes browsers hide where a form comes from, and then it is refused.
			expect(headers['referrer-policy']).toBe('same-origin');
			const refused = reader === 'nobody' ? 303 : 403;
			if (!entry.may.includes(reader)) expect(status, reader).toBe(refused);
			else expect([200, 301, 303, 307, 410], `${reader} ${status}`).toContain(status);
		}
		expect(await snapshot(t.ownerUrl)).toEqual(before);
	});

	test.each(forms)('with $id ?/$action', async (sent) => {
		const before = await snapshot(t.ownerUrl);
		for (const reader of readers) {
			if (sent.form.may.includes(reader)) continue;
			const { status } = await send(sent, own.cookies[reader], mine);
			expect(status, reader).toBe(reader === 'nobody' ? 401 : 403);
		}
		expect(await snapshot(t.ownerUrl)).toEqual(before);
	});

	// Last, because it changes things: the refusals above were not refusals of anything.
	test('and who may, may', async () => {
		for (const sent of forms) {
			const { id, action, form } = sent;
			if (form.may.includes('nobody')) continue;
			const { status } = await send(sent, own.cookies[whoMay(form)], mine);
			expect([200, 303, 409], `${id} ${action} ${status}`).toContain(status);
			// With this the session of who tries is over.
			if (id.endsWith('/sitzungen')) return expect(status).toBe(303);
		}
	});
});
