import type { Random } from './random.ts';
import {
	actors,
	cases,
	groups,
	measures,
	nouns,
	objects,
	places,
	purposes,
	qualities,
	verbs,
} from './words.ts';

/** Sentences of municipal German, and titles that do not repeat. */
export interface Writer {
	sentence(): string;
	/** @param sentences how many */
	text(sentences: number): string;
	title(): string;
	period(): string;
	money(): string;
}

export function writer(random: Random): Writer {
	const taken = new Set<string>();
	const fresh = (make: () => string): string => {
		for (let attempt = 0; attempt < 50; attempt++) {
			const made = make();
			if (!taken.has(made)) {
				taken.add(made);
				return made;
			}
		}
		const numbered = `${make()} (${taken.size})`;
		taken.add(numbered);
		return numbered;
	};
	const year = () => random.between(2025, 2034);
	const time = () =>
		random.of([
			`bis zum Sommer ${year()}`,
			`ab dem Schuljahr ${year()}`,
			`im Haushaltsjahr ${year()}`,
			`bis Ende ${year()}`,
			`ab Herbst ${year()}`,
			'alle zwei Jahre',
			'in jedem Halbjahr',
			`spätestens ${random.between(6, 30)} Monate nach dem Beschluss`,
		]);
	const patterns: readonly (() => string)[] = [
		() => {
			const [verb, end] = random.of(verbs);
			return `${capital(random.of(actors))} ${verb} ${time()} ${random.of(objects)} ${random.of(places)}${end}.`;
		},
		() => {
			const [verb, end] = random.of(verbs);
			return `${capital(time())} ${verb} ${random.of(actors)} ${random.of(objects)}${end}, damit ${random.of(purposes)}.`;
		},
		() => {
			const [condition, consequence] = random.of(cases);
			return `Wer ${condition}, ${consequence}; ${random.of(places)} sorgt dafür ${random.of(actors)}.`;
		},
		() =>
			`Gemessen wird der Erfolg an ${random.of(measures)}; angestrebt sind ${random.between(15, 95)} Prozent im Jahr ${year()}.`,
		() => {
			const [first, second, third] = random.some(actors, 3);
			return `Beteiligt sind ${random.of(places)} ${first ?? ''}, ${second ?? ''} und ${third ?? ''}.`;
		},
		() =>
			`Angesprochen werden ${random.some(groups, 2).join(' sowie ')} ${random.of(places)}, damit ${random.of(purposes)}.`,
		() =>
			`Im Jahr ${random.between(2018, 2024)} nutzten ${random.between(40, 2900).toLocaleString('de-DE')} Menschen ${random.of(places)} diese Möglichkeit, ${random.between(12, 61)} Prozent davon zum ersten Mal.`,
	];
	const sentence = () => fresh(() => random.of(patterns)());
	return {
		sentence,
		text: (sentences) => Array.from({ length: sentences }, sentence).join(' '),
		title: () =>
			fresh(() => `${random.of(qualities)} ${random.of(nouns)} ${random.of(places)}`.replace(/\.$/, '')),
		period: () => {
			const first = year();
			return random.of([
				`${first} bis ${first + random.between(1, 5)}`,
				`ab ${first}, dauerhaft`,
				`Frühjahr ${first}`,
			]);
		},
		money: () =>
			`${(random.between(4, 480) * 500).toLocaleString('de-DE')} Euro jährlich, ${random.of(['0,25', '0,5', '1,0', '1,5', '2,0'])} Stellen`,
	};
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
