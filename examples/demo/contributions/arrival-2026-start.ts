import type { ClusterSketch } from './sketch.ts';

/** On arriving and counselling: said at the kick-off and the expert event of the continuation. */
export const arrivalStart2026: readonly ClusterSketch[] = [
	{
		title: 'Das Zentrum ist gut, aber voll',
		field: 'Ankommen und Beratung',
		occasion: 'kickOff2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: 'Seit es das Postamt gibt: ein Vormittag statt zwei Wochen. Danke.',
				language: 'de',
				channel: 'card',
				kind: 'fact',
			},
			{
				text: 'У Старому поштамті мені вперше не сказали «це не до нас».',
				language: 'uk',
				translation:
					'Im Alten Postamt hat man mir zum ersten Mal nicht gesagt: „Dafür sind wir nicht zuständig.“',
				channel: 'card',
				kind: 'fact',
			},
			{
				text: 'Schlange bis auf die Straße, seit August. Ein Schalter immer zu.',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'وصلت في السابعة صباحاً وكان أمامي أربعون شخصاً.',
				language: 'ar',
				translation: 'Ich kam um sieben Uhr früh, und vor mir standen vierzig Leute.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Die gemeinsamen Termine funktionieren, wenn alle da sind. Fehlt jemand aus der Ausländerbehörde, schicken wir die Leute doch wieder weiter, zuletzt an elf von zweiundzwanzig Tagen.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
				organisation: 'Diakonisches Werk Aue',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Die Arbeitsgruppe schlägt eine verbindliche Vertretung der vier Stellen und einen zweiten Empfangsplatz an Montagen vor.',
			reason:
				'Die Auswertung des ersten Jahres bestätigt beides, die kurzen Wege und die Ausfälle. Eine zusätzliche halbe Stelle muss erst im Haushalt 2027 beraten werden.',
			element: 'Willkommenszentrum im Alten Postamt',
		},
	},
	{
		title: 'Abends ist immer noch zu',
		field: 'Ankommen und Beratung',
		occasion: 'kickOff2026',
		guidingQuestion: 'important',
		contributions: [
			{
				text: '2021 hab ich „abends öffnen“ auf eine Karte geschrieben. Was ist daraus geworden?',
				language: 'de',
				channel: 'card',
				kind: 'question',
			},
			{
				text: 'Urlaub nehmen für eine Unterschrift, immer noch',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Cumartesi iki saat açık olsa yeter, kimse gece yarısına kadar açık olsun demiyor.',
				language: 'tr',
				translation:
					'Samstags zwei Stunden geöffnet würde reichen, niemand verlangt, dass bis Mitternacht offen ist.',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Der Vorschlag stand im unverbindlichen Anhang und scheiterte zweimal an der Dienstvereinbarung. Er wird jetzt als verbindliche Maßnahme geprüft, wahlweise am Samstagvormittag.',
			reason:
				'Sie haben recht, dass vier Jahre ohne Ergebnis zu lang sind; seit dem Sommer erlaubt die neue Arbeitszeitregelung solche Dienste auf freiwilliger Grundlage.',
			element: 'Abendsprechzeit der Ausländerbehörde',
		},
	},
	{
		title: 'Wer neu ist, kommt heute aus anderen Gründen',
		field: 'Ankommen und Beratung',
		occasion: 'kickOff2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Wir sind 60 Pflegekräfte aus Indien. An uns hat keiner gedacht',
				language: 'de',
				channel: 'card',
				kind: 'concern',
				alsoIn: ['Arbeit und Ausbildung'],
			},
			{
				text: 'I came with a contract and a visa, still nobody explained how to find a doctor.',
				language: 'en',
				translation:
					'Ich kam mit Vertrag und Visum, und trotzdem hat mir niemand erklärt, wie man einen Arzt findet.',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Die meisten Zuzüge letztes Jahr: Rumänien, Polen. Dann erst Syrien',
				language: 'de',
				channel: 'card',
				kind: 'fact',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Die Zielgruppen werden um angeworbene Beschäftigte und Zuziehende aus der Europäischen Union ergänzt.',
			reason:
				'Das Melderegister bestätigt die Karte: Sechs von zehn Neuzugezogenen aus dem Ausland kamen zuletzt zum Arbeiten.',
			element: 'Der erste Weg führt an die richtige Tür',
		},
	},
	{
		title: '',
		field: 'Ankommen und Beratung',
		occasion: 'kickOff2026',
		guidingQuestion: 'missing',
		contributions: [
			{
				text: 'Мой дом сгорел, документов нет, а в приложении требуют скан паспорта.',
				language: 'ru',
				translation:
					'Mein Haus ist abgebrannt, Papiere habe ich keine, und die App verlangt einen Scan des Passes.',
				channel: 'card',
				kind: 'concern',
			},
		],
		answer: {
			outcome: 'alreadyThere',
			text: 'Ohne Papiere kommen Sie bitte ohne Termin an den Empfang; dort wird die Identität mit anderen Nachweisen geklärt. Der Hinweis steht jetzt vor dem Hochladen.',
			reason: 'Der Onlineweg ist ein Angebot und keine Bedingung, das war aber nirgends zu lesen.',
			element: 'Willkommenszentrum im Alten Postamt',
		},
	},
	{
		title: 'Übersetzen mit dem Telefon',
		field: 'Ankommen und Beratung',
		occasion: 'expertEvent2026',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Dürfen Beschäftigte die Übersetzungs-App benutzen? Alle tun es, keiner fragt',
				language: 'de',
				channel: 'card',
				kind: 'question',
				organisation: 'Gesundheitsamt',
			},
			{
				text: 'Die App hat aus „Befund unauffällig“ „verdächtig still“ gemacht',
				language: 'de',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Für „Wo ist Zimmer 12“ reicht das Handy. Für eine Diagnose nicht!',
				language: 'de',
				channel: 'card',
				kind: 'approach',
			},
			{
				text: 'Застосунок не бачить, що людина плаче.',
				language: 'uk',
				translation: 'Die App sieht nicht, dass ein Mensch weint.',
				channel: 'card',
				kind: 'approach',
			},
		],
		answer: {
			outcome: 'adopted',
			text: 'Das Ziel unterscheidet künftig: Für einfache Auskünfte ist ein geprüftes Übersetzungsprogramm erlaubt, bei Gesundheit, Aufenthalt und Familie bleibt es bei Menschen.',
			reason:
				'Ein Verbot würde nicht befolgt. Eine klare Grenze schützt dagegen Ratsuchende und Beschäftigte, und das Rechtsamt hat nur Programme zugelassen, die Gesagtes nicht speichern.',
			element: 'Verlässliche Verständigung in Gesprächen',
		},
	},
	{
		title: 'Nachwuchs im Pool',
		field: 'Ankommen und Beratung',
		occasion: 'expertEvent2026',
		guidingQuestion: 'how',
		contributions: [
			{
				text: 'Von 61 geschulten Sprachmittlern sind 34 noch aktiv. Die anderen haben Arbeit gefunden, was ja schön ist, nur merken wir es erst, wenn niemand mehr Dari kann.',
				language: 'de',
				channel: 'mail',
				kind: 'concern',
				organisation: 'Volkshochschule Lindenau',
			},
			{
				text: 'التعويض لم يتغير منذ البداية، والحافلة صارت أغلى.',
				language: 'ar',
				translation: 'Die Entschädigung ist seit Beginn gleich geblieben, der Bus ist teurer geworden.',
				channel: 'card',
				kind: 'concern',
			},
			{
				text: 'Arbeitgeber sollen für Einsätze freistellen, wie bei der Feuerwehr',
				language: 'de',
				channel: 'card',
				kind: 'measure',
			},
		],
		answer: {
			outcome: 'partlyAdopted',
			text: 'Jährlich wird ein neuer Lehrgang angeboten, und die Sätze sollen alle zwei Jahre angepasst werden. Eine Freistellung lässt sich nur freiwillig vereinbaren.',
			reason:
				'Der gesetzliche Anspruch der Feuerwehr gilt für Gefahrenlagen und ist auf andere Ehrenämter nicht übertragbar; die Stadt selbst stellt ihre Beschäftigten aber frei.',
			element: 'Städtischer Pool für Sprachmittlung',
		},
	},
];
