import type { ClusterSketch } from './sketch.ts';
import { answer, card, clustersOf, paper, translated } from './voice.ts';

const cluster = clustersOf('Offene Verwaltung und Mitbestimmung', 'kickOff2021');

export const administrationKickOff2021: readonly ClusterSketch[] = [
	cluster(
		'important',
		'Ton am Schalter und am Telefon',
		[
			card('concern', 'Man wird geduzt, wenn man gebrochen spricht.'),
			card(
				'concern',
				'На мене кричать, ніби від цього німецька стане зрозумілішою.',
				translated('uk', 'Man schreit mich an, als würde das Deutsche dadurch verständlicher.'),
			),
			card('fact', 'Frau am Empfang im Bürgerservice ist Gold wert, bitte klonen'),
			card(
				'concern',
				'الموظف أغلق السماعة في وجهي مرتين.',
				translated('ar', 'Der Sachbearbeiter hat mir zweimal den Hörer aufgelegt.'),
			),
			card('guideline', 'Wer Hilfe braucht, ist kein Bittsteller.'),
			card('concern', 'Wir am Schalter werden auch angeschrien. Täglich. Wer schult die Kundschaft?'),
		],
		answer(
			'adopted',
			'Die Leitlinie nennt nun ausdrücklich Formulare, Öffnungszeiten und den Ton am Telefon. Der Lehrgang für Beschäftigte mit Publikumsverkehr behandelt auch belastende Gespräche, denn die gibt es auf beiden Seiten der Scheibe.',
			'Es sind zu viele gleichlautende Karten, um von Einzelfällen zu sprechen. Ebenso deutlich war die Karte aus dem Bürgerservice, dass die Beschäftigten Rückhalt brauchen.',
			'Die Verwaltung spiegelt die Stadt',
		),
	),
	cluster(
		'important',
		'Wer im Rathaus arbeitet',
		[
			card('fact', 'Im ganzen Rathaus heißt kein Amtsleiter so ähnlich wie ich.'),
			card('goal', 'So viele Leute mit Migrationsgeschichte einstellen, wie hier wohnen'),
			card('concern', 'Keine Quote bitte. Der Beste soll die Stelle kriegen, fertig.'),
			card(
				'question',
				'Belediyede meslek eğitimi için Alman vatandaşı olmak gerekiyor mu?',
				translated('tr', 'Muss man für eine Ausbildung bei der Stadt deutscher Staatsbürger sein?', {
					alsoIn: ['Arbeit und Ausbildung'],
				}),
			),
		],
		answer(
			'partlyAdopted',
			'Das Konzept setzt sich ein Ziel für Neueinstellungen und Ausbildungsverträge, aber keine Quote. Einen deutschen Pass braucht man nur für wenige Beamtenstellen, für die Ausbildung nicht.',
			'Das Grundgesetz verlangt die Auswahl nach Eignung, Befähigung und Leistung, eine feste Quote nach Herkunft wäre angreifbar. Beeinflussen kann die Stadt, wer von einer Stelle erfährt und sich traut.',
			'Vielfalt unter den Beschäftigten',
		),
	),
	cluster(
		'important',
		'Mitreden ohne Wahlrecht',
		[
			card('concern', '22 Jahre Steuern, null mal gewählt'),
			card(
				'goal',
				'I want to be asked before the decision, not invited to the opening.',
				translated(
					'en',
					'Ich möchte vor der Entscheidung gefragt und nicht zur Eröffnung eingeladen werden.',
				),
			),
			card('measure', 'Kommunales Wahlrecht für alle!'),
			card(
				'concern',
				'Нас собирают, угощают пирогом, всё записывают – и больше никто не звонит.',
				translated(
					'ru',
					'Man versammelt uns, bewirtet uns mit Kuchen, schreibt alles auf – und dann ruft niemand mehr an.',
				),
			),
		],
		answer(
			'partlyAdopted',
			'Neu ist die Leitlinie „Wer hier lebt, redet mit“: Betroffene werden vor der Entscheidung gehört und erfahren, was aus ihrem Beitrag geworden ist. Das Wahlrecht für alle kann Lindenau nicht einführen.',
			'Bei Kommunalwahlen dürfen nach dem Grundgesetz nur Deutsche und Angehörige der Europäischen Union wählen. Zurückmelden, was beschlossen wurde, kann die Stadt dagegen ohne jedes Gesetz, und diese Antwort ist ein Anfang.',
			'Wer hier lebt, redet mit',
		),
	),
	cluster(
		'missing',
		'Wohin, wenn man schlecht behandelt wird',
		[
			card('concern', 'Beschwert habe ich mich bei der Chefin von dem, über den ich mich beschwert habe.'),
			card('measure', 'Beschwerdestelle ausserhalb vom Rathaus'),
			card(
				'concern',
				'أخاف أن تؤثر الشكوى على إقامتي.',
				translated('ar', 'Ich habe Angst, dass sich eine Beschwerde auf meinen Aufenthalt auswirkt.'),
			),
		],
		answer(
			'adopted',
			'Beschwerden sollen an einer unabhängigen Stelle vertraulich aufgenommen werden, die keinem Fachbereich angehört und keine Weisungen erhält. Auf Ihren Aufenthalt hat eine Beschwerde keinen Einfluss.',
			'Der Weg über die Vorgesetzten schreckt genau die ab, die ihn am nötigsten hätten. Darüber bestand an allen Tischen Einigkeit.',
			'Diskriminierung benennen',
		),
	),
	cluster(
		'how',
		'Öffnungszeiten',
		[
			card('measure', 'Ausländerbehörde einmal abends. Ich arbeite Schicht in der Großbäckerei.'),
			card('concern', 'Für jeden Stempel ein Urlaubstag. Mein Chef fragt schon.'),
			card(
				'concern',
				'Я прибираю офіси до восьмої, а зустріч призначають на пів на дев’яту в іншому кінці міста.',
				translated(
					'uk',
					'Ich putze Büros bis acht, und der Termin wird auf halb neun am anderen Ende der Stadt gelegt.',
				),
			),
		],
		answer(
			'partlyAdopted',
			'Eine Abendsprechzeit der Ausländerbehörde steht als Vorschlag in der Anlage. Verbindlich ist sie noch nicht.',
			'Sie setzt eine Dienstvereinbarung mit dem Personalrat voraus, und die Behörde hat zurzeit drei offene Stellen. Bei der nächsten Aktualisierung wird der Vorschlag erneut geprüft.',
		),
	),
	cluster(
		'how',
		'',
		[card('measure', 'Formulare zuerst dem Reinigungspersonal vorlesen. Wenn die lachen: neu schreiben.')],
		answer(
			'partlyAdopted',
			'Gelacht haben wir, und dann überlegt: Drei Vordrucke werden mit Lerngruppen der Volkshochschule getestet, bevor sie gedruckt werden.',
			'Prüfen sollten Menschen, die den Vordruck wirklich brauchen. Vordrucke des Bundes und des Landes dürfen wir leider nicht ändern, und das ist mehr als die Hälfte.',
			'Die Verwaltung spiegelt die Stadt',
		),
	),
	cluster(
		'missing',
		'',
		[
			paper(
				'concern',
				'Meine Bescheide kommen immer an Frau Nguyen Herr. Ich bin seit 1987 hier und ein Mann. Wenn der Computer nur zwei Felder hat soll man den Computer abschaffen und nicht mich.',
			),
		],
		answer(
			'forwarded',
			'Wir bitten um Entschuldigung. Die Anrede in Ihrem Datensatz ist berichtigt, und der IT-Betrieb hat die Eingabemaske geändert, die Familiennamen an erster Stelle nicht verarbeiten konnte.',
			'Betroffen waren 340 Datensätze mit vietnamesischen Namen. Ein Konzept war dafür nicht nötig, nur jemand, der sich beschwert.',
		),
	),
	cluster(
		'missing',
		'',
		[card('measure', 'Amtssprache Englisch, spart allen Zeit')],
		answer(
			'rejected',
			'Das nehmen wir nicht auf. Mündliche Auskunft auf Englisch geben Bürgerservice und Ausländerbehörde, wo es Beschäftigte können.',
			'Die Amtssprache ist gesetzlich Deutsch, und nur der deutsche Bescheid ist rechtlich verbindlich. Den meisten Zugezogenen in Lindenau wäre mit Englisch übrigens auch nicht geholfen.',
		),
	),
];
