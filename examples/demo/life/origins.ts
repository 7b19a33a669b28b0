import type { ClusterSketch } from '../contributions/sketch.ts';

/** What else came of things said in the first cycle, besides what their answers name: by title, or by the first words. */
const further: Readonly<Record<string, readonly string[]>> = {
	'Ehrenamtlich oder bezahlt übersetzen': ['Sprachmittlung'],
	'Wer kennt sich aus in der Stadt?': [
		'Patenschaft',
		'Freiwillige gewinnen und halten',
		'Koordinierungsstelle für Patenschaften',
	],
	'„Neubürger“ passt nicht': ['Menschen mit Einwanderungsgeschichte'],
	'Das Wort „Mischung“': ['Integration'],
	'Mitreden ohne Wahlrecht': ['Teilhabe', 'Beteiligung erreicht auch Leise'],
	'Jahre in der Gemeinschaftsunterkunft': ['Geflüchtete', 'Wohnen in Würde auf Zeit und auf Dauer'],
	'Wer spricht für wen': ['Migrantenorganisation'],
	'Ton am Schalter und am Telefon': ['Interkulturelle Öffnung'],
	'Orte zum Sitzen ohne zu bezahlen': ['Haus der Kulturen', 'Plätze laden zum Bleiben ein'],
	'Kein Hausarzt nimmt noch jemanden': [
		'Ein fester Platz in der Hausarztpraxis',
		'Praxisfinder mit Sprachangabe',
		'Gesundheit ist für alle erreichbar',
	],
	'Alt werden in der zweiten Sprache': ['Alt werden in der neuen Heimat'],
	'Pflege finden und bezahlen': ['Pflegeberatung erreicht alle', 'Pflegestützpunkt kommt ins Vereinsheim'],
	Seele: ['Psychosoziale Sprechstunde'],
	'Kinder dolmetschen beim Arzt': ['Verständigung am Krankenbett', 'Klinik und Praxis öffnen sich'],
	'Sprachmittlung in der Praxis': [
		'Verständigung am Krankenbett',
		'Rahmenvertrag für medizinische Sprachmittlung',
	],
	'Frauen, denen man zu Hause glaubt': ['Gesundheitslotsinnen in der Nordvorstadt'],
	'Menschen mit Behinderung kommen nicht vor': ['Wege für Menschen mit Behinderung'],
	'Cuma günleri mescitte tansiyon': ['Gesundheitsabende in Gemeinden und Vereinen'],
	'Von Amt zu Amt': ['Unterlagen nur einmal vorlegen', 'Verfahren bleiben überschaubar'],
	'Öffnungszeiten für Leute mit Schicht': ['Kürzere Wartezeiten in der Ausländerbehörde'],
	'Kinder als Dolmetscher': ['Videodolmetschen an zehn Schaltern'],
	'Bescheide in der eigenen Sprache': [
		'Schreiben, die beim ersten Lesen klar sind',
		'Werkstatt für verständliche Bescheide',
	],
	'Mit Termin oder ohne': ['Terminbuchung ohne Sprachhürde'],
	'Zu Hause reden wir anders': ['Mehrsprachigkeit wird sichtbar'],
	'Warten auf den Kurs': ['Kein Warten auf den Deutschkurs', 'Kursbörse mit freien Plätzen'],
	'Was nach dem Kurs kommt': ['Vom Kurs in die Stelle'],
	'Mit siebzehn angekommen': ['Spät Zugezogene holen auf', 'Abschlussklasse am Abend'],
	'Lernen, wo etwas passiert': ['Lerncafé für Erwachsene'],
	'Lesen und schreiben von vorn': ['Lesen und Schreiben von Anfang an'],
	'Mütter lesen vor': ['Vorlesestunden in zwei Stimmen'],
	'Deutsch am Arbeitsplatz': ['Lernen neben der Arbeit', 'Deutsch am Arbeitsplatz'],
	'Ein eigenes Ziel für Frauen': ['Mentorinnen für den Wiedereinstieg'],
	'Wohnungssuche mit fremd klingendem Namen': [
		'Chancen bei der Wohnungssuche',
		'Testreihe zur Wohnungsvergabe',
	],
	'Schwangerschaft und Geburt': ['Familienhebammen mit Sprachkenntnissen'],
	'Untersuchung vor der Schule': ['Kinder wachsen gesund auf'],
	'Impfung und Corona in vielen Sprachen': ['Mehrsprachige Aufklärungsbögen'],
	'Wie am Empfang gesprochen wird': ['Geschultes Personal'],
	'Wohin, wenn man schlecht behandelt wird': ['Gleiche Behandlung ist überprüfbar'],
	'Die unabhängige Stelle genauer fassen': ['Unabhängige Antidiskriminierungsstelle'],
	'Was aus Beschwerden wird': [
		'Beschwerden führen zu Ergebnissen',
		'Verfahren für Beschwerden im eigenen Haus',
	],
	'Verständliche Bescheide': ['Prüfgruppe aus Leserinnen und Lesern', 'Die Stadt spricht klar'],
	'Was der Migrationsbeirat braucht': ['Der Beirat wirkt'],
	'Stellungnahme des Beirats': ['Rederecht in den Ausschüssen'],
};

/** Titles of the elements of the concept that a cluster became part of. */
export function becameOf({ title, contributions, answer }: ClusterSketch): readonly string[] {
	const first = contributions[0]?.text ?? '';
	const [, also = []] =
		Object.entries(further).find(([words]) => (title === '' ? first.startsWith(words) : title === words)) ??
		[];
	return [...(answer?.element === undefined ? [] : [answer.element]), ...also];
}
