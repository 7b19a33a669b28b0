import type { ClusterSketch } from './sketch.ts';
import { answer, card, clustersOf, mail, translated } from './voice.ts';

const cluster = clustersOf('Offene Verwaltung und Mitbestimmung', 'groups2021');

export const administrationGroups2021: readonly ClusterSketch[] = [
	cluster(
		'how',
		'Stellenausschreibungen',
		[
			card('concern', '„Verhandlungssicheres Deutsch“ für die Gärtnerei? Mit wem verhandeln die Tulpen?'),
			card('measure', 'Mehrsprachigkeit als erwünscht nennen, es ist doch eine Fähigkeit', {
				organisation: 'Frauenforum Aue',
			}),
			card('measure', 'Anzeigen auch in unsere Gruppe schicken, 600 Leute lesen da mit', {
				organisation: 'Neue Nachbarn Nordvorstadt',
			}),
			card(
				'concern',
				'Оголошення на дві сторінки, а зрозуміла я тільки слово «Teilzeit».',
				translated('uk', 'Zwei Seiten Ausschreibung, und verstanden habe ich nur das Wort „Teilzeit“.'),
			),
			card(
				'concern',
				'تقدمت بطلب عمل في المكتبة ولم يصلني حتى رفض.',
				translated('ar', 'Ich habe mich in der Bibliothek beworben und nicht einmal eine Absage bekommen.'),
			),
		],
		answer(
			'adopted',
			'Alle drei Vorschläge stehen in der Maßnahme: einfache Sätze, Mehrsprachigkeit als erwünscht, Versand über die Verteiler der Vereine. Das verlangte Deutsch richtet sich künftig nach der Tätigkeit, und jede Bewerbung wird beantwortet.',
			'Das Personalamt hat zwanzig alte Ausschreibungen durchgesehen und bei zwölf keine Begründung für das geforderte Niveau gefunden. Kosten entstehen keine.',
			'Ausschreibungen überarbeiten',
		),
	),
	cluster(
		'how',
		'Fortbildung: für wen und wie lange',
		[
			card('measure', 'Zuerst die Chefs. Sonst lernt unten, was oben keiner lebt.', {
				organisation: 'Personalrat',
			}),
			card('concern', 'Ein Vormittag mit Häppchen ändert nichts.'),
			card('concern', 'Drei Tage kann ich aus dem Standesamt niemanden rausziehen, dann heiratet keiner.'),
			mail(
				'measure',
				'Bitte planen Sie in den Lehrgang einen Teil mit Menschen ein, die auf der anderen Seite des Schreibtischs gesessen haben. Mir hat in achtzehn Dienstjahren kein Seminar so viel gezeigt wie eine Stunde mit einer Mutter, die mir ihren Ordner voller Bescheide auf den Tisch gelegt hat.',
			),
		],
		answer(
			'adopted',
			'Leitungen besuchen einen dreitägigen Lehrgang, Beschäftigte mit Publikumsverkehr einen eintägigen. Gespräche mit Ratsuchenden sind Teil von beiden.',
			'So ist beides berücksichtigt: Führung beginnt oben, und kleine Ämter bleiben arbeitsfähig. Die 56.000 Euro kommen aus dem Fortbildungsbudget, andere Kurse werden dafür verschoben.',
			'Fortbildung für Führungskräfte',
		),
	),
	cluster(
		'how',
		'Was der Migrationsbeirat braucht',
		[
			card('concern', 'Wir tagen in der Teeküche und bekommen die Vorlagen, wenn schon abgestimmt ist.', {
				organisation: 'Migrationsbeirat',
			}),
			card('measure', 'Eigenes Budget, und wenn es nur für Porto ist'),
			card('measure', 'Zugang zum Sitzungsdienst wie die Fraktionen auch', {
				organisation: 'Migrationsbeirat',
			}),
			card(
				'concern',
				'Danışma kurulunda konuşuyoruz ama kimse cevap yazmıyor.',
				translated('tr', 'Im Beirat reden wir, aber niemand schreibt eine Antwort.'),
			),
		],
		answer(
			'adopted',
			'Der Beirat erhält ein Büro, eine halbe Stelle, 7.500 Euro im Jahr und Zugang zum Sitzungsdienst. Vorlagen bekommt er zur gleichen Zeit wie die Ausschüsse.',
			'Das Rechtsamt sieht kein Hindernis, weil nichtöffentliche Vorlagen ausgenommen bleiben. Eine Stellungnahme, die erst nach dem Beschluss möglich ist, ist keine.',
			'Geschäftsstelle für den Migrationsbeirat',
		),
	),
	cluster(
		'important',
		'Wer spricht für wen',
		[
			card('concern', 'Im Beirat sitzen immer dieselben drei Vereine. Ich bin in keinem.'),
			card(
				'concern',
				'Я не «мигрантская организация», я просто живу на Веберплац.',
				translated('ru', 'Ich bin keine „Migrantenorganisation“, ich wohne einfach am Weberplatz.'),
			),
			card('goal', 'Beirat direkt wählen statt berufen lassen'),
		],
		answer(
			'partlyAdopted',
			'Die Leitlinie spricht von Betroffenen und nicht nur von Vereinen. Ob der Beirat künftig gewählt wird, soll die Stadtverordnetenversammlung mit der Hauptsatzung entscheiden.',
			'Eine Direktwahl ist nach der Kommunalverfassung möglich, braucht aber eine Satzung und etwa 40.000 Euro je Wahl. Das konnte die Arbeitsgruppe nicht nebenher beschließen.',
			'Wer hier lebt, redet mit',
		),
	),
	cluster(
		'how',
		'Was aus Beschwerden wird',
		[
			card('measure', 'Einmal im Jahr öffentlich sagen, worüber sich beschwert wurde. Ohne Namen.'),
			card('concern', 'Wer soll sich bei einer Stelle melden, die der Oberbürgermeisterin untersteht?'),
			card('concern', 'Und wenn jemand zu Unrecht beschuldigt wird? Auch Kollegen haben Rechte.', {
				organisation: 'Personalrat',
			}),
		],
		answer(
			'adopted',
			'Die Stelle erhält keine Weisungen zum Einzelfall, und aus den Fällen entsteht jährlich ein Bericht ohne Namen. Wer beschuldigt wird, wird gehört, bevor die Stelle etwas weitergibt.',
			'Unabhängigkeit und ein faires Verfahren für beide Seiten gehören zusammen. Disziplinarrecht bleibt allein beim Personalamt.',
			'Diskriminierung benennen',
		),
	),
	cluster(
		'missing',
		'',
		[
			mail(
				'question',
				'Ich trage Kopftuch und habe eine Ausbildung als Verwaltungsfachangestellte. In der Arbeitsgruppe hieß es, das sei „am Schalter schwierig“. Ist das verboten oder nur ungewohnt?',
			),
		],
		answer(
			'answered',
			'Es ist nicht verboten. Im Lindenauer Rathaus gibt es keine Regel, die ein Kopftuch ausschließt, auch nicht am Schalter; bitte bewerben Sie sich.',
			'Ein pauschales Verbot wäre nach der Rechtsprechung nur bei einer konkreten Gefahr für die Neutralität zulässig. Ungewohnt ist kein Grund, und das steht nun auch im Leitfaden für Auswahlgespräche.',
			'Vielfalt unter den Beschäftigten',
		),
	),
	cluster(
		'missing',
		'',
		[
			card('measure', 'Ein Sitz im Aufsichtsrat der Wohnungsgesellschaft für den Beirat', {
				alsoIn: ['Wohnen und Nachbarschaft'],
			}),
		],
		answer(
			'rejected',
			'Einen festen Sitz nehmen wir nicht auf. Der Beirat wird aber einmal im Jahr in den Aufsichtsrat eingeladen, das hat die Gesellschaft zugesagt.',
			'Die Sitze vergibt die Stadtverordnetenversammlung nach dem Stärkeverhältnis der Fraktionen, und der Gesellschaftsvertrag lässt keine weiteren zu. Ihn zu ändern, fand in der Arbeitsgruppe keine Mehrheit.',
		),
	),
	cluster(
		'how',
		'',
		[
			card(
				'measure',
				'Minutes of these meetings in three languages, or at least without abbreviations. What is an SGB?',
				translated(
					'en',
					'Protokolle dieser Sitzungen in drei Sprachen oder wenigstens ohne Abkürzungen. Was ist ein SGB?',
				),
			),
		],
		answer(
			'partlyAdopted',
			'Die Protokolle kommen ab sofort ohne Abkürzungen und mit einer halben Seite Zusammenfassung auf Englisch, Arabisch und Russisch. SGB ist das Sozialgesetzbuch.',
			'Ganze Protokolle zu übersetzen hätte das Budget der Arbeitsgruppen verbraucht. Die Zusammenfassung wird vor der nächsten Sitzung fertig, und darauf kommt es an.',
		),
	),
];
