import type { ClusterSketch } from './sketch.ts';
import { answer, card, clustersOf, paper, translated } from './voice.ts';

const cluster = clustersOf('Gesundheit und Pflege', 'kickOff2021');

export const healthKickOff2021: readonly ClusterSketch[] = [
	cluster(
		'important',
		'Kinder dolmetschen beim Arzt',
		[
			card('concern', 'Ich war elf und musste meiner Mutter sagen, dass es Krebs ist.'),
			card(
				'concern',
				'Doktora giderken oğlumu okuldan alıyorum, çünkü başka kimse yok.',
				translated(
					'tr',
					'Wenn ich zum Arzt gehe, nehme ich meinen Sohn aus der Schule, weil sonst niemand da ist.',
				),
			),
			card('measure', 'Dolmetscher am Telefon, den die Praxis einfach anrufen kann'),
			card(
				'concern',
				'هناك أمور لا أستطيع أن أقولها أمام ابنتي.',
				translated('ar', 'Es gibt Dinge, die ich vor meiner Tochter nicht sagen kann.'),
			),
			card('concern', 'Praxis schickt uns weg, wenn keiner zum Übersetzen mitkommt'),
		],
		answer(
			'adopted',
			'Die Karten sind in das Feld Ankommen und Beratung eingegangen: Kinder sollen nicht mehr zum Dolmetschen herangezogen werden, und auch Arztpraxen können den städtischen Pool für Sprachmittlung anfordern.',
			'Krankenkassen bezahlen das Dolmetschen bisher nicht, und den Praxen allein ist es nicht zuzumuten. Deshalb springt die Stadt ein, obwohl sie dafür eigentlich nicht zuständig ist.',
		),
	),
	cluster(
		'important',
		'Kein Hausarzt nimmt noch jemanden',
		[
			card('fact', '14 Praxen angerufen, 14 mal „Aufnahmestopp“'),
			card('concern', 'Das ist kein Migrantenproblem, ich suche auch seit einem Jahr!'),
			card(
				'question',
				'Куда идти с высокой температурой, если нет семейного врача?',
				translated('ru', 'Wohin geht man mit hohem Fieber, wenn man keinen Hausarzt hat?'),
			),
			card(
				'fact',
				'The receptionist said “no new patients” before I had finished spelling my name.',
				translated(
					'en',
					'An der Anmeldung hieß es „keine neuen Patienten“, bevor ich meinen Namen zu Ende buchstabiert hatte.',
				),
			),
			card('measure', 'Ärztehaus in der Nordvorstadt, am besten von der Stadt selbst'),
		],
		answer(
			'partlyAdopted',
			'Die Stadt spricht mit der Kassenärztlichen Vereinigung über eine Zweigpraxis in der Nordvorstadt und hat dafür Räume im Gesundheitsamt angeboten. Ein eigenes Ärztehaus nehmen wir nicht auf.',
			'Für genügend Praxen zu sorgen ist Aufgabe der Kassenärztlichen Vereinigung. Ein städtisches Versorgungszentrum wäre rechtlich möglich, würde nach Schätzung der Kämmerei aber jährlich mindestens 400.000 Euro Zuschuss brauchen. Mit Fieber hilft außerhalb der Sprechzeiten der Bereitschaftsdienst unter 116 117.',
		),
	),
	cluster(
		'missing',
		'Seele',
		[
			card('concern', 'Alle fragen nach Papieren, keiner fragt, ob man schläft.'),
			card(
				'measure',
				'Психолог, який розуміє мову, а не тільки таблетки.',
				translated('uk', 'Ein Psychologe, der die Sprache versteht, und nicht nur Tabletten.'),
			),
			card('measure', 'Traumaberatung vor Ort, zwei Stunden Zugfahrt schafft keiner mit Angst'),
		],
		answer(
			'forwarded',
			'Die Arbeitsgruppe empfiehlt eine wöchentliche Sprechstunde des psychosozialen Zentrums in Lindenau. Wir haben den Wunsch an das Land gegeben, das die Zentren fördert.',
			'Therapieplätze kann die Stadt weder schaffen noch bezahlen. Einen Raum und das Dolmetschen bietet sie an, damit eine Außensprechstunde nicht daran scheitert.',
		),
	),
	cluster(
		'important',
		'Alt werden in der zweiten Sprache',
		[
			card('concern', 'Meine Mutter vergisst gerade ihr Deutsch. Russisch kann sie noch.'),
			card('measure', 'Pflegerinnen mit Sprachen bitte auf eine Liste, die man finden kann', {
				organisation: 'Seniorenbeirat',
			}),
			card('fact', 'Die ersten Vertragsarbeiterinnen sind jetzt über siebzig.', {
				organisation: 'Deutsch-Vietnamesischer Freundeskreis',
			}),
			card(
				'concern',
				'Annem huzurevindeki yemeği yemiyor, çünkü içinde ne olduğunu kimse söylemiyor.',
				translated('tr', 'Meine Mutter isst im Heim nicht, weil ihr niemand sagt, was im Essen ist.'),
			),
		],
		answer(
			'adopted',
			'Die Pflegeberatung führt künftig eine Liste, welcher Dienst in welchen Sprachen arbeitet, und die Heime wurden gebeten, Speisen zu kennzeichnen.',
			'Ausgerechnet die Generation, die seit den achtziger Jahren hier arbeitet, kam in unserem Entwurf nicht vor. Die Liste beruht auf freiwilligen Angaben der Dienste, die sich mit Einwilligung ihrer Beschäftigten melden.',
		),
	),
	cluster(
		'how',
		'Impfung und Corona in vielen Sprachen',
		[
			card(
				'concern',
				'Corona-Regeln kamen auf Deutsch am Freitag und auf Arabisch nach drei Wochen. Da galten sie nicht mehr.',
			),
			card('measure', 'Impfbus vor die Moschee UND vor den Fußballplatz'),
		],
		answer(
			'partlyAdopted',
			'Das Gesundheitsamt hat mit drei Vereinen vereinbart, wer eilige Hinweise binnen zwei Tagen weitergibt. Der Impfbus fährt nach dem Plan des Landes, die beiden Orte sind dort gemeldet.',
			'Übersetzte Verordnungen veralten zu schnell, das hat die Pandemie gezeigt. Kurze Sprachnachrichten bekannter Menschen haben dagegen gewirkt.',
		),
	),
	cluster(
		'missing',
		'',
		[
			card(
				'measure',
				'Schwimmkurs nur für Frauen, auch für die Deutschen, wir schwitzen alle gleich ungern vor Männern',
			),
		],
		answer(
			'forwarded',
			'Das Hallenbad probiert auf Ihre Karte hin eine Frauenzeit am Sonntagvormittag aus, offen für alle Frauen und mit einer Schwimmlehrerin.',
			'Badezeiten legt der Bäderbetrieb fest, nicht das Konzept. Dass der Wunsch von mehreren Gruppen zugleich kam, hat ihn überzeugt.',
		),
	),
	cluster(
		'missing',
		'',
		[
			paper(
				'concern',
				'Frau Dr. [Name entfernt] in der Altstadt hat zu mir gesagt ich soll erst mal deutsch lernen dann wird der Rücken auch besser. Ich putze seit elf Jahre Ihre Büros im Rathaus!',
			),
		],
		answer(
			'forwarded',
			'Das hätte niemand zu Ihnen sagen dürfen. Den Namen der Ärztin haben wir entfernt und Ihnen die Beschwerdestelle der Ärztekammer genannt; auf Wunsch helfen wir beim Schreiben.',
			'Über das Verhalten von Ärztinnen und Ärzten wacht die Kammer, die Stadt hat dort keine Befugnis. Was an solchen Erfahrungen allgemein ist, gehört zum Ansatz gegen Diskriminierung.',
			'Diskriminierung benennen',
		),
	),
	cluster(
		'how',
		'',
		[
			card(
				'question',
				'Why does a 50-page form ask me about my religion before it asks about my allergies?',
				translated(
					'en',
					'Warum fragt ein fünfzigseitiges Formular nach meiner Religion, bevor es nach meinen Allergien fragt?',
				),
			),
		],
		answer(
			'answered',
			'Das Klinikum hat den Aufnahmebogen umgestellt: Allergien und Medikamente stehen jetzt vorn, die Frage nach der Religion ist freiwillig und als solche gekennzeichnet.',
			'Gefragt wird wegen Seelsorge und Speisen, das stand aber nirgends. Fünfzig Seiten waren es übrigens nicht, aber neunzehn sind auch genug.',
		),
	),
];
