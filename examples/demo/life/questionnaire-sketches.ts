import { groups } from '../groups.ts';

/** Five answers of one member; an empty one is a blank, one that begins with "!" disagrees. */
type Answers = readonly [string, string, string, string, string];

export interface QuestionnaireSketch {
	/** Title of the element. */
	readonly of: string;
	readonly group: string;
	readonly openedOn: string;
	readonly closesOn: string;
	readonly answers: Readonly<Record<string, Answers>>;
	/** The wording that the group agreed on; absent while it has not. */
	readonly fixed?: { readonly on: string; readonly text: string; readonly reason: string };
}

export const questionnaires: readonly QuestionnaireSketch[] = [
	{
		of: 'Anlaufstelle für alle Neuzugezogenen',
		group: groups.arrival.name,
		openedOn: '2026-05-20',
		closesOn: '2026-06-03',
		answers: {
			'Halina Wegweis': [
				'Ja, nur „häufigste Anliegen“ ändert sich jedes Jahr.',
				'Der ersten: an die richtige Tür.',
				'Für alle Stellen im Haus, weil Nachfragen wegfallen.',
				'An der Befragung im Wartebereich.',
				'Ja, wir stehen bei 88 Prozent.',
			],
			'Nadim Zederntal': [
				'„Klären“ heißt bei uns: Das Papier ist in der Hand.',
				'',
				'!Für Schichtarbeitende nicht, solange um vier geschlossen wird.',
				'Daran, ob jemand ein zweites Mal kommen muss.',
				'Mit Sprechzeiten am Samstag: ja.',
			],
			'Magdalena Kirchplatz': [
				'Verständlich, auch für unsere Freiwilligen.',
				'Auch der vierten: Begleitung wird leichter.',
				'Für Familien sehr.',
				'',
				'Die Mittel ab 2027 entscheiden.',
			],
			'Irina Samowar': [
				'Gut so.',
				'Der ersten und der zweiten.',
				'Für Ältere nur, wenn jemand mitkommt.',
				'Befragung, bitte auch auf Russisch und Ukrainisch.',
				'',
			],
			'Gabriele Mitmach': [
				'Ich würde „sechs“ streichen und „ihre“ lassen.',
				'Der ersten.',
				'Für alle, die arbeiten, erst mit dem Samstag.',
				'An den Wegen: wie oft muss man wiederkommen?',
				'Ja.',
			],
		},
		fixed: {
			on: '2026-06-09',
			text: 'Bis Ende 2028 können neun von zehn Neuzugezogenen ihre häufigsten Anliegen bei einem einzigen Besuch abschließen, an einem Samstag im Monat auch außerhalb der Arbeitswoche. Gemessen wird dies zweimal im Jahr durch eine mehrsprachige Befragung im Wartebereich.',
			reason:
				'Vier von fünf Antworten halten das Ziel für erreichbar. Aufgenommen ist der Samstag, gestrichen die Zahl der Anliegen, weil sie jedes Jahr wechselt.',
		},
	},
	{
		of: 'Freiwillige gewinnen und halten',
		group: groups.arrival.name,
		openedOn: '2026-06-10',
		closesOn: '2026-06-24',
		answers: {
			'Christian Hilfreich': [
				'Genau genug, aber 180 ist seit 2024 erreicht.',
				'Der vierten.',
				'Für Berufstätige zu aufwendig.',
				'Liste der Koordinierungsstelle.',
				'Halten ist schwerer als gewinnen.',
			],
			'Oksana Sonnenfeld': [
				'!Es fehlt, dass wir selbst Freiwillige sind und nicht nur Begleitete.',
				'Der vierten.',
				'Für junge Leute, wenn es eine Bescheinigung gibt.',
				'Wie viele nach einem Jahr noch da sind.',
				'Ja.',
			],
			'Hamza Friedensgruß': ['Ja.', '', 'Für unsere Gemeinde sehr.', '', '!Ohne Fahrtkosten nicht.'],
		},
	},
	{
		of: 'Kein Kind beginnt die Schule ohne Deutsch',
		group: groups.language.name,
		openedOn: '2026-11-09',
		closesOn: '2026-12-02',
		answers: {
			'Katharina Kinderlieb': [
				'Ja. Zehn Prozent bis 2029 ist klar.',
				'„Sprache wächst im Alltag“.',
				'Für Kitas mit Stellen, nicht für die anderen.',
				'Schuleingangsuntersuchung, getrennt nach Stadtteilen.',
				'!Nicht mit drei unbesetzten Stellen.',
			],
			'Rosa Mitgeh': [
				'Der Titel klingt nach Vorwurf an die Eltern.',
				'',
				'Für Mütter, die selbst lernen, sehr.',
				'Daran, ob das Kind in der Schule fragt, wenn es etwas nicht versteht.',
				'Ja, wenn es Plätze gibt.',
			],
			'Elisabeth Kreidestrich': [
				'Messbar, ja.',
				'Allen in diesem Feld.',
				'!Für Schulen nur, wenn keine Rangliste entsteht.',
				'Spannen statt Rangfolgen.',
				'Hängt an der Kita-Quote im Norden.',
			],
		},
	},
	{
		of: 'Der erste Weg führt an die richtige Tür',
		group: groups.core.name,
		openedOn: '2026-11-13',
		closesOn: '2026-12-04',
		answers: {
			'Dorothea Gleichauf': [
				'Der bisherige; er wird verstanden.',
				'Weil der erste Eindruck lange hält.',
				'Am Schild vor dem Alten Postamt.',
				'Niemand verteilt mehr Laufzettel.',
				'',
			],
			'Gerhard Offentür': [
				'Bitte „Wer nach Lindenau zieht“ stehen lassen, das meint alle.',
				'',
				'Am Samstag ist Licht.',
				'',
				'Auch Wohnen: die Tür des Hausmeisters.',
			],
		},
	},
];
