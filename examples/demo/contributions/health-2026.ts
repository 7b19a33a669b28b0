import type { ClusterSketch } from './sketch.ts';
import { answer, card, clustersOf, form, mail, paper, translated } from './voice.ts';

const kickOff = clustersOf('Gesundheit und Pflege', 'kickOff2026');
const expertEvent = clustersOf('Gesundheit und Pflege', 'expertEvent2026');

export const health2026: readonly ClusterSketch[] = [
	kickOff(
		'important',
		'Sprachmittlung am Telefon',
		[
			card('fact', 'Hat geklappt: 23 Uhr, Notaufnahme, nach zehn Minuten war jemand dran.'),
			card('concern', 'Meine Praxis weiß nichts vom Pool. Ich hab ihr die Nummer aufgeschrieben.'),
			card(
				'concern',
				'المترجمة كانت جارتي. لم أقل للطبيبة كل شيء.',
				translated('ar', 'Die Sprachmittlerin war meine Nachbarin. Ich habe der Ärztin nicht alles gesagt.'),
			),
			card('measure', 'Frau für Frauen, Mann für Männer, wenigstens fragen'),
		],
		answer(
			'partlyAdopted',
			'Bei der Anforderung wird künftig gefragt, ob das Geschlecht eine Rolle spielt und ob jemand aus einem anderen Stadtteil gewünscht ist. Alle Praxen erhalten die Nummer noch einmal mit einem Aufsteller für die Anmeldung.',
			'In kleinen Sprachgruppen kennt man sich; ganz ausschließen lässt sich das mit Freiwilligen aus Lindenau nicht. Am Telefon kann die Vermittlung deshalb auch auf Pools anderer Städte zurückgreifen.',
		),
	),
	kickOff(
		'how',
		'Gesundheitslotsinnen endlich bezahlen',
		[
			card('concern', 'Stand schon vor Jahren in der Anlage. Da steht es gut.'),
			card('measure', 'Mit zwei Lotsinnen anfangen statt auf zehn zu warten'),
			card(
				'fact',
				'Я вже роблю це безкоштовно в нашому будинку: записую, супроводжую, пояснюю.',
				translated(
					'uk',
					'Ich mache das in unserem Haus schon umsonst: Termine vereinbaren, begleiten, erklären.',
				),
			),
		],
		answer(
			'partlyAdopted',
			'Der Arbeitsentwurf schlägt vor, mit zwei Lotsinnen zu beginnen; eine Krankenkasse hat dafür im Juni eine Förderung über zwei Jahre zugesagt.',
			'Verbindlich wird das erst mit dem Beschluss der Stadtverordneten. Das Warten auf alle Kassen gemeinsam hat Jahre gekostet, deshalb jetzt der kleinere Anfang.',
		),
	),
	kickOff(
		'missing',
		'Hitze',
		[
			card('concern', 'Dachgeschoss Nordvorstadt: 36 Grad nachts, Säugling, kein Baum vorm Fenster'),
			card('measure', 'Kühle Räume ausschildern: Bücherei, Kirche, Foyer Rathaus'),
			card(
				'question',
				'Is tap water safe here? Nobody in our building believes it.',
				translated('en', 'Kann man das Leitungswasser hier trinken? In unserem Haus glaubt das niemand.'),
			),
		],
		answer(
			'forwarded',
			'Kühle Orte und Trinkbrunnen stehen im Hitzeaktionsplan, an dem das Gesundheitsamt gerade arbeitet; Ihre Hinweise liegen dort. Und ja, das Leitungswasser ist überall in der Stadt Trinkwasser.',
			'Zwei Pläne für dieselbe Aufgabe würden sich gegenseitig blockieren. Das Integrationskonzept sorgt dafür, dass die Hinweise des Hitzeplans in mehreren Sprachen erscheinen.',
		),
	),
	kickOff(
		'how',
		'',
		[
			card(
				'question',
				'Wird im Klinikum jetzt eigentlich ohne Schwein gekocht? Mein Nachbar regt sich auf, ich bin Vegetarier.',
			),
		],
		answer(
			'answered',
			'Nein. Es gibt vier Gerichte am Tag, eines davon ohne Fleisch und eines ohne Schweinefleisch; alle sind gekennzeichnet.',
			'Die Kennzeichnung geht auf einen Beitrag aus dem ersten Beteiligungsverfahren zurück. Gestrichen wurde dafür nichts.',
		),
	),
	kickOff(
		'important',
		'',
		[
			paper(
				'concern',
				'In unserer Straße sind drei Männer mit Sucht, alle aus verschiedenen Ländern, alle mit dem gleichen Rucksack. Keiner von denen geht in eine Beratung wo man zwei Wochen auf Deutsch einen Termin macht.',
			),
		],
		answer(
			'forwarded',
			'Die Suchtberatung hat seit diesem Frühjahr donnerstags eine offene Sprechstunde am Alten Postamt, ohne Termin und mit Sprachmittlung. Wir haben Ihre Straße an die Straßensozialarbeit gegeben.',
			'Ihre Beobachtung stimmt mit dem Bericht der Beratungsstelle überein: Die Hürde ist der Termin und nicht die Sprache allein.',
		),
	),
	kickOff('missing', 'Kinderärztin gesucht', [
		card('fact', 'Nächste freie Kinderärztin: 34 km, zweimal umsteigen, mit Fieberkind'),
		card(
			'concern',
			'Çocuğumun U7 muayenesi için yedi ay sonrasına gün verdiler, o zaman zaten süresi geçmiş oluyor.',
			translated(
				'tr',
				'Für die U7 meines Kindes haben sie mir einen Termin in sieben Monaten gegeben, dann ist die Frist ohnehin vorbei.',
			),
		),
		card(
			'concern',
			'Врач принял нас только потому, что я расплакалась в приёмной.',
			translated(
				'ru',
				'Der Arzt hat uns nur angenommen, weil ich an der Anmeldung in Tränen ausgebrochen bin.',
			),
		),
		card('measure', 'U-Untersuchungen in der Kita durch das Gesundheitsamt, wenn es schon keine Praxis gibt'),
	]),
	kickOff('how', 'Pflege in der Familie', [
		card('concern', 'Ich pflege zwei Eltern und zwei Schwiegereltern. Gefragt hat mich noch keiner.'),
		card(
			'measure',
			'Нужна группа для тех, кто ухаживает за родителями, и чтобы говорить можно было по-русски.',
			translated(
				'ru',
				'Es braucht eine Gruppe für Menschen, die ihre Eltern pflegen, und in der man Russisch sprechen kann.',
			),
		),
		card(
			'concern',
			'Bakım parası için doldurduğum kâğıtlar annemden ağır geliyor.',
			translated(
				'tr',
				'Die Papiere, die ich für das Pflegegeld ausgefüllt habe, wiegen mehr als meine Mutter.',
			),
		),
		card('question', 'Gibt es in der Tagespflege am Mühlgraben jemanden, der Vietnamesisch kann?'),
	]),
	expertEvent(
		'how',
		'Anträge auf Pflegegrad begleiten',
		[
			form(
				'fact',
				'Seit der Stützpunkt ins Familienzentrum kommt, hatten wir dort 146 Gespräche, davon gut ein Drittel mit Sprachmittlung. Abgelehnt wurden danach nur noch wenige Anträge.',
				{ organisation: 'Pflegestützpunkt Lindenau' },
			),
			form(
				'measure',
				'Bitte denselben Dienstag auch im Bürgerhaus am Südhang. Dort wohnen die Älteren, und der Bus 4 braucht bis zur Nordvorstadt fünfunddreißig Minuten.',
				{ organisation: 'Seniorenbeirat' },
			),
		],
		answer(
			'adopted',
			'Ab Januar wechselt der Stützpunkt zwischen Nordvorstadt und Südhang, jeweils am ersten und dritten Dienstag des Monats.',
			'Die Nachfrage rechtfertigt einen zweiten Ort, und das Bürgerhaus stellt den Raum kostenlos. Ein eigener Standort mit täglicher Öffnung wäre für beide Träger zu teuer.',
		),
	),
	expertEvent(
		'important',
		'Zu viele Lasten im Gesundheitsamt',
		[
			mail(
				'concern',
				'Jeder Vorschlag dieses Nachmittags endete mit „und das macht das Gesundheitsamt“. Wir sind dort elf Personen, zwei Stellen sind seit März unbesetzt. Bitte entscheiden Sie, was wir dafür lassen sollen.',
			),
			form(
				'concern',
				'Lieber drei Sachen richtig als zwölf auf dem Papier. Ich habe schon das letzte Konzept mitgeschrieben und weiß, wovon ich rede.',
			),
		],
		answer(
			'adopted',
			'Für das Feld werden höchstens fünf Maßnahmen vorgeschlagen, und jede nennt die Stunden, die sie im Gesundheitsamt bindet.',
			'Die bisherige Bilanz zeigt, dass Maßnahmen ohne eigenes Personal am häufigsten eingestellt wurden. Ein kürzeres Konzept ist hier das ehrlichere.',
		),
	),
	expertEvent(
		'missing',
		'',
		[
			mail(
				'concern',
				'Mein Zahnarzt Dr. [Name entfernt] behandelt mich nicht weiter, weil „mit der Karte vom Amt“ angeblich nur Ziehen bezahlt wird. Ist das wahr? Ich bin 29 und habe noch fast alle Zähne und möchte, dass es so bleibt.',
			),
		],
		answer(
			'answered',
			'Ganz so streng ist es nicht: Auch Füllungen werden bezahlt, wenn sie gegen Schmerzen nötig sind, und das Sozialamt kann weitere Behandlungen genehmigen. Den Namen des Zahnarztes haben wir entfernt; die Migrationsberatung stellt den Antrag mit Ihnen.',
			'In den ersten drei Jahren des Aufenthalts ist der Anspruch durch Bundesgesetz begrenzt, das kann die Stadt nicht ändern. Ziehen statt Behandeln verlangt das Gesetz aber nirgends.',
		),
	),
	expertEvent('how', 'Trauma und Wartezeit', [
		form(
			'concern',
			'Між першою розмовою і терапією минає дев’ять місяців. За цей час мій чоловік втратив роботу.',
			translated(
				'uk',
				'Zwischen dem ersten Gespräch und der Therapie vergehen neun Monate. In dieser Zeit hat mein Mann seine Arbeit verloren.',
			),
		),
		form(
			'measure',
			'Angeleitete Gruppen als Überbrückung, mit Fachkraft und Sprachmittlung. Sie ersetzen keine Therapie, aber sie verhindern, dass Menschen in der Wartezeit verschwinden.',
			{ organisation: 'Psychosoziales Zentrum, Außenstelle Lindenau' },
		),
		form(
			'concern',
			'Bitte nicht alles Trauma nennen. Manche meiner Schüler sind einfach müde, weil sie um vier Uhr Zeitungen austragen.',
			{ alsoIn: ['Sprache und Bildung'] },
		),
	]),
	expertEvent('missing', 'Daten über Gesundheit', [
		form(
			'question',
			'Woran wollen Sie in vier Jahren merken, dass es besser geworden ist? Die Schuleingangsuntersuchung ist die einzige Zahl im Raum, und die misst Fünfjährige.',
		),
		form(
			'goal',
			'Please count how many callers hang up, not only how many get an appointment.',
			translated(
				'en',
				'Bitte zählen Sie auch, wie viele Anrufende auflegen, und nicht nur, wie viele einen Termin bekommen.',
			),
		),
		form(
			'concern',
			'أرجو ألا تُسجَّل الديانة أو بلد الأصل في أي ملف طبي من أجل الإحصاء.',
			translated(
				'ar',
				'Ich bitte darum, dass weder Religion noch Herkunftsland für die Statistik in irgendeiner Krankenakte erfasst werden.',
			),
		),
	]),
	expertEvent('how', 'Wer im Ernstfall übersetzt', [
		form(
			'measure',
			'Die Rettungsleitstelle sollte einen Satz in zehn Sprachen abspielen können: „Bleiben Sie dran, wir verstehen Sie gleich.“ Zu viele legen auf, wenn sie nur Deutsch hören.',
		),
		form(
			'fact',
			'Ben Klinikum’da hemşireyim. Türkçe bildiğim için beni her kata çağırıyorlar; kendi hastalarıma yetişemiyorum.',
			translated(
				'tr',
				'Ich bin Krankenschwester im Klinikum. Weil ich Türkisch kann, werde ich auf jede Station gerufen; zu meinen eigenen Patienten komme ich nicht mehr.',
			),
		),
	]),
];
