import type { ClusterSketch } from './sketch.ts';
import { answer, clustersOf, form, mail, paper, translated } from './voice.ts';

const cluster = clustersOf('Gesundheit und Pflege', 'feedback2021');

export const healthFeedback2021: readonly ClusterSketch[] = [
	cluster(
		'how',
		'Sprachmittlung in der Praxis',
		[
			form(
				'concern',
				'Ich führe eine Hausarztpraxis am Südhang. Drei Werktage Vorlauf helfen mir bei einer Kontrolle, nicht bei Bauchschmerzen. Wenn es keine telefonische Lösung gibt, bleibt es bei Händen, Füßen und der Cousine.',
			),
			form('question', 'Wer haftet eigentlich, wenn die Sprachmittlerin etwas falsch überträgt?'),
			form(
				'textChange',
				'Please write “interpreting for medical appointments is free for the patient”. People do not ask if they fear a bill.',
				translated(
					'en',
					'Bitte schreiben: „Sprachmittlung bei Arztterminen ist für Patientinnen und Patienten kostenlos.“ Wer eine Rechnung fürchtet, fragt nicht.',
				),
			),
		],
		answer(
			'partlyAdopted',
			'Für medizinische Notfälle ist nun eine Vermittlung am Telefon binnen einer Stunde vorgesehen, und für Ratsuchende bleibt der Pool kostenlos. Bei akuten Beschwerden in der Praxis nutzen Sie bitte denselben Anruf.',
			'Drei Tage sind für vereinbarte Gespräche nötig, weil Freiwillige eingeteilt werden. Für die ärztliche Aufklärung haftet weiterhin die Praxis; die Stadt versichert die Sprachmittlerinnen gegen eigene Fehler.',
		),
	),
	cluster(
		'missing',
		'Menschen mit Behinderung kommen nicht vor',
		[
			form(
				'textChange',
				'Im ganzen Entwurf steht kein einziges Mal das Wort Behinderung. Es gibt uns aber auch zugewandert, gehörlos zum Beispiel. Gebärdensprache aus Syrien ist eine andere als die deutsche.',
				{ organisation: 'Behindertenbeirat' },
			),
			mail(
				'concern',
				'Мій син має аутизм. Дитячий садок каже „спочатку діагноз“, лікар каже „спочатку німецька“. Ми чекаємо вже другий рік.',
				translated(
					'uk',
					'Mein Sohn ist Autist. Der Kindergarten sagt „erst die Diagnose“, der Arzt sagt „erst Deutsch“. Wir warten nun im zweiten Jahr.',
					{ alsoIn: ['Sprache und Bildung'] },
				),
			),
		],
		answer(
			'adopted',
			'Der Entwurf nennt Menschen mit Behinderung jetzt ausdrücklich, auch die Übertragung in Gebärdensprachen. Die Familie hat einen Termin in der Frühförderstelle, bei dem gedolmetscht wird.',
			'Das war eine Lücke, die uns selbst nicht aufgefallen ist. Eine Diagnose darf nicht an Deutschkenntnissen hängen; die Frühförderung kann ohne sie beginnen.',
		),
	),
	cluster(
		'important',
		'Gehört Gesundheit überhaupt hierher?',
		[
			form('concern', 'Gesundheit ist Sache der Kassen. Die Stadt soll sich um Straßen und Kitas kümmern!'),
			mail(
				'guideline',
				'Wer krank ist und nicht verstanden wird, lernt kein Deutsch, arbeitet nicht und geht nicht zum Elternabend. Deshalb gehört die Gesundheit an den Anfang des Konzepts und nicht unter „Sonstiges“.',
				{ organisation: 'Gesundheitskreis Nordvorstadt' },
			),
			form(
				'concern',
				'في الاجتماعات الثلاثة لم يكن أي طبيب حاضرًا. كيف تكتبون عن الصحة من دونهم؟',
				translated(
					'ar',
					'In drei Sitzungen war kein einziger Arzt anwesend. Wie wollen Sie ohne sie über Gesundheit schreiben?',
				),
			),
		],
		answer(
			'partlyAdopted',
			'Gesundheit und Pflege bleibt ein Feld des Konzepts, beschränkt sich aber auf das, was Gesundheitsamt, Pflegestützpunkt und städtische Zuschüsse bewirken können. Zur letzten Sitzung kamen auf Einladung zwei Ärztinnen.',
			'Beide Seiten haben einen Punkt: Für Praxen und Kassen kann die Stadt nichts beschließen, für Wege dorthin und Verständigung aber sehr wohl.',
		),
	),
	cluster(
		'how',
		'Untersuchung vor der Schule',
		[
			form(
				'measure',
				'Die Einladung zur Schuleingangsuntersuchung besteht aus vier Seiten Paragraphen. Ich bin Erzieherin und musste sie zweimal lesen. Bilder! Einfache Sätze!',
			),
			form(
				'concern',
				'Приглашение пришло после назначенной даты, а потом прислали напоминание с угрозой.',
				translated(
					'ru',
					'Die Einladung kam nach dem Termin an, und danach wurde eine Mahnung mit Drohung geschickt.',
				),
			),
			form(
				'concern',
				'ابنتي تتكلم ثلاث لغات، ومع ذلك كُتب في الورقة «تأخر لغوي».',
				translated(
					'ar',
					'Meine Tochter spricht drei Sprachen, und trotzdem steht auf dem Bogen „Sprachrückstand“.',
				),
			),
		],
		answer(
			'adopted',
			'Das Gesundheitsamt hat das Schreiben auf eine Seite gekürzt, mit Bildern versehen und in acht Sprachen ins Netz gestellt. Gemahnt wird erst nach einem Anruf. Auf dem Bogen steht künftig auch, welche Sprachen ein Kind schon spricht.',
			'Im letzten Jahr wurde jeder fünfte Termin versäumt. Ein verständlicher Brief ist billiger als ein zweiter Termin.',
		),
	),
	cluster(
		'missing',
		'',
		[
			paper(
				'concern',
				'Im Pflegeheim [entfernt] sagt der Leiter Herr [Name entfernt] „wir haben hier keine Ausländer“. Stimmt nicht, ich putze da, und drei Bewohner verstehen kein Wort von dem, was man ihnen sagt.',
			),
		],
		answer(
			'forwarded',
			'Die Namen des Heims und seines Leiters haben wir entfernt. Ihre Beobachtung ging ohne Angaben zu Ihrer Person an die Pflegeberatung, die dem Haus Sprachmittlung angeboten hat; es hat angenommen.',
			'Die Aufsicht über Heime führt das Land, und Ihre Schilderung war kein Verstoß, sondern eine Lücke. Ihren Arbeitsplatz wollten wir dabei nicht gefährden.',
		),
	),
	cluster(
		'missing',
		'',
		[
			form(
				'measure',
				'Hallo, ich bin 16. Über Verhütung und so reden bei uns zu Hause alle NIE. Kann die Schulkrankenschwester da nicht einfach eine Sprechstunde machen wo keiner fragt warum man da ist',
			),
		],
		answer(
			'partlyAdopted',
			'Gute Idee. Schulkrankenschwestern hat Lindenau nicht, aber die Beratungsstelle für Familienplanung kommt ab nächstem Schuljahr an zwei Oberschulen und fragt nicht nach dem Grund.',
			'Schulgesundheitsfachkräfte bezahlt das Land, und die Stadt hat keine zugeteilt bekommen. Die Beratung unterliegt der Schweigepflicht, auch gegenüber Eltern.',
		),
	),
	cluster(
		'how',
		'',
		[
			form(
				'measure',
				'Cuma günleri mescitte tansiyon ve şeker ölçülsün; erkekler başka türlü doktora gitmiyor.',
				translated(
					'tr',
					'Freitags sollten im Gebetsraum Blutdruck und Zucker gemessen werden; anders gehen die Männer nicht zum Arzt.',
				),
			),
		],
		answer(
			'forwarded',
			'Das Gesundheitsamt hat mit dem Moscheeverein vier Termine im Jahr vereinbart, die erste Messung machen zwei Auszubildende des Klinikums.',
			'Es ist eine kleine Sache, die schnell begonnen hat und keinen Beschluss braucht. Wer auffällige Werte hat, bekommt gleich einen Termin vermittelt.',
		),
	),
	cluster(
		'important',
		'',
		[
			mail(
				'concern',
				'Ich bin Apotheker in der Altstadt. Am häufigsten erkläre ich nicht Medikamente, sondern warum man für das eine ein Rezept braucht und für das andere nicht. Wenn Sie eine Mappe für Neue machen, schreiben Sie dazu eine halbe Seite. Ich liefere gern den Text.',
			),
		],
		answer(
			'adopted',
			'Ihr Angebot haben wir angenommen: Die Willkommensmappe bekommt eine Seite zu Apotheke, Rezept und Notdienst, und Sie lesen die Endfassung.',
			'Die Frage wird auch in der Migrationsberatung fast täglich gestellt. Eine Seite kostet in der ohnehin geplanten Mappe nichts zusätzlich.',
		),
	),
	cluster(
		'important',
		'',
		[
			form(
				'textChange',
				'Statt „ausländische Patienten“ bitte „Patientinnen und Patienten, die (noch) wenig Deutsch sprechen“. Meine Oma ist Deutsche und versteht die Ärztin trotzdem nicht.',
			),
		],
		answer(
			'adopted',
			'Geändert. Im ganzen Feld ist jetzt von Menschen mit geringen Deutschkenntnissen die Rede, wo es um Verständigung geht.',
			'Der Pass sagt nichts darüber, ob jemand eine Diagnose versteht. Ihre Oma ist mitgemeint, auch bei der verständlichen Sprache.',
		),
	),
];
