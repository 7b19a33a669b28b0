import type { PlainDate } from '#shared/plain-date.ts';

/** A value that a rule sets, from a day on, with the place where the rule stands. */
interface DatedRule {
	readonly validFrom: PlainDate;
	readonly days: number;
	readonly source: string;
}

/** Days that a unit has for its opinion, unless somebody says otherwise. */
const reviewDays: readonly DatedRule[] = [
	{
		validFrom: '2016-01-01',
		days: 14,
		source:
			'Prozessvorlage „Arbeitsgruppen nacheinander“, Schritt D: Prüfung durch die Verwaltung, höchstens zwei Wochen',
	},
];

/** Days for feedback on a published draft. */
const feedbackDays: readonly DatedRule[] = [
	{
		validFrom: '2016-01-01',
		days: 14,
		source:
			'Prozessvorlage „Arbeitsgruppen nacheinander“, Abschluss: zwei Wochen für Rückmeldungen zum Gesamtentwurf',
	},
];

/** A link in a mail works so long after the last day: who is late can still answer. */
export const linkDaysAfterDue = 90;

const rules = { review: reviewDays, feedback: feedbackDays } as const;

/** The rule in force on a day; before the first of them, the first. */
export function ruleOn(name: keyof typeof rules, day: PlainDate): DatedRule {
	const dated = rules[name];
	const found = dated.findLast(({ validFrom }) => validFrom <= day) ?? dated[0];
	if (!found) throw new Error(`no rule ${name}`);
	return found;
}
