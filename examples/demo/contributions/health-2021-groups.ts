import type { ClusterSketch } from './sketch.ts';
import { answer, card, clustersOf, mail, translated } from './voice.ts';

const cluster = clustersOf('Gesundheit und Pflege', 'groups2021');

export const healthGroups2021: readonly ClusterSketch[] = [
	cluster(
		'how',
		'Frauen, denen man zu Hause glaubt',
		[
			card('measure', 'Geschulte Frauen gehen in die Familien, nicht Broschüren', {
				organisation: 'Frauenforum Aue',
			}),
			mail(
				'fact',
				'In unserer Notaufnahme sehen wir an jedem Wochenende Menschen, die in eine Hausarztpraxis gehört hätten. Viele wissen nicht, dass es einen Bereitschaftsdienst gibt. Eine Stunde Erklärung am Küchentisch würde uns mehr helfen als ein weiteres Plakat.',
				{ organisation: 'Klinikum an der Aue' },
			),
			card('concern', 'Bitte bezahlen. Immer sollen Migrantinnen alles ehrenamtlich machen.'),
			card(
				'measure',
				'يجب أن تتحدث هذه النساء أيضًا مع الأمهات في المسجد والكنيسة.',
				translated(
					'ar',
					'Diese Frauen sollten auch in der Moschee und in der Kirche mit den Müttern sprechen.',
				),
			),
		],
		answer(
			'partlyAdopted',
			'Der Vorschlag steht als „Gesundheitslotsinnen in der Nordvorstadt“ in der Anlage, mit Schulung und Aufwandsentschädigung. Verbindlich ist er noch nicht.',
			'Die Krankenkassen haben Interesse gezeigt, aber nichts zugesagt. Ohne sie müsste die Stadt eine Aufgabe bezahlen, für die andere Beiträge einnehmen.',
		),
	),
	cluster(
		'how',
		'Schwangerschaft und Geburt',
		[
			card('fact', 'Auf 900 Geburten im Jahr kommen in Lindenau sieben freie Hebammen.', {
				organisation: 'Hebammenkreis Aue',
			}),
			card(
				'concern',
				'Doğumda kocamı tercüman yaptılar, halbuki o benden çok korkuyordu.',
				translated(
					'tr',
					'Bei der Geburt haben sie meinen Mann zum Dolmetscher gemacht, dabei hatte er mehr Angst als ich.',
				),
			),
			card('measure', 'Kreißsaalführung mit Sprachmittlerin, einmal im Monat'),
		],
		answer(
			'adopted',
			'Das Klinikum bietet die Führung einmal im Monat mit Sprachmittlung an; Geburten gelten im Pool als Notfall, bei dem binnen einer Stunde jemand am Telefon ist.',
			'Für die Führung braucht es keine zusätzliche Stelle, nur einen festen Termin. Mehr Hebammen kann die Stadt nicht einstellen, sie hilft aber seit diesem Jahr bei der Suche nach Räumen.',
		),
	),
	cluster(
		'missing',
		'Behandlung ohne Versicherung',
		[
			card('concern', 'Manche gehen nicht zum Arzt, weil sie Angst vor der Ausländerbehörde haben.'),
			card('measure', 'Anonymer Krankenschein', { organisation: 'Diakonisches Werk Aue' }),
			card('question', 'Was kostet das und wer soll das bezahlen? Wir haben ja so schon Löcher im Haushalt.'),
		],
		answer(
			'rejected',
			'Einen anonymen Krankenschein nehmen wir nicht auf. Im Gesundheitsamt bleibt die Beratung zu ansteckenden Krankheiten anonym und kostenlos, und die Diakonie vermittelt wie bisher an hilfsbereite Praxen.',
			'Ein Fonds müsste dauerhaft aus freiwilligen Mitteln bezahlt werden, und dafür fand sich in der Kämmerei keine Deckung. Im Notfall gilt auch in der Abrechnung die Schweigepflicht, das Klinikum darf die Ausländerbehörde nicht unterrichten.',
		),
	),
	cluster(
		'important',
		'Wie am Empfang gesprochen wird',
		[
			card('concern', 'Lauter ist nicht verständlicher.'),
			card('measure', 'Schulung auch für die Anmeldung im Gesundheitsamt und nicht nur für Amtsärzte'),
			card(
				'concern',
				'В поликлинике со мной говорили так, будто я глухая.',
				translated('ru', 'In der Poliklinik hat man mit mir geredet, als wäre ich taub.'),
			),
		],
		answer(
			'partlyAdopted',
			'Für das Gesundheitsamt gilt die Fortbildung in verständlicher Sprache jetzt auch am Empfang. Praxen und Kliniken laden wir dazu ein, verpflichten können wir sie nicht.',
			'Die Stadt kann nur ihre eigenen Beschäftigten schicken. Zwei freie Plätze je Lehrgang stehen anderen Häusern offen.',
			'Fortbildung für Führungskräfte',
		),
	),
	cluster(
		'how',
		'Pflege finden und bezahlen',
		[
			card('concern', 'Pflegegrad beantragen ist schwerer als Pflegen.'),
			mail(
				'fact',
				'Wir versorgen zurzeit neun vietnamesische und vier russischsprachige Patientinnen. Anträge auf einen höheren Pflegegrad stellt von ihnen fast niemand, obwohl er fast immer berechtigt wäre. Es fehlt nicht an Ansprüchen, sondern an jemandem, der den Begutachtungstermin begleitet.',
				{ organisation: 'Pflegedienst Auenblick' },
			),
			card('measure', 'Pflegestützpunkt soll einmal im Monat ins Familienzentrum kommen'),
			card(
				'concern',
				'Я доглядаю німецьку пенсіонерку, живу в її квартирі й вільна лише в неділю.',
				translated(
					'uk',
					'Ich pflege eine deutsche Rentnerin, wohne in ihrer Wohnung und habe nur sonntags frei.',
				),
			),
		],
		answer(
			'adopted',
			'Der Pflegestützpunkt kommt ab Herbst jeden ersten Dienstag in das Familienzentrum Nordvorstadt. Zur Begutachtung kann eine Sprachmittlerin aus dem Pool mitgehen. Wer als Betreuerin im Haushalt lebt, erfährt dort auch, wer zu Vertrag und Arbeitszeit berät.',
			'Stadt und Pflegekassen tragen den Stützpunkt gemeinsam und waren sich hier schnell einig. Neue Stellen sind dafür nicht nötig.',
		),
	),
	cluster(
		'missing',
		'',
		[card('measure', 'Sportvereine sollen das erste Jahr kostenlos machen. Bewegung ist billiger als Reha.')],
		answer(
			'rejected',
			'Ein Freijahr für alle nehmen wir nicht auf. Kinder aus Familien mit wenig Geld bekommen den Beitrag schon heute aus dem Bildungspaket, und wir helfen den Vereinen, das bekannter zu machen.',
			'Vereine leben von Beiträgen und entscheiden selbst darüber; die Stadt müsste ihnen den Ausfall ersetzen und kann es nicht. Vier von ihnen haben immerhin ein kostenloses Vierteljahr zugesagt.',
		),
	),
	cluster(
		'missing',
		'',
		[
			mail(
				'concern',
				'Ich arbeite nachts als Pflegehelferin, zu Hause bin ich examinierte Krankenschwester mit zwölf Jahren Intensivstation. Auf meine Anerkennung warte ich seit vierzehn Monaten. In der Zeit suchen Sie Fachkräfte. Verstehen Sie, warum ich lachen muss?',
				{ alsoIn: ['Arbeit und Ausbildung'] },
			),
		],
		answer(
			'forwarded',
			'Ihre Mail hat die Arbeitsgruppe Arbeit beraten; sie war ein Anlass für den Lotsendienst für Anerkennung. Wir haben Sie dort mit Ihrem Einverständnis angemeldet.',
			'Den Bescheid erteilt das Landesamt, beschleunigen kann die Stadt ihn nicht. Vollständige Unterlagen verkürzen das Verfahren aber erfahrungsgemäß um Monate, und dabei hilft die Lotsin.',
		),
	),
];
