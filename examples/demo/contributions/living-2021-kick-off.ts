import type { ClusterSketch } from './sketch.ts';
import { answer, card, clustersOf, paper, translated } from './voice.ts';

const cluster = clustersOf('Wohnen und Nachbarschaft', 'kickOff2021');

export const livingKickOff2021: readonly ClusterSketch[] = [
	cluster(
		'important',
		'Wohnungssuche mit fremd klingendem Namen',
		[
			card('concern', 'Mein Name reicht, dann ist die Wohnung schon weg.'),
			card(
				'fact',
				'Telefonda aksanımı duydukları anda daire birden tutulmuş oluyor.',
				translated('tr', 'Sobald sie am Telefon meinen Akzent hören, ist die Wohnung plötzlich vergeben.'),
			),
			card(
				'fact',
				'أرسلت أربعين طلبًا ولم أتلقَّ سوى ردَّين.',
				translated('ar', 'Ich habe vierzig Bewerbungen abgeschickt und nur zwei Antworten bekommen.'),
			),
			card('measure', 'Bewerbung ohne Namen, wenigstens bei der städtischen Gesellschaft'),
			paper(
				'fact',
				'Meine Tochter hat unter dem Namen ihres Mannes angefragt: nichts. Zwei Stunden später mit ihrem Mädchennamen, gleiche Wohnung, Besichtigung am Donnerstag. Soviel dazu.',
			),
		],
		answer(
			'partlyAdopted',
			'In der Leitlinie steht jetzt, dass Zugezogene in allen Stadtteilen eine Wohnung finden sollen. Eine Bewerbung ganz ohne Namen schreibt das Konzept nicht vor; wer benachteiligt wird, soll sich aber an eine unabhängige Stelle wenden können.',
			'Privaten Vermietern kann die Stadt ihr Verfahren nicht vorgeben, und spätestens im Vertrag muss der Name stehen. Das Verbot der Benachteiligung gilt heute schon, nur hilft bisher niemand dabei, es durchzusetzen.',
			'Gute Nachbarschaft braucht Mischung',
		),
	),
	cluster(
		'important',
		'Jahre in der Gemeinschaftsunterkunft',
		[
			card('fact', 'Ziegeleiweg: drei Jahre, vier Leute, ein Zimmer'),
			card(
				'concern',
				'Дети делают уроки на кровати, потому что стол не помещается.',
				translated('ru', 'Die Kinder machen ihre Hausaufgaben auf dem Bett, weil kein Tisch hineinpasst.'),
			),
			card(
				'concern',
				'يحق لي الخروج من السكن الجماعي منذ سنة ونصف، لكن لا توجد شقة.',
				translated(
					'ar',
					'Ich dürfte seit anderthalb Jahren aus der Gemeinschaftsunterkunft ausziehen, aber es gibt keine Wohnung.',
				),
			),
			card('goal', 'Ein Datum, an dem man spätestens draußen ist'),
			card(
				'fact',
				'Five families, one kitchen, one working stove.',
				translated('en', 'Fünf Familien, eine Küche, ein Herd, der funktioniert.'),
			),
			card('concern', 'Mein Sohn lädt keinen ein. Er schämt sich für den Zaun.'),
		],
		answer(
			'adopted',
			'Daraus ist ein eigenes Ziel geworden: Wer ausziehen darf, soll spätestens nach zwölf Monaten eine eigene Wohnung haben.',
			'Mehrere Tische haben unabhängig voneinander dasselbe beschrieben, und die Zahlen der Unterkunftsverwaltung bestätigen es. Ohne Frist blieb der Auszug bisher dem Zufall überlassen.',
			'Auszug aus Unterkünften innerhalb eines Jahres',
		),
	),
	cluster(
		'important',
		'Nicht alles in der Nordvorstadt',
		[
			card('concern', 'Warum immer wir? Auch am Südhang haben Häuser Dächer.'),
			card(
				'fact',
				'Oğlumun sınıfındaki yirmi dört çocuktan on dokuzu evde Almanca konuşmuyor.',
				translated(
					'tr',
					'In der Klasse meines Sohnes sprechen neunzehn von vierundzwanzig Kindern zu Hause kein Deutsch.',
					{
						alsoIn: ['Sprache und Bildung'],
					},
				),
			),
			card('goal', 'Jeder Stadtteil nimmt seinen Teil auf, die Dörfer auch.'),
			card('concern', 'Wer kann, zieht hier weg. Dann bleiben die, die nicht können.'),
		],
		answer(
			'adopted',
			'Die Leitlinie verlangt nun, Neubau und Belegung so zu steuern, dass sich Armut und Herkunft nicht in einem Quartier überlagern.',
			'Die Statistik gibt Ihnen recht: Fast die Hälfte aller Menschen mit ausländischem Pass lebt in der Nordvorstadt, am Südhang sind es keine acht Prozent von ihnen. Steuern kann die Stadt allerdings nur, wo sie selbst baut oder belegt.',
			'Gute Nachbarschaft braucht Mischung',
		),
	),
	cluster(
		'important',
		'Bei den eigenen Leuten wohnen dürfen',
		[
			card('concern', 'Uns Vietnamesen hat nach der Wende keiner verteilt. Es ging trotzdem. Oder deshalb.', {
				organisation: 'Deutsch-Vietnamesischer Freundeskreis',
			}),
			card(
				'concern',
				'Хочу жити поруч із сестрою, а не там, де випадково вільно.',
				translated(
					'uk',
					'Ich möchte in der Nähe meiner Schwester wohnen und nicht dort, wo zufällig etwas frei ist.',
				),
			),
		],
		answer(
			'answered',
			'Niemand wird einem Stadtteil zugewiesen, das haben wir bewusst nicht in das Konzept geschrieben. Gesteuert werden soll das Angebot, nicht die Familie.',
			'Ihr Wunsch steht in Spannung zu vielen Karten, die mehr Mischung fordern. Innerhalb der Stadt darf jede Person mit Mietvertrag wohnen, wo sie will; eine Verteilung wäre rechtlich gar nicht möglich.',
		),
	),
	cluster(
		'how',
		'Was man beim Wohnen wissen muss',
		[
			card('measure', 'Lüften, Müll, Ruhezeiten einmal in Ruhe erklären, bevor es Ärger gibt'),
			card(
				'fact',
				'لم يخبرنا أحد أن فاتورة التدفئة تأتي مرة أخرى في نهاية السنة.',
				translated('ar', 'Niemand hat uns gesagt, dass am Jahresende noch einmal eine Heizrechnung kommt.'),
			),
			card(
				'question',
				'Sarı poşete ne atılır? Üç komşudan üç farklı cevap aldım.',
				translated(
					'tr',
					'Was gehört in den gelben Sack? Von drei Nachbarn habe ich drei verschiedene Antworten bekommen.',
				),
			),
			card('measure', 'Kurs mit Bescheinigung, die beim Vermieter etwas zählt'),
			card('concern', 'Wohnen muss man nicht lernen. Ich wohne seit 61 Jahren und habe keinen Schein.'),
		],
		answer(
			'adopted',
			'Geplant ist ein zweitägiger Kurs zu Mietvertrag, Heizen, Abfall und Hausordnung, dessen Zertifikat der Bewerbung beiliegen kann. Verpflichtend ist er für niemanden.',
			'Die Wohnungsgesellschaft hat zugesagt, das Zertifikat bei der Auswahl zu berücksichtigen. Der Einwand, Wohnen sei keine Prüfung, ist der Grund dafür, dass es keine Pflicht und keine Noten gibt.',
			'Mietführerschein',
		),
	),
	cluster(
		'missing',
		'Orte zum Sitzen ohne zu bezahlen',
		[
			card('concern', 'Im Auenviertel hat nach 18 Uhr nur die Tankstelle auf.'),
			card(
				'measure',
				'Потрібне місце, де можна посидіти, не замовляючи кави.',
				translated('uk', 'Es braucht einen Ort, an dem man sitzen kann, ohne einen Kaffee zu bestellen.'),
			),
			card('measure', 'Bürgerhaus auch am Sonntag. Gerade am Sonntag.'),
			card(
				'goal',
				'Somewhere warm to meet that isn’t a bus stop or a church.',
				translated('en', 'Ein warmer Ort für Treffen, der weder Bushaltestelle noch Kirche ist.'),
			),
			card('measure', 'Raum für unsere Frauengruppe, zur Zeit treffen wir uns reihum in Küchen', {
				organisation: 'Frauenforum Aue',
			}),
		],
		answer(
			'adopted',
			'Bis Ende 2026 soll jeder Stadtteil einen offenen Treffpunkt haben, an mindestens vier Tagen in der Woche. Welche Tage das sind, legen die Häuser selbst fest; Ihr Hinweis auf den Sonntag ist weitergegeben.',
			'Drei von fünf Stadtteilen haben heute keinen Raum, den man ohne Verein und ohne Verzehr nutzen kann. Sieben Tage wären mit dem vorhandenen Personal nicht zu halten.',
			'In jedem Stadtteil ein offener Treffpunkt',
		),
	),
	cluster(
		'how',
		'Streit im Haus',
		[
			card('concern', 'Bei uns ruft man gleich die Polizei wegen Kinderwagen im Flur.'),
			card('measure', 'Jemand, der klingelt und mit beiden redet. Ohne Uniform.'),
			card(
				'concern',
				'Соседка стучит по батарее, когда ребёнок учится ходить.',
				translated('ru', 'Die Nachbarin klopft an die Heizung, wenn das Kind laufen lernt.'),
			),
		],
		answer(
			'adopted',
			'Das Konzept sieht vor, dass das Quartiersmanagement vermittelt, bevor das Ordnungsamt einschreitet.',
			'Die Wohnungsgesellschaft berichtet, dass sich die meisten Beschwerden nach einem einzigen Gespräch erledigen. Ein Bußgeldverfahren kostet mehr Zeit und hinterlässt zwei Verlierer.',
			'Konflikte früh besprechen',
		),
	),
	cluster(
		'important',
		'',
		[card('guideline', 'Integration fängt im Treppenhaus an, mit Guten Morgen.')],
		answer(
			'adopted',
			'Ihr Satz hat der Arbeitsgruppe den Namen einer Leitlinie eingebracht: Begegnung entsteht vor der Haustür.',
			'Er beschreibt besser als unser eigener Entwurf, dass es nicht um Veranstaltungen geht, sondern um das, was jeden Tag passiert.',
			'Begegnung entsteht vor der Haustür',
		),
	),
	cluster(
		'missing',
		'',
		[card('concern', 'Wohnungen bauen!!! Alles andere ist Dekoration.')],
		answer(
			'answered',
			'Sie haben recht, dass kein Kurs eine fehlende Wohnung ersetzt. Wie viel wo gebaut wird, entscheidet die Stadt aber im Stadtentwicklungskonzept, auf das dieses Feld sich bezieht.',
			'Das Integrationskonzept kann Baurecht weder schaffen noch bezahlen. Es kann regeln, wer von dem etwas hat, was gebaut wird.',
		),
	),
	cluster(
		'how',
		'',
		[
			paper(
				'measure',
				'Ein Garten wo Beete für alle sind, auf der Bleichwiese. Meine Frau kann Tomaten und kein Deutsch, das reicht doch für den Anfang.',
			),
		],
		answer(
			'partlyAdopted',
			'Für genau solche Vorhaben soll es einen kleinen Fonds geben, den auch Gruppen ohne Verein nutzen können. Einen städtischen Garten auf der Bleichwiese selbst sieht das Konzept nicht vor.',
			'Die Bleichwiese ist Überschwemmungsgebiet und darf nicht eingezäunt werden. Das Grünflächenamt nennt Ihnen gern zwei andere Flächen.',
			'Nachbarschaftsfonds',
		),
	),
];
