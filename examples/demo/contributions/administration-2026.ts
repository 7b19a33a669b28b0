import type { ClusterSketch } from './sketch.ts';
import { answer, card, clustersOf, form, mail, paper, translated } from './voice.ts';

const kickOff = clustersOf('Offene Verwaltung und Mitbestimmung', 'kickOff2026');
const expertEvent = clustersOf('Offene Verwaltung und Mitbestimmung', 'expertEvent2026');

export const administration2026: readonly ClusterSketch[] = [
	kickOff(
		'important',
		'Einbürgerung dauert zu lange',
		[
			card(
				'concern',
				'Antrag 2024 gestellt. Seitdem zwei Briefe: „in Bearbeitung“ und „noch in Bearbeitung“.',
			),
			card(
				'concern',
				'Vatandaşlık başvurum yirmi aydır bekliyor, oğlum ise bu arada askerlik mektubu aldı.',
				translated(
					'tr',
					'Mein Einbürgerungsantrag liegt seit zwanzig Monaten, und inzwischen hat mein Sohn einen Brief wegen des Wehrdienstes bekommen.',
				),
			),
			card(
				'concern',
				'Все экзамены сданы, ждёт только папка.',
				translated('ru', 'Alle Prüfungen sind bestanden, nur der Ordner wartet noch.'),
			),
			card('measure', 'Wenigstens online sehen können, an welcher Stelle mein Antrag liegt'),
			card(
				'goal',
				'أتمنى أن أشارك في الانتخابات القادمة قبل أن أتقاعد.',
				translated('ar', 'Ich würde gern an einer Wahl teilnehmen, bevor ich in Rente gehe.'),
			),
		],
		answer(
			'partlyAdopted',
			'Der Arbeitsentwurf nennt als Ziel, dass drei von vier Anträgen binnen zwölf Monaten entschieden sind, und eine Abfrage des Standes im Netz. Beides steht unter dem Vorbehalt zweier zusätzlicher Stellen.',
			'Seit der Änderung des Staatsangehörigkeitsrechts hat sich die Zahl der Anträge mehr als verdoppelt, das Personal nicht. Auf Auskünfte anderer Behörden hat die Stadt keinen Einfluss, die Rückstände im eigenen Haus kann sie abbauen.',
		),
	),
	kickOff(
		'important',
		'Der Beirat und sein Büro',
		[
			card('fact', 'Vorlagen kommen jetzt rechtzeitig. Aber 40 Stück im Monat, wer soll die lesen?', {
				organisation: 'Migrationsbeirat',
			}),
			card('measure', 'Verwaltung soll vorne ankreuzen, ob das Zusammenleben berührt ist'),
			card('concern', 'Halbe Stelle seit Mai nicht besetzt. Steht das auch im Bericht?'),
		],
		answer(
			'partlyAdopted',
			'Vorlagen erhalten ein Feld, in dem die Fachbereiche angeben, ob sie das Zusammenleben berühren. Die Stelle wird zum 1. Januar neu besetzt, und ja, die Lücke steht im Bericht.',
			'Das Ankreuzen erspart dem Beirat den größten Teil der Papiere; zugesandt werden weiterhin alle, damit niemand vorsortiert, was er nicht sehen soll.',
			'Geschäftsstelle für den Migrationsbeirat',
		),
	),
	kickOff(
		'how',
		'Ausschreibungen in der Praxis',
		[
			card(
				'fact',
				'Ich arbeite jetzt im Bauhof. Stand in der Vereinsgruppe, sonst hätte ich es nie gesehen.',
			),
			card('concern', 'Einfache Sätze in der Anzeige, und dann ein Bewerbungsportal mit 14 Seiten'),
			card(
				'question',
				'Чи зараховують у мерії український диплом, якщо його ще не визнали?',
				translated(
					'uk',
					'Wird im Rathaus ein ukrainisches Diplom angerechnet, wenn es noch nicht anerkannt ist?',
				),
			),
		],
		answer(
			'partlyAdopted',
			'Das Portal wird auf drei Seiten gekürzt, Zeugnisse können nachgereicht werden. Ein noch nicht anerkanntes Diplom zählt bei Stellen, für die kein bestimmter Abschluss vorgeschrieben ist.',
			'Bei reglementierten Berufen bindet uns das Gesetz. In allen anderen Fällen hat das Personalamt Spielraum und soll ihn nutzen, das stellt die Maßnahme jetzt klar.',
			'Ausschreibungen überarbeiten',
		),
	),
	kickOff(
		'missing',
		'',
		[card('concern', 'Habt ihr die Karten von damals noch? Auf meiner stand Abendsprechzeit.')],
		answer(
			'answered',
			'Ja, sie sind alle noch da, und Sie können den Weg Ihrer Karte nachlesen. Die Abendsprechzeit steht noch immer unverbindlich in der Anlage; die Arbeitsgruppe Ankommen berät in diesem Jahr erneut darüber.',
			'Der Personalrat hat inzwischen zugestimmt, aber die Behörde hatte nie länger als drei Monate alle Stellen besetzt. Ein Probelauf, der ständig ausfällt, hätte niemandem genützt.',
		),
	),
	kickOff(
		'how',
		'',
		[
			paper(
				'concern',
				'Der neue Wartebereich im Alten Postamt ist schön, aber man hört bis zur Tür, was einer am Schalter 3 zu sagen hat. Ich weiß jetzt, was mein Nachbar verdient und wollte es gar nicht wissen.',
				{ alsoIn: ['Ankommen und Beratung'] },
			),
		],
		answer(
			'forwarded',
			'Das darf nicht sein. Das Gebäudemanagement rückt die Wartelinie um vier Meter zurück und hängt bis Weihnachten Schallschutz an Schalter 2 bis 4.',
			'Vertraulichkeit am Schalter ist Pflicht und keine Frage des Konzepts, darum haben wir nicht auf den Beschluss gewartet.',
		),
	),
	kickOff('how', 'Wie man dem Amt schreibt und wie es antwortet', [
		card('measure', 'Sprachnachricht ans Amt schicken dürfen. Ich kann reden, aber nicht schreiben.'),
		card(
			'concern',
			'أستطيع قراءة الألمانية، لكن ليس خط اليد على الملصقات الصغيرة.',
			translated('ar', 'Deutsch lesen kann ich, aber nicht die Handschrift auf den kleinen Klebezetteln.'),
		),
		card('concern', 'Bitte NICHT noch ein Kanal. Wir kommen mit den Mails schon nicht hinterher.'),
		card(
			'measure',
			'Let me write in English and answer me in German. I will manage, I promise.',
			translated(
				'en',
				'Lasst mich auf Englisch schreiben und antwortet mir auf Deutsch. Ich komme zurecht, versprochen.',
			),
		),
	]),
	kickOff('missing', 'Vielfalt nur im Prospekt', [
		card(
			'concern',
			'Auf dem Plakat der Stadt bin ich drauf. In der Personalversammlung bin ich die Einzige.',
		),
		card(
			'concern',
			'Stajyerken benden çok memnundular, kadro açılınca kimse beni hatırlamadı.',
			translated(
				'tr',
				'Als ich Praktikantin war, waren alle sehr zufrieden mit mir; als eine Stelle frei wurde, hat sich niemand an mich erinnert.',
				{ alsoIn: ['Arbeit und Ausbildung'] },
			),
		),
		card('question', 'Wie viele von den 72 Chefs waren denn nun bei der Fortbildung?'),
	]),
	expertEvent(
		'important',
		'Bericht der Beschwerdestelle',
		[
			form(
				'fact',
				'Im ersten vollen Jahr kamen 58 Beschwerden, davon 21 über Ämter, 19 über Vermieter, die übrigen über Läden, Schulen und den Bus. Bekannt ist die Stelle vor allem in der Altstadt.',
				{ organisation: 'Anlaufstelle gegen Diskriminierung' },
			),
			form(
				'measure',
				'Einmal im Monat eine Sprechstunde im Familienzentrum Nordvorstadt. Wer dort wohnt, fährt nicht in die Altstadt, um sich zu beschweren.',
				{ organisation: 'Neue Nachbarn Nordvorstadt' },
			),
			form(
				'concern',
				'Жалоба была принята вежливо, но через четыре месяца я так и не узнала, чем всё закончилось.',
				translated(
					'ru',
					'Die Beschwerde wurde höflich aufgenommen, aber nach vier Monaten weiß ich immer noch nicht, wie es ausgegangen ist.',
				),
			),
		],
		answer(
			'adopted',
			'Die Sprechstunde in der Nordvorstadt beginnt im Februar. Wer sich beschwert, erhält künftig spätestens nach acht Wochen Nachricht, auch wenn noch nichts entschieden ist.',
			'Die Zahlen zeigen, dass die Stelle gebraucht wird und dass Entfernung abschreckt. Für die Rückmeldung genügt eine Verfahrensregel, Geld kostet sie nicht.',
			'Diskriminierung benennen',
		),
	),
	expertEvent(
		'how',
		'Lehrgänge für neue Beschäftigte',
		[
			mail(
				'concern',
				'Nach 2025 sollten nur noch neue Beschäftigte geschult werden. In meinem Team sind seither sechs von neun neu. Der nächste freie Platz ist im Herbst. So wird aus der Fortbildung eine Lotterie.',
			),
			form(
				'measure',
				'Einen halben Tag in die Einarbeitung legen, gleich in der zweiten Woche, gehalten von Kolleginnen.',
			),
		],
		answer(
			'adopted',
			'Ein halber Tag wird fester Teil der Einarbeitung, geleitet von Beschäftigten, die den Lehrgang besucht haben; der ganztägige Kurs folgt binnen eines Jahres.',
			'So wartet niemand mehr auf einen Platz, und das Wissen bleibt im Haus. Das Studieninstitut schult dafür einmalig zwölf Kolleginnen und Kollegen.',
			'Fortbildung für Führungskräfte',
		),
	),
	expertEvent('missing', 'Beteiligung, die zu Hause ankommt', [
		form(
			'concern',
			'Die Einladung zu diesem Fachtag kam per Mail mit vierzehn Anhängen. Von unseren dreißig Mitgliedern haben zwei sie geöffnet, und eine davon war ich.',
			{ organisation: 'Frauenforum Aue' },
		),
		form(
			'measure',
			'Für Menschen, die nach Feierabend kommen: Kinderbetreuung, Fahrtkosten, ein Teller Suppe. Das kostet weniger als der Moderator.',
		),
		form(
			'goal',
			'Кожен, хто щось пропонує, має отримати відповідь мовою, якою писав.',
			translated(
				'uk',
				'Wer etwas vorschlägt, soll eine Antwort in der Sprache bekommen, in der er geschrieben hat.',
			),
		),
		form(
			'textChange',
			'In der Leitlinie „Wer hier lebt, redet mit“ fehlt, bis wann man eine Antwort bekommt. Vorschlag: „spätestens nach acht Wochen“.',
		),
		form(
			'concern',
			'Bitte nicht immer nur die Netten einladen. Mein Schwager schimpft über alles, aber gefragt hat den noch nie einer.',
		),
	]),
	expertEvent('how', 'Übersetzungsprogramme am Schalter', [
		form(
			'measure',
			'Das Tablet mit der Übersetzung im Bürgerservice funktioniert für Meldebescheinigungen gut. Wir sollten festlegen, wofür es nicht benutzt werden darf.',
		),
		form(
			'concern',
			'Лучше плохой перевод сразу, чем хороший через три недели.',
			translated('ru', 'Lieber gleich eine schlechte Übersetzung als eine gute in drei Wochen.'),
		),
		form(
			'concern',
			'الجهاز ترجم كلمة «إقامة» إلى «فندق»، فضحكنا جميعًا، لكن القرار كان مهمًا بالنسبة لي.',
			translated(
				'ar',
				'Das Gerät hat das Wort „Aufenthalt“ mit „Hotel“ übersetzt; wir haben alle gelacht, aber der Bescheid war für mich wichtig.',
			),
		),
	]),
];
