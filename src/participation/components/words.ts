import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import type { ContributionState } from '../domain/state.ts';
import type { RoundState } from '../domain/round.ts';
import {
	languages,
	type Channel,
	type ContributionKind,
	type Language,
	type Outcome,
} from '../domain/vocabulary.ts';
import type { Choice, Tone } from '#ui/types.ts';

const kinds: Record<ContributionKind, () => string> = {
	textChange: m.participation_kind_textChange,
	guideline: m.participation_kind_guideline,
	goal: m.participation_kind_goal,
	approach: m.participation_kind_approach,
	measure: m.participation_kind_measure,
	move: m.participation_kind_move,
	question: m.participation_kind_question,
	concern: m.participation_kind_concern,
	fact: m.participation_kind_fact,
};

/** The same as what somebody wants to do: for those who are asked. */
const wants: Record<ContributionKind, () => string> = {
	textChange: m.participation_want_textChange,
	guideline: m.participation_want_guideline,
	goal: m.participation_want_goal,
	approach: m.participation_want_approach,
	measure: m.participation_want_measure,
	move: m.participation_want_move,
	question: m.participation_want_question,
	concern: m.participation_want_concern,
	fact: m.participation_want_fact,
};

const channels: Record<Channel, () => string> = {
	card: m.participation_channel_card,
	publicForm: m.participation_channel_publicForm,
	mail: m.participation_channel_mail,
	paper: m.participation_channel_paper,
};

const outcomes: Record<Outcome, () => string> = {
	adopted: m.participation_outcome_adopted,
	partlyAdopted: m.participation_outcome_partlyAdopted,
	alreadyThere: m.participation_outcome_alreadyThere,
	forwarded: m.participation_outcome_forwarded,
	rejected: m.participation_outcome_rejected,
	answered: m.participation_outcome_answered,
};

/** How speakers of a language call it: those who look for theirs need not read German. */
const ownNames: Record<Language, string> = {
	de: 'Deutsch',
	uk: 'Українська',
	ar: 'العربية',
	tr: 'Türkçe',
	ru: 'Русский',
	fr: 'Français',
	fa: 'فارسی',
	en: 'English',
};

export const kindWord = (kind: ContributionKind): string => kinds[kind]();
export const wantWord = (kind: ContributionKind): string => wants[kind]();
export const channelWord = (channel: Channel): string => channels[channel]();
export const outcomeWord = (outcome: Outcome): string => outcomes[outcome]();

/** "Arabisch", in the reader's language. */
export function languageWord(language: Language): string {
	return new Intl.DisplayNames(getLocale(), { type: 'language' }).of(language) ?? language;
}

export function languageChoices(): readonly Choice[] {
	return languages.map((value) => {
		const [own, here] = [ownNames[value], languageWord(value)];
		return { value, label: own === here ? own : `${own} (${here})` };
	});
}

export function choices<Word extends string>(
	words: readonly Word[],
	label: (word: Word) => string,
): readonly Choice[] {
	return words.map((value) => ({ value, label: label(value) }));
}

export function stateStatus(state: ContributionState): { readonly tone: Tone; readonly label: string } {
	if (state === 'answered') return { tone: 'success', label: m.participation_state_answered() };
	return state === 'overdue'
		? { tone: 'danger', label: m.participation_state_overdue() }
		: { tone: 'progress', label: m.participation_state_open() };
}

export function roundStatus(state: RoundState): { readonly tone: Tone; readonly label: string } {
	switch (state) {
		case 'planned':
			return { tone: 'info', label: m.participation_round_planned() };
		case 'open':
			return { tone: 'progress', label: m.participation_round_open() };
		case 'closed':
			return { tone: 'neutral', label: m.participation_round_closed() };
		case 'cancelled':
			return { tone: 'warning', label: m.participation_round_cancelled() };
	}
}
