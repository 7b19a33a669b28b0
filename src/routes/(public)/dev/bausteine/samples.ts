import type { Choice, Column, SummaryItem, Task, TimelineItem } from '#ui/types.ts';

export const fieldErrors = [
	{ field: 'fehler-titel', message: 'Geben Sie einen Titel ein' },
	{ field: 'fehler-text', message: 'Der Text ist zu kurz: mindestens 20 Zeichen' },
	{ field: 'fehler-art', message: 'Wählen Sie eine Art' },
	{ field: 'fehler-rolle', message: 'Wählen Sie eine der Rollen' },
	{ field: 'fehler-datum', message: 'Den 31. Februar gibt es nicht' },
];

export const kinds: readonly Choice[] = [
	{ value: 'goal', label: 'Ziel' },
	{ value: 'guideline', label: 'Leitlinie' },
	{ value: 'measure', label: 'Maßnahme' },
];

export const roles: readonly Choice[] = [
	{ value: 'lead', label: 'Federführend', hint: 'Diese Stelle berichtet über den Stand.' },
	{ value: 'contributing', label: 'Beteiligt' },
	{ value: 'none', label: 'Nicht betroffen', disabled: true },
];

export const tasks: readonly Task[] = [
	{
		title: 'Rückmeldung zum Entwurf der Leitlinien 3.1 bis 3.5 geben',
		href: '#aufgaben',
		hint: 'Handlungsfeld 3 „Klima und Stadtgrün“',
		due: 'bis 4. Dezember 2026',
		status: { tone: 'progress', label: 'angefangen' },
	},
	{
		title: 'Öffentlichkeitsbeteiligungsverfahrensordnung einlesen',
		href: '#aufgaben',
		due: 'seit 3 Tagen überfällig',
		status: { tone: 'danger', label: 'überfällig' },
	},
	{ title: 'Protokoll der zweiten Werkstatt prüfen', href: '#aufgaben', status: { label: 'offen' } },
	{ title: 'Fassung 2 beschließen lassen', hint: 'Beginnt, wenn die Beratungsfolge endet.' },
	{ title: 'Einladung versenden', href: '#aufgaben', status: { tone: 'success', label: 'erledigt' } },
];

export const summary: readonly SummaryItem[] = [
	{ key: 'Titel', value: 'Leitlinien für das Stadtgrün', href: '#angaben' },
	{ key: 'Zuständige Organisationseinheit', value: 'Fachdienst Grünflächenunterhaltung', href: '#angaben' },
	{ key: 'Zeitraum', value: '2026 bis 2031\nÜberprüfung 2029', href: '#angaben' },
	{ key: 'Quelle', value: '', href: '#angaben' },
];

export const columns: readonly Column[] = [
	{ key: 'name', label: 'Fassung', sortable: true },
	{ key: 'date', label: 'Datum', sortable: true },
	{ key: 'state', label: 'Stand' },
	{ key: 'count', label: 'Elemente', numeric: true },
];

export const editions = [
	{ name: 'Fassung 3', date: '12. November 2026', tone: 'progress', state: 'in Beratung', count: '1.204' },
	{ name: 'Fassung 2', date: '14. Juni 2024', tone: 'success', state: 'beschlossen', count: '64' },
	{ name: 'Fassung 1', date: '3. März 2019', tone: 'neutral', state: 'abgelöst', count: '58' },
] as const;

export const steps: readonly TimelineItem[] = [
	{
		title: 'Auftrag der Stadtverordnetenversammlung',
		date: '14. Juni 2024',
		dateTime: '2024-06-14',
		state: 'done',
		text: 'Beschluss zur Fortschreibung mit Beteiligung der Öffentlichkeit.',
	},
	{
		title: 'Werkstätten in den Ortsteilen',
		date: 'September bis November 2026',
		state: 'current',
		href: '#verlauf',
	},
	{ title: 'Beschluss', date: 'voraussichtlich März 2027', state: 'next' },
];
