import type { ClusterSketch } from './sketch.ts';

/** On arriving and counselling: said on the draft of the first cycle. */
export const arrivalFeedback2021: readonly ClusterSketch[] = [
	{
		title: '„Neubürger“ passt nicht',
		field: 'Ankommen und Beratung',
		occasion: 'feedback2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Bitte „Neubürger“ streichen. Die Hälfte der Leute, um die es geht, hat noch gar keine Bürgerrechte, und die andere Hälfte ist seit zwanzig Jahren nicht mehr neu. „Neuzugezogene“ wäre ehrlich.',
				language: 'de',
				channel: 'publicForm',
				kind: 'textChange',
			},
			{
				text: 'Auf Seite 6 steht Neubürger, auf Seite 7 Zuwanderer und auf Seite 9 Ankommende. Sind das drei verschiedene Gruppen? Mich hat es verwirrt.',
				language: 'de',
				channel: 'paper',
				kind: 'textChange',
			},
			{
				text: '«Yeni vatandaş» yazmışsınız ama ben vatandaş değilim, sadece yeni taşındım.',
				language: 'tr',
				translation: 'Sie schreiben „Neubürger“, aber ich bin kein Bürger, ich bin nur neu hergezogen.',
				channel: 'publicForm',
				kind: 'textChange',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Im ganzen Handlungsfeld steht jetzt einheitlich „Neuzugezogene“.',
			reason:
				'Das Wort beschreibt nur, dass jemand umgezogen ist, und setzt weder Pass noch Herkunft voraus.',
			element: 'Anlaufstelle für alle Neuzugezogenen',
		},
	},
	{
		title: 'Zu lang, zu kurz, zu viele Sprachen',
		field: 'Ankommen und Beratung',
		occasion: 'feedback2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Vierzig Seiten liest niemand, der gerade in einer Unterkunft sitzt. Zwei Seiten und eine Telefonnummer.',
				language: 'de',
				channel: 'publicForm',
				kind: 'concern',
			},
			{
				text: 'Zwölf Sprachen sind zu wenig, in unserer Beratung kommen wir auf einundzwanzig. Somali, Tigrinya und Paschtu fehlen, und gerade diese Leute haben sonst gar nichts.',
				language: 'de',
				channel: 'mail',
				kind: 'measure',
			},
			{
				text: 'Warum übersetzt man alles? Eine Fassung in leichtem Deutsch würde reichen und wäre zugleich eine Übung.',
				language: 'de',
				channel: 'publicForm',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Es bleibt bei zwölf Sprachen und vierzig Seiten; vorn kommt ein herausnehmbares Blatt mit den ersten fünf Wegen hinzu, auch in einfachem Deutsch.',
			reason:
				'Die zwölf Sprachen decken nach dem Melderegister 93 Prozent der Zuzüge ab; jede weitere Übersetzung kostet jährlich etwa 500 Euro, weshalb wir für seltenere Sprachen auf die Sprachmittlung setzen.',
			element: 'Willkommensmappe in zwölf Sprachen',
		},
	},
	{
		title: 'Was das kostet',
		field: 'Ankommen und Beratung',
		occasion: 'feedback2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: '210.000 Euro für einen Umbau, und im Südhang warten wir seit Jahren auf einen Zebrastreifen. Ich bin nicht gegen Ausländer, aber ich möchte wissen, wer das gegeneinander abwägt.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
			},
			{
				text: 'Woher kommen die 1,5 Stellen „durch Umsetzung“? Irgendwo müssen die ja dann fehlen.',
				language: 'de',
				channel: 'publicForm',
				kind: 'question',
			},
		],
		answer: {
			outcome: 'answered',
			text: 'Über das Geld entscheidet die Stadtverordnetenversammlung mit dem Haushalt, in öffentlicher Sitzung. Umgesetzt wird aus dem Bürgerservice und der Schulverwaltung, deren Schalter mit umziehen und am alten Ort entfallen.',
			reason:
				'Der Umbau nutzt ein Gebäude, das sonst ungenutzt unterhalten werden müsste. Straßenübergänge werden aus einem anderen Haushaltstitel bezahlt, der davon nicht kleiner wird.',
		},
	},
	{
		title: 'Verschwiegenheit',
		field: 'Ankommen und Beratung',
		occasion: 'feedback2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Meine Familie kommt aus einem kleinen Ort und hier kennt jeder jeden. Wenn die Übersetzerin die Schwägerin meiner Nachbarin ist, sage ich beim Arzt lieber nichts.',
				language: 'de',
				channel: 'publicForm',
				kind: 'concern',
			},
			{
				text: 'Чи можу я відмовитися від перекладача, якого знаю особисто?',
				language: 'uk',
				translation: 'Kann ich einen Übersetzer ablehnen, den ich persönlich kenne?',
				channel: 'publicForm',
				kind: 'question',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Wer im Pool arbeitet, unterschreibt eine Verpflichtung zur Verschwiegenheit, und Ratsuchende können ohne Begründung eine andere Person verlangen.',
			reason:
				'Ohne Vertrauen wird im Gespräch das Entscheidende verschwiegen, und dann nützt auch die beste Übersetzung nichts.',
			element: 'Städtischer Pool für Sprachmittlung',
		},
	},
	{
		title: 'Erklären, bevor jemand krank wird',
		field: 'Ankommen und Beratung',
		occasion: 'feedback2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Sonntags sitzen in unserer Notaufnahme Familien mit Fieber und Husten, weil ihnen niemand vom ärztlichen Notdienst erzählt hat. Wir schlagen geschulte Frauen aus den Gemeinden vor, die solche Dinge in den Wohnzimmern erklären.',
				language: 'de',
				channel: 'mail',
				kind: 'measure',
				organisation: 'Klinikum an der Aue',
			},
			{
				text: 'Женщины из нашей общины могли бы объяснять другим, как записаться к врачу.',
				language: 'ru',
				translation:
					'Frauen aus unserer Gemeinde könnten anderen erklären, wie man einen Arzttermin bekommt.',
				channel: 'publicForm',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Geschulte Gesundheitslotsinnen stehen als Vorschlag im unverbindlichen Anhang.',
			reason:
				'Das Gesundheitsamt hält die Idee für richtig, die Krankenkassen haben ihren Anteil an den Kosten bisher aber nicht zugesagt.',
			element: 'Gesundheitslotsinnen in der Nordvorstadt',
		},
	},
	{
		title: 'WLAN und Steckdosen',
		field: 'Ankommen und Beratung',
		occasion: 'feedback2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'In der Unterkunft am Güterbahnhof gibt es Internet nur im Treppenhaus. Unsere Tochter hat dort ihre Hausaufgaben gemacht, auf den Stufen, im Januar.',
				language: 'de',
				channel: 'publicForm',
				kind: 'measure',
				alsoIn: ['Wohnen und Nachbarschaft'],
			},
			{
				text: 'You send us links to forms, but there is no wifi in the shelter and my data is gone by the 10th.',
				language: 'en',
				translation:
					'Sie schicken uns Links zu Formularen, aber in der Unterkunft gibt es kein WLAN, und mein Datenvolumen ist am 10. aufgebraucht.',
				channel: 'publicForm',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'forwarded',
			text: 'Die Hinweise liegen dem Fachbereich Soziales und Integration vor, der den Vertrag mit dem Betreiber der Unterkunft bis zum Sommer neu verhandelt.',
			reason:
				'Das Netz in den Unterkünften ist eine Frage dieses Vertrags und muss schneller gelöst werden, als ein Konzept beschlossen wird.',
		},
	},
	{
		title: 'Text der ersten Leitlinie',
		field: 'Ankommen und Beratung',
		occasion: 'feedback2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Statt „Die Verwaltung bemüht sich um kurze Wege“ bitte schreiben, wer läuft. Vorschlag: Nicht der Mensch läuft, sondern der Vorgang.',
				language: 'de',
				channel: 'publicForm',
				kind: 'textChange',
			},
			{
				text: 'Das Wort „bemüht“ kenne ich aus Arbeitszeugnissen, da ist es die Note 5.',
				language: 'de',
				channel: 'paper',
				kind: 'textChange',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Der Satz lautet jetzt: Nicht die Ratsuchenden laufen von Amt zu Amt, sondern ihr Anliegen geht innerhalb der Verwaltung weiter.',
			reason:
				'Eine Leitlinie soll sagen, was gilt, und nicht, worum man sich bemüht; an dieser Fassung kann uns jede Besucherin messen.',
			element: 'Der erste Weg führt an die richtige Tür',
		},
	},
	{
		title: '',
		field: 'Ankommen und Beratung',
		occasion: 'feedback2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Я живу в Линденау с 1997 года. Для таких, как я, в этом разделе есть хоть что-нибудь, или мы уже «прибыли»?',
				language: 'ru',
				translation:
					'Ich lebe seit 1997 in Lindenau. Gibt es in diesem Abschnitt irgendetwas für Menschen wie mich, oder sind wir schon „angekommen“?',
				channel: 'mail',
				kind: 'question',
			},
		],
		answer: {
			outcome: 'answered',
			text: 'Die Beratung und die Sprachmittlung stehen auch Menschen offen, die lange hier leben. Vor allem aber suchen wir Ihre Erfahrung: als Patin, in der Schulung oder im Beirat.',
			reason:
				'Das Handlungsfeld richtet sich in erster Linie an Neue, das Konzept als Ganzes an alle. Fragen älterer Zugewanderter behandelt es vor allem unter Wohnen und Nachbarschaft.',
		},
	},
	{
		title: '',
		field: 'Ankommen und Beratung',
		occasion: 'feedback2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Beratung hier, Beratung da. Als ich 1991 herkam hat mich auch keiner beraten, man hat halt gefragt. Zuviel Hilfe macht unselbstständig.',
				language: 'de',
				channel: 'publicForm',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'rejected',
			text: 'Die Beratungsangebote bleiben im Konzept.',
			reason:
				'Richtig ist, dass Hilfe enden muss; deshalb sind Patenschaften auf ein halbes Jahr begrenzt. Fristen bei Aufenthalt und Krankenversicherung lassen Neuzugezogenen heute aber weniger Zeit zum Herumfragen als damals.',
		},
	},
];
