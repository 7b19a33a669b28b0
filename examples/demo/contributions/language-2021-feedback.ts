import type { ClusterSketch } from './sketch.ts';

/** On language and education: said on the draft of the first cycle. */
export const languageFeedback2021: readonly ClusterSketch[] = [
	{
		title: 'Wortlaut: Mehrsprachigkeit',
		field: 'Sprache und Bildung',
		occasion: 'feedback2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Bitte nicht „Kinder mit Sprachdefiziten“ schreiben. Mein Sohn spricht Kurdisch, Arabisch und Deutsch. Das Defizit hat seine Tante, die kann nur eine.',
				language: 'de',
				channel: 'publicForm',
				kind: 'textChange',
			},
			{
				text: 'Im Entwurf heißt es, Mehrsprachigkeit werde „toleriert“. Toleriert wird auch Lärm. Ich schlage „anerkannt“ vor.',
				language: 'de',
				channel: 'mail',
				kind: 'textChange',
			},
			{
				text: 'Вместо «родной язык» лучше писать «язык семьи»: у моих детей родных языков два.',
				language: 'ru',
				translation:
					'Statt „Muttersprache“ schreiben Sie besser „Familiensprache“: Meine Kinder haben zwei Muttersprachen.',
				channel: 'publicForm',
				kind: 'textChange',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Von Defiziten und vom Tolerieren ist keine Rede mehr, es heißt „Begabung“ und durchgehend „Familiensprache“.',
			reason:
				'Der Entwurf beschrieb Kinder an drei Stellen über das, was ihnen fehlt; das widersprach der eigenen Leitlinie.',
			element: 'Sprache wächst im Alltag',
		},
	},
	{
		title: 'Zwölf Prozent: zu wenig oder zu viel?',
		field: 'Sprache und Bildung',
		occasion: 'feedback2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: '12 Prozent bis 2026 halten wir für unerreichbar, solange jedes Jahr Kinder unmittelbar vor der Einschulung zuziehen. Eine Verfehlung wird man dann uns anlasten.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
				organisation: 'Grundschule am Anger',
			},
			{
				text: 'Warum nur von 19 auf 12? Wenn man es ernst meint, muss da eine Null stehen, sonst hat man jedes achte Kind schon aufgegeben.',
				language: 'de',
				channel: 'publicForm',
				kind: 'goal',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Es bleibt bei zwölf Prozent, im Bericht werden aber Kinder, die weniger als ein Jahr hier leben, gesondert ausgewiesen.',
			reason:
				'Null wäre bei laufendem Zuzug kein ehrliches Ziel, und die getrennte Angabe verhindert, dass Kitas und Schulen für etwas einstehen, das sie nicht beeinflussen können.',
			element: 'Kein Kind beginnt die Schule ohne Deutsch',
		},
	},
	{
		title: 'Und wenn die Landesförderung ausbleibt?',
		field: 'Sprache und Bildung',
		occasion: 'feedback2021',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Bei den Sprachkitas steht „Landesförderung ist beantragt“. Was passiert bei einer Absage, drei halbe Stellen statt acht?',
				language: 'de',
				channel: 'publicForm',
				kind: 'question',
			},
			{
				text: 'Wir haben so ein Bundesprogramm schon erlebt. Im Juni war die Kollegin da, im Januar war sie weg, und die Kinder fragen bis heute nach ihr.',
				language: 'de',
				channel: 'paper',
				kind: 'concern',
				organisation: 'Elternbeirat Kita Auenpiraten',
			},
		],
		answer: {
			outcome: 'answered',
			text: 'Die Stellen sind im Haushalt der Stadt veranschlagt; fällt die Förderung aus, muss die Stadtverordnetenversammlung über den Fehlbetrag von 99.000 Euro ausdrücklich entscheiden, und zwar öffentlich.',
			reason:
				'Eine Zusage ohne Vorbehalt lässt das Haushaltsrecht nicht zu, ein stilles Auslaufen wollten wir aber ausschließen.',
		},
	},
	{
		title: 'Deutsch am Arbeitsplatz',
		field: 'Sprache und Bildung',
		occasion: 'feedback2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Ich arbeite bei der Großbäckerei von 22 bis 6 Uhr. Kein Kurs der Stadt liegt so, dass ich hingehen könnte, ohne zu schlafen aufzuhören.',
				language: 'de',
				channel: 'publicForm',
				kind: 'measure',
				alsoIn: ['Arbeit und Ausbildung'],
			},
			{
				text: 'Kurs fabrikada olsun, vardiyadan hemen sonra, yarım saat bile yeter.',
				language: 'tr',
				translation:
					'Der Kurs soll in der Fabrik sein, gleich nach der Schicht, eine halbe Stunde reicht schon.',
				channel: 'publicForm',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Im Kreis der Unternehmen wird die Freistellung für Deutschkurse in der Probezeit vereinbart; Kurse im Betrieb vermittelt die Volkshochschule auf Anfrage.',
			reason:
				'Verpflichten kann die Stadt private Betriebe nicht, doch drei haben in der Rückmelderunde bereits Räume angeboten.',
			element: 'Betriebe als Verbündete',
		},
	},
	{
		title: 'Lernen am Computer',
		field: 'Sprache und Bildung',
		occasion: 'feedback2021',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Why does nobody mention online courses? I learned to B1 from my kitchen with twins on my lap.',
				language: 'en',
				translation:
					'Warum erwähnt niemand Onlinekurse? Ich habe mit Zwillingen auf dem Schoß von meiner Küche aus bis B1 gelernt.',
				channel: 'publicForm',
				kind: 'question',
			},
			{
				text: 'Bitte keine Kurse am Bildschirm als Ersatz. In der Pandemie hat mein Mann im Onlinekurs genau drei Sätze gesprochen, zwei davon waren „Hören Sie mich?“',
				language: 'de',
				channel: 'publicForm',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'alreadyThere',
			text: 'Beides gibt es: Die Volkshochschule bietet je Stufe einen Onlinekurs, alle übrigen finden weiter im Raum statt.',
			reason:
				'Für manche Lebenslagen ist der Bildschirm der einzige Weg, für das Sprechen aber der schlechtere. Ein Vorrang wird deshalb in keiner Richtung festgelegt.',
		},
	},
	{
		title: 'Ganze Familien, nicht nur Mütter',
		field: 'Sprache und Bildung',
		occasion: 'feedback2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'In der Beschreibung der Rucksack-Gruppen kommen ausschließlich Mütter vor. Bei uns bringen inzwischen vier Väter ihre Kinder, einer davon möchte selbst anleiten.',
				language: 'de',
				channel: 'mail',
				kind: 'textChange',
				organisation: 'Familienzentrum Nordvorstadt',
			},
			{
				text: 'Напишіть «батьки», а не лише «матері»: у нашій групі читає дідусь.',
				language: 'uk',
				translation: 'Schreiben Sie „Eltern“ und nicht nur „Mütter“: In unserer Gruppe liest der Opa vor.',
				channel: 'publicForm',
				kind: 'textChange',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Der Text spricht jetzt von Eltern sowie von Müttern und Vätern in der Leitung; Großeltern sind ebenso willkommen.',
			reason:
				'Die Gruppen sollen Familien so ansprechen, wie sie sind, und ein Opa, der vorliest, erfüllt den Zweck vollkommen.',
			element: 'Rucksack-Gruppen für Familien',
		},
	},
	{
		title: '',
		field: 'Sprache und Bildung',
		occasion: 'feedback2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Das Ziel mit den Schulabschlüssen gehört doch eigentlich zu Arbeit und Ausbildung. Oder steht es dann zweimal da?',
				language: 'de',
				channel: 'publicForm',
				kind: 'move',
				alsoIn: ['Arbeit und Ausbildung'],
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Das Ziel bleibt bei der Bildung und ist zusätzlich dem Handlungsfeld Arbeit und Ausbildung zugeordnet.',
			reason:
				'Zuständig ist der Fachbereich Jugend und Schule; mit der doppelten Zuordnung erscheint es in beiden Berichten, muss aber nur einmal gemessen werden.',
			element: 'Mehr Jugendliche erreichen einen Abschluss',
		},
	},
	{
		title: '',
		field: 'Sprache und Bildung',
		occasion: 'feedback2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Kopfnoten abschaffen, Lehrpläne entrümpeln, Hausaufgaben weg. Dann haben alle Kinder wieder Zeit für Deutsch. Ein Großvater.',
				language: 'de',
				channel: 'paper',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'rejected',
			text: 'Das können wir nicht aufnehmen.',
			reason:
				'Noten, Lehrpläne und Hausaufgaben bestimmt das Land. Ein städtisches Konzept, das darüber beschlösse, bliebe folgenlos.',
		},
	},
	{
		title: '',
		field: 'Sprache und Bildung',
		occasion: 'feedback2021',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Чи визнаватимуть тут оцінки з українського атестата, якщо дитина склала іспити дистанційно?',
				language: 'uk',
				translation:
					'Werden die Noten des ukrainischen Abschlusszeugnisses anerkannt, wenn das Kind die Prüfungen aus der Ferne abgelegt hat?',
				channel: 'mail',
				kind: 'question',
			},
		],
		answer: {
			outcome: 'answered',
			text: 'Über die Anerkennung von Schulzeugnissen entscheidet die Zeugnisanerkennungsstelle des Landes; Fernprüfungen werden dort im Einzelfall geprüft. Die Beraterin im Fachbereich Jugend und Schule hilft beim Antrag.',
			reason:
				'Die Regeln ändern sich derzeit häufig, deshalb verweist das Konzept auf die Beratung, statt einen Stand festzuschreiben, der bald überholt ist.',
		},
	},
];
