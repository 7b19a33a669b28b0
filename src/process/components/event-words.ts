import { m } from '#paraglide/messages.js';
import type { EventKind, EventVisibility, RegistrationState } from '../domain/event.ts';
import type { LeftOutWhy, Via } from '../domain/invitation.ts';
import type { MinutesState } from '../domain/minutes-lifecycle.ts';
import type { Outcome } from '../domain/minutes.ts';
import type { Sector } from '#people/domain/organization.ts';

const kinds: Record<EventKind, () => string> = {
	kickOff: m.events_kind_kickOff,
	conference: m.events_kind_conference,
	expertEvent: m.events_kind_expertEvent,
	groupMeeting: m.events_kind_groupMeeting,
	coreGroup: m.events_kind_coreGroup,
	closingEvent: m.events_kind_closingEvent,
};

export function kindWord(kind: EventKind): string {
	return kinds[kind]();
}

const visibilities: Record<EventVisibility, () => string> = {
	public: m.events_visibility_public,
	participants: m.events_visibility_participants,
	body: m.events_visibility_body,
};

export function visibilityWord(visibility: EventVisibility): string {
	return visibilities[visibility]();
}

const registration: Record<RegistrationState, () => string> = {
	open: m.events_registration_open,
	notNeeded: m.events_registration_notNeeded,
	closed: m.events_registration_closed,
	cancelled: m.events_cancelled,
	over: m.events_registration_over,
};

export function registrationWord(state: RegistrationState): string {
	return registration[state]();
}

const sectors: Record<Sector, () => string> = {
	administration: m.events_sector_administration,
	migrantOrganization: m.events_sector_migrantOrganization,
	provider: m.events_sector_provider,
	authority: m.events_sector_authority,
	volunteer: m.events_sector_volunteer,
	politics: m.events_sector_politics,
	other: m.events_sector_other,
};

export function sectorWord(sector: Sector): string {
	return sectors[sector]();
}

const minutesStates: Record<MinutesState, () => string> = {
	draft: m.events_minutes_draft,
	objections: m.events_minutes_objections,
	approved: m.events_minutes_approved,
};

export function minutesWord(state: MinutesState): string {
	return minutesStates[state]();
}

const outcomeWords: Record<Outcome, () => string> = {
	accepted: m.events_outcome_accepted,
	partly: m.events_outcome_partly,
	rejected: m.events_outcome_rejected,
};

export function outcomeWord(outcome: Outcome): string {
	return outcomeWords[outcome]();
}

const whys: Record<LeftOutWhy, () => string> = {
	alreadyInvited: m.events_why_alreadyInvited,
	duplicate: m.events_why_duplicate,
	noAddress: m.events_why_noAddress,
	mayNotSee: m.events_why_mayNotSee,
};

export function whyWord(why: LeftOutWhy): string {
	return whys[why]();
}

/** The group or list through which somebody is invited. */
export function viaWord(via: Via): string {
	if (via.kind === 'member') return via.groupName;
	return via.kind === 'list' ? m.events_via_list({ list: via.listTitle }) : m.events_via_registration();
}
