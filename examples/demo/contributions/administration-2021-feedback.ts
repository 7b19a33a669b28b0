import type { ClusterSketch } from './sketch.ts';
import { answer, clustersOf, form, mail, paper, translated } from './voice.ts';

const cluster = clustersOf('Offene Verwaltung und Mitbestimmung', 'feedback2021');

export const administrationFeedback2021: readonly ClusterSketch[] = [
	cluster(
		'important',
		'Wie das Ziel für Einstellungen gemessen wird',
		[
			form(
				'concern',
				'Sie wollen einen Anteil messen. Woher wissen Sie denn, wer eine Einwanderungsgeschichte hat? Ich möchte das in der Bewerbung nicht angeben müssen.',
			),
			form(
				'textChange',
				'„Möglichst viele“ ist kein Ziel. Vorschlag: mindestens ihr Anteil an der erwerbsfähigen Bevölkerung, im Durchschnitt mehrerer Jahre, weil in einem Jahr vielleicht nur zehn Leute anfangen.',
			),
			mail(
				'concern',
				'Wir lehnen jede Erfassung der Herkunft in der Personalakte ab. Eine anonyme und freiwillige Befragung tragen wir mit.',
				{ organisation: 'Personalrat' },
			),
		],
		answer(
			'adopted',
			'Das Ziel nennt jetzt den Durchschnitt der Jahre 2024 bis 2027. Gemessen wird allein mit einer freiwilligen, anonymen Befragung; in Bewerbung und Personalakte wird nichts erfasst.',
			'Eine Pflichtangabe wäre datenschutzrechtlich unzulässig und würde abschrecken. Der Durchschnitt gleicht aus, dass in manchen Jahren wenige Stellen frei werden.',
			'Vielfalt unter den Beschäftigten',
		),
	),
	cluster(
		'important',
		'Stellungnahme des Beirats',
		[
			mail(
				'textChange',
				'Wir bitten um die Formulierung: „Der Migrationsbeirat nimmt zu jeder Vorlage Stellung, die das Zusammenleben berührt.“ Im Entwurf steht „kann gehört werden“. Gehört werden kann auch der Regen.',
				{ organisation: 'Migrationsbeirat' },
			),
			form(
				'concern',
				'Noch ein Gremium, das überall mitredet. Die Stadtverordneten sind gewählt, der Beirat ist es nicht. Das sollte man nicht vermischen.',
			),
			form(
				'question',
				'Und was geschieht mit der Stellungnahme? Wird sie mit abgedruckt oder wandert sie in einen Ordner?',
			),
		],
		answer(
			'adopted',
			'Die Leitlinie enthält den Satz in der vorgeschlagenen Fassung. Die Stellungnahme wird der Vorlage beigefügt; entscheiden werden wie bisher allein die Stadtverordneten.',
			'Eine Stellungnahme ist ein Rat und keine Stimme, daher greift sie nicht in das Mandat der Gewählten ein. Damit sie nicht verspätet kommt, hat der Beirat zehn Tage Zeit.',
			'Wer hier lebt, redet mit',
		),
	),
	cluster(
		'missing',
		'Verständliche Bescheide',
		[
			form(
				'fact',
				'Ich habe mit einem Bescheid vom Wohngeldamt meine 10. Klasse getestet (Deutschlehrerin, Muttersprachler): Vier von sechsundzwanzig konnten sagen, ob gezahlt wird.',
			),
			form(
				'measure',
				'Oben auf jeden Brief drei Zeilen: Was ist entschieden, was muss ich tun, bis wann. Darunter dürfen Sie dann Ihre Paragraphen schreiben.',
			),
			form(
				'concern',
				'وصلتني رسالة من سبع صفحات، وفي الصفحة السادسة فقط عرفت أن عليّ أن أدفع خلال أسبوع.',
				translated(
					'ar',
					'Ich bekam einen Brief von sieben Seiten, und erst auf Seite sechs stand, dass ich innerhalb einer Woche zahlen muss.',
				),
			),
			mail(
				'concern',
				'Als Sachbearbeiterin würde ich gern verständlich schreiben. Die Textbausteine kommen aber aus einem Programm des Landes, und jeder eigene Satz wird mir bei der Prüfung angestrichen.',
			),
		],
		answer(
			'partlyAdopted',
			'Die drei Zeilen kommen: Wohngeld und Elternbeiträge stellen jedem Bescheid eine kurze Zusammenfassung voran. Der Bescheid dahinter bleibt, wie er ist.',
			'Den Wortlaut bestimmen Gesetz und Landesprogramm. Ein Deckblatt darf die Stadt selbst gestalten, das Rechtsamt hat den Mustertext freigegeben.',
			'Die Verwaltung spiegelt die Stadt',
		),
	),
	cluster(
		'how',
		'Die unabhängige Stelle genauer fassen',
		[
			form(
				'textChange',
				'Was heißt „unabhängig“? Bitte in einer Fußnote erklären, sonst versteht jede Person etwas anderes darunter.',
			),
			form(
				'concern',
				'Скаржитися треба рідною мовою, бо чужою виходить або замало, або образливо.',
				translated(
					'uk',
					'Beschweren muss man sich in der Muttersprache, denn in der fremden gerät es entweder zu schwach oder beleidigend.',
				),
			),
			mail(
				'concern',
				'Der Sachbearbeiter [Name entfernt], Zimmer [entfernt], hat meine Unterlagen dreimal „verloren“. Ich möchte, dass er im Bericht vorkommt.',
			),
		],
		answer(
			'adopted',
			'Die Fußnote ist ergänzt, und Beschwerden können in jeder Sprache abgegeben werden. Namen von Beschäftigten haben wir hier entfernt; der Bericht wird Muster nennen, keine Personen.',
			'Ein öffentlicher Vorwurf ohne Anhörung wäre unfair und träfe leicht die Falschen. Der Fall selbst wird geprüft, Sie bekommen darüber einen eigenen Brief.',
			'Diskriminierung benennen',
		),
	),
	cluster(
		'how',
		'Digital oder auf Papier',
		[
			form('concern', 'Termine nur noch online ist für meine Eltern wie Termine nur noch auf dem Mond.'),
			form(
				'measure',
				'Her şey telefondan yapılabilmeli; benim yazıcım yok, faksım hiç yok.',
				translated(
					'tr',
					'Alles sollte mit dem Handy gehen; ich habe keinen Drucker und ein Fax schon gar nicht.',
				),
			),
			form(
				'concern',
				'The booking page logs me out while I am looking up the German words on it.',
				translated(
					'en',
					'Die Seite für Termine meldet mich ab, während ich die deutschen Wörter darauf nachschlage.',
				),
			),
		],
		answer(
			'alreadyThere',
			'Beides ist beschlossen: Das städtische Digitalkonzept verpflichtet zu Anträgen, die am Handy funktionieren, und hält daneben den Schalter ohne Termin am Dienstag offen.',
			'Die Wünsche schließen sich nicht aus, deshalb brauchte es hier keine neue Maßnahme. Der IT-Betrieb verlängert nach Ihrem Hinweis die Zeit bis zur Abmeldung auf dreißig Minuten.',
		),
	),
	cluster(
		'how',
		'Weiche Wörter',
		[
			mail(
				'concern',
				'Ich habe den Entwurf gelesen. Alle 62 Seiten. In fünf Feldern steht „die Stadt wirkt darauf hin“. Ich wirke seit Jahren darauf hin, dass mein Mann die Spülmaschine einräumt. Schreiben Sie bitte, wer was bis wann macht.',
			),
			form(
				'textChange',
				'Lehrgang für Führungskräfte „nach Möglichkeit“ streichen! Wer führen will, kann auch drei Tage zuhören.',
			),
		],
		answer(
			'adopted',
			'Danke, das hat gesessen. Jede Maßnahme hat nun ein Blatt mit federführender Stelle, Zeitraum und Geld, und beim Lehrgang ist „nach Möglichkeit“ gestrichen: Alle 72 Leitungen nehmen innerhalb von zwei Jahren teil.',
			'Von 41 weichen Formulierungen sind sechs geblieben, bei denen die Zuständigkeit beim Land, bei Kassen oder Betrieben liegt. Die Dienstberatung hat sich selbst für den ersten Lehrgang angemeldet.',
			'Fortbildung für Führungskräfte',
		),
	),
	cluster(
		'important',
		'',
		[
			paper(
				'concern',
				'Mir fehlt in dem Papier das Wort Pflichten. Mein Vater kam 1946 mit einem Koffer und hat nichts geschenkt bekommen. Ich habe nichts gegen die Leute, aber fragen darf man.',
			),
		],
		answer(
			'partlyAdopted',
			'Fragen darf man immer. In der Begriffsbestimmung von Integration heißt es nun, dass Regeln für alle gelten; eine Liste von Pflichten für eine einzelne Gruppe haben wir nicht aufgenommen.',
			'Gesetze gelten ohnehin für jede Person, ein städtisches Konzept kann ihnen nichts hinzufügen. Ihr Vater und viele andere sind in der Präambel genannt, weil auch damals Ankommen nicht von selbst gelang.',
		),
	),
	cluster(
		'missing',
		'',
		[
			form(
				'measure',
				'Сделайте, пожалуйста, один вечер в год, когда можно прийти и задать вопрос мэру без записи и без микрофона.',
				translated(
					'ru',
					'Bitte richten Sie einen Abend im Jahr ein, an dem man der Oberbürgermeisterin ohne Anmeldung und ohne Mikrofon eine Frage stellen kann.',
				),
			),
		],
		answer(
			'adopted',
			'Die Oberbürgermeisterin lädt ab dem kommenden Jahr im November in die Stadtbibliothek ein, mit Sprachmittlung an den Tischen.',
			'Die Einwohnerfragestunde steht zwar allen offen, verlangt aber eine schriftliche Frage und Mut. Ein Abend an Tischen kostet einen Saal und etwas Tee.',
			'Wer hier lebt, redet mit',
		),
	),
	cluster(
		'how',
		'',
		[
			form(
				'question',
				'Bekommt man auf sowas hier wirklich eine Antwort? Bin 17, hab noch nie eine gekriegt.',
				{ organisation: 'Jugendforum Lindenau' },
			),
		],
		answer(
			'answered',
			'Ja. Das ist sie.',
			'Die Stadt hat sich verpflichtet, jeden Beitrag mit einem Grund zu beantworten. Wenn Ihnen etwas am Entwurf nicht gefällt, schreiben Sie noch einmal, die Runde läuft bis zum Monatsende.',
		),
	),
];
