import type { ClusterSketch } from '../contributions/sketch.ts';

/** What else came of things said in the first cycle, besides what their answers name: by title, or by the first words. */
const further: Readonly<Record<string, readonly string[]>> = {
	'Ehrenamtlich oder bezahlt übersetzen': ['Sprachmittlung'],
	'Wer kennt sich aus in der Stadt?': ['Patenschaft'],
	'„Neubürger“ passt nicht': ['Menschen mit Einwanderungsgeschichte'],
	'Das Wort „Mischung“': ['Integration'],
	'Mitreden ohne Wahlrecht': ['Teilhabe'],
	'Jahre in der Gemeinschaftsunterkunft': ['Geflüchtete'],
	'Wer spricht für wen': ['Migrantenorganisation'],
	'Ton am Schalter und am Telefon': ['Interkulturelle Öffnung'],
	'Orte zum Sitzen ohne zu bezahlen': ['Haus der Kulturen'],
	'Kein Hausarzt nimmt noch jemanden': ['Ein fester Platz in der Hausarztpraxis'],
	'Alt werden in der zweiten Sprache': ['Alt werden in der neuen Heimat'],
	'Pflege finden und bezahlen': ['Pflegeberatung erreicht alle', 'Pflegestützpunkt kommt ins Vereinsheim'],
	Seele: ['Psychosoziale Sprechstunde'],
	'Kinder dolmetschen beim Arzt': ['Verständigung am Krankenbett'],
	'Sprachmittlung in der Praxis': ['Verständigung am Krankenbett'],
	'Frauen, denen man zu Hause glaubt': ['Gesundheitslotsinnen in der Nordvorstadt'],
	'Menschen mit Behinderung kommen nicht vor': ['Wege für Menschen mit Behinderung'],
	'Cuma günleri mescitte tansiyon': ['Gesundheitsabende in Gemeinden und Vereinen'],
};

/** Titles of the elements of the concept that a cluster became part of. */
export function becameOf({ title, contributions, answer }: ClusterSketch): readonly string[] {
	const first = contributions[0]?.text ?? '';
	const [, also = []] =
		Object.entries(further).find(([words]) => (title === '' ? first.startsWith(words) : title === words)) ??
		[];
	return [...(answer?.element === undefined ? [] : [answer.element]), ...also];
}
