import { redirect } from '@sveltejs/kit';
import { plainDateAt } from '#shared/plain-date.ts';

import { listFieldsOfAction } from '#concept/server/element-names.ts';
import { groupTypes } from '#people/domain/organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';

import type { Channel, ContributionKind, Language } from '#participation/domain/vocabulary.ts';
import { listRounds } from '#participation/server/list-rounds.ts';
import { typeCards } from '#participation/server/type-cards.ts';

import { looksLikeToken, newToken } from '#platform/identity/tokens.ts';
import { day, failed, orNull, text, texts } from '../form.ts';
import { assertMay } from '../may.ts';
import { splitCards } from './split-cards.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** What the next cards have in common with the last ones stands in the address, so that it need not be typed again. */
const kept = [
	'roundId',
	'eventId',
	'groupId',
	'guidingQuestion',
	'channel',
	'language',
	'kind',
	'publish',
] as const;

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	assertMay(context, 'typeCards');
	const [rounds, groups, fields] = await Promise.all([
		listRounds(context),
		listOrganizations(context, groupTypes),
		listFieldsOfAction(context),
	]);
	const query = url.searchParams;
	return {
		rounds: rounds.map(({ id, title }) => ({ value: id, label: title })),
		groups: groups
			.filter(({ endedOn }) => endedOn === null)
			.map(({ id, name }) => ({ value: id, label: name })),
		fields: fields.filter(({ live }) => live).map(({ id, title }) => ({ value: id, label: title })),
		saved: query.get('gespeichert') ?? '',
		count: Number(query.get('anzahl') ?? '0'),
		typed: {
			key: newToken(),
			text: '',
			roundId: text(query, 'roundId'),
			eventId: text(query, 'eventId'),
			groupId: text(query, 'groupId'),
			guidingQuestion: text(query, 'guidingQuestion'),
			channel: text(query, 'channel') || 'card',
			language: text(query, 'language') || 'de',
			kind: text(query, 'kind') || 'concern',
			publish: query.has('publish'),
			fieldIds: texts(query, 'fieldIds'),
			receivedOn: plainDateAt(context.app.clock()),
			name: '',
			organisation: '',
			email: '',
			publishName: false,
		},
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const form = await request.formData();
		const typed = {
			key: text(form, 'key'),
			text: text(form, 'text'),
			roundId: text(form, 'roundId'),
			eventId: text(form, 'eventId'),
			groupId: text(form, 'groupId'),
			guidingQuestion: text(form, 'guidingQuestion'),
			channel: text(form, 'channel'),
			language: text(form, 'language'),
			kind: text(form, 'kind'),
			publish: form.has('publish'),
			fieldIds: texts(form, 'fieldIds'),
			receivedOn: day(form, 'receivedOn'),
			name: text(form, 'name'),
			organisation: text(form, 'organisation'),
			email: text(form, 'email'),
			publishName: form.has('publishName'),
		};
		const { name, organisation, email, publishName, fieldIds } = typed;
		const entered = await typeCards(
			context,
			{
				roundId: orNull(typed.roundId),
				eventId: orNull(typed.eventId),
				groupId: orNull(typed.groupId),
				guidingQuestion: typed.guidingQuestion,
				channel: typed.channel as Channel,
				publish: typed.publish,
				...(looksLikeToken(typed.key) ? { key: typed.key } : {}),
				...(typed.receivedOn === '' ? {} : { receivedOn: typed.receivedOn }),
			},
			splitCards(typed.text).map((card) => ({
				...card,
				language: typed.language as Language,
				kind: typed.kind as ContributionKind,
				fieldIds,
				...(typed.channel === 'card' ? {} : { name, organisation, email, publishName }),
			})),
		);
		if (!entered.ok) return failed(context, entered.failure, typed);
		const numbers = entered.value.map(({ number }) => number);
		const [first = '', last = first] = [numbers[0], numbers.at(-1)];
		const query = new URLSearchParams({
			gespeichert: numbers.length > 1 ? `${first} – ${last}` : first,
			anzahl: String(numbers.length),
		});
		for (const field of kept) if (form.has(field)) query.set(field, text(form, field));
		for (const id of fieldIds) query.append('fieldIds', id);
		redirect(303, `/arbeit/beitraege/karten?${query.toString()}`);
	},
};
