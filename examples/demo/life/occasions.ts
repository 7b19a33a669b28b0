import type { ClusterSketch, Occasion } from '../contributions/sketch.ts';

/** The three questions on every wall, as they were printed. */
export const guidingQuestions: Readonly<Record<ClusterSketch['guidingQuestion'], string>> = {
	important: 'Was ist wichtig?',
	missing: 'Was fehlt?',
	how: 'Wie geht es?',
};

/** When what was said on an occasion was typed, put together and answered; the days on which it came in. */
export interface Handling {
	readonly saidOn: readonly [string, ...string[]];
	readonly typedOn: string;
	readonly clusteredOn: string;
	readonly answeredOn: string;
	readonly answerUntil: string;
}

export const handling: Readonly<Record<Exclude<Occasion, 'groups2021'>, Handling>> = {
	kickOff2021: {
		saidOn: ['2021-02-26'],
		typedOn: '2021-03-01',
		clusteredOn: '2021-03-08',
		answeredOn: '2021-04-13',
		answerUntil: '2021-04-23',
	},
	feedback2021: {
		saidOn: [
			'2021-12-11',
			'2021-12-13',
			'2021-12-16',
			'2021-12-19',
			'2021-12-22',
			'2021-12-28',
			'2021-12-30',
		],
		typedOn: '2021-12-31',
		clusteredOn: '2022-01-11',
		answeredOn: '2022-02-15',
		answerUntil: '2022-02-18',
	},
	kickOff2026: {
		saidOn: ['2026-03-20'],
		typedOn: '2026-03-23',
		clusteredOn: '2026-03-31',
		answeredOn: '2026-05-12',
		answerUntil: '2026-05-15',
	},
	expertEvent2026: {
		saidOn: ['2026-04-16', '2026-04-18', '2026-04-21', '2026-04-26'],
		typedOn: '2026-04-27',
		clusteredOn: '2026-05-05',
		answeredOn: '2026-06-09',
		answerUntil: '2026-06-12',
	},
	arrivalGroup2026: {
		saidOn: ['2026-05-19'],
		typedOn: '2026-05-20',
		clusteredOn: '2026-05-22',
		answeredOn: '2026-07-01',
		answerUntil: '2026-07-14',
	},
	feedbackArrival2026: {
		saidOn: ['2026-05-10', '2026-05-12', '2026-05-15', '2026-05-17'],
		typedOn: '2026-05-18',
		clusteredOn: '2026-05-21',
		answeredOn: '2026-06-24',
		answerUntil: '2026-07-01',
	},
	feedbackLanguage2026: {
		saidOn: ['2026-09-16', '2026-09-23', '2026-10-02', '2026-10-10'],
		typedOn: '2026-10-12',
		clusteredOn: '2026-10-14',
		answeredOn: '2026-10-30',
		answerUntil: '2026-11-08',
	},
	languageGroup2026: {
		saidOn: ['2026-11-05'],
		typedOn: '2026-11-06',
		clusteredOn: '2026-11-09',
		answeredOn: '2026-11-16',
		answerUntil: '2026-11-19',
	},
};
