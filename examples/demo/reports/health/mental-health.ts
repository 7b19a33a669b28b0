import type { MeasureLife } from '../sketch.ts';

export const mentalHealth: readonly MeasureLife[] = [
	{
		measure: 'Psychosoziale Sprechstunde',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 16_900,
				text: 'Seit September bieten zwei Therapeutinnen Erstgespräche an, 43 bis Jahresende.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 51_400,
				text: '187 Personen kamen, für 74 fand sich ein Therapieplatz.',
			},
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 52_000,
				text: 'Die Wartezeit ist auf fünfeinhalb Monate gesunken. Die Landesförderung läuft aus, über eine Anschlussförderung wird im März entschieden.',
			},
		},
	},
	{
		measure: 'Sprachmittlung in der Psychotherapie',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die Kammer verlangt für die Ausbildung ein Curriculum, das im Land noch nicht vorliegt.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Der Entwurf des Curriculums wurde im November veröffentlicht; mit der Ausbildung könnte im Herbst 2026 begonnen werden.',
			},
		},
	},
	{
		measure: 'Schulung „Hinsehen und ansprechen“',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 4_700,
				text: 'Zwei Schulungen, 51 Fachkräfte.',
			},
			2024: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 4_600,
				text: 'Mit der vierten Schulung hat jede weiterführende Schule mindestens zwei Ansprechpersonen. Das Heft mit Fallbeispielen wird nachgedruckt.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Kunstgruppe für geflüchtete Kinder',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 4_300,
				text: 'Die Gruppe besteht seit September, achtzehn Kinder kommen regelmäßig.',
			},
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 14_200,
				text: 'Eine Ausstellung im Rathausflur zeigte vierzig Arbeiten unter dem Titel „Mein Weg“.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				spent: 8_900,
				text: 'Zum Sommer wie vorgesehen beendet. Sieben Kinder besuchen nun die Malschule, die Elternrunde trifft sich weiter im Familienzentrum.',
			},
		},
	},
];
