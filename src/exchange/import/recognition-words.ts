import { m } from '#paraglide/messages.js';
import type { Doubt } from '#concept/domain/recognition/recognition.ts';
import type { LeftOutCode } from '#concept/domain/recognition/source.ts';
import type { Locale } from '#platform/context.ts';

/** Why a line was left out, in the reader's language. */
export function leftOutReason(code: LeftOutCode, locale: Locale): string {
	const reasons: Record<LeftOutCode, () => string> = {
		tableOfContents: () => m.exchange_leftout_table_of_contents({}, { locale }),
		pageNumber: () => m.exchange_leftout_page_number({}, { locale }),
		runningHead: () => m.exchange_leftout_running_head({}, { locale }),
		image: () => m.exchange_leftout_image({}, { locale }),
		separator: () => m.exchange_leftout_separator({}, { locale }),
		comment: () => m.exchange_leftout_comment({}, { locale }),
		frontMatter: () => m.exchange_leftout_front_matter({}, { locale }),
		deletedText: () => m.exchange_leftout_deleted_text({}, { locale }),
		usedAsTitle: () => m.exchange_leftout_used_as_title({}, { locale }),
		usedAsHeading: () => m.exchange_leftout_used_as_heading({}, { locale }),
		tableHeader: () => m.exchange_leftout_table_header({}, { locale }),
		leftOutByHand: () => m.exchange_leftout_by_hand({}, { locale }),
	};
	return reasons[code]();
}

/** What a person should look at, in the reader's language. */
export function doubtWords(doubt: Doubt, locale: Locale): string {
	const words: Record<Doubt, () => string> = {
		headingGuessed: () => m.exchange_doubt_heading_guessed({}, { locale }),
		headerGuessed: () => m.exchange_doubt_header_guessed({}, { locale }),
		kindGuessed: () => m.exchange_doubt_kind_guessed({}, { locale }),
		fieldGuessed: () => m.exchange_doubt_field_guessed({}, { locale }),
		noteWithoutMark: () => m.exchange_doubt_note_without_mark({}, { locale }),
		titleOnly: () => m.exchange_doubt_title_only({}, { locale }),
	};
	return words[doubt]();
}
