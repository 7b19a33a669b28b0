import { alsoIn, goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const cultureLearning: ElementSketch = guideline(
	'Kultur und Medien als Lernorte',
	'Musik, Theater, Bibliothek und Stadtarchiv erreichen Menschen auch dort, wo Worte noch fehlen. Alle städtischen Kultureinrichtungen verstehen sich als Bildungseinrichtungen.',
	goal(
		'Freier Zugang zur Kultur',
		'Der Anteil der Kinder mit [[Einwanderungsgeschichte|Menschen mit Einwanderungsgeschichte]] in Musikschule, Malschule und Jugendtheater steigt von 7 Prozent im Jahr 2021 auf 20 Prozent im Jahr 2026.',
		measure(
			'Instrumentenkarussell in der Grundschule',
			'Alle Zweitklässlerinnen und Zweitklässler dreier Grundschulen lernen im Lauf eines Jahres fünf Instrumente kennen, darunter die Oud und die Dan Bau.^[Oud: arabische Kurzhalslaute; Dan Bau: vietnamesische Zither mit einer Saite.] Wer weitermachen will, bekommt ein Leihinstrument.',
			sheet({
				leadUnit: 'Kulturamt',
				contributingUnits: ['Fachbereich Jugend und Schule'],
				partners: ['Musikschule', 'Deutsch-Vietnamesischer Freundeskreis', 'Arabischer Kulturverein Zeder'],
				targetGroups: ['Kinder der zweiten Klassen'],
				period: 'ab Schuljahr 2023/2024',
				needs: '29.000 Euro jährlich',
			}),
		),
		measure(
			'Bibliotheksausweis zur Anmeldung',
			'Mit der Meldebestätigung wird ein kostenloser Bibliotheksausweis ausgegeben, der ein Jahr lang gilt. Eine Führung in einfachem Deutsch findet an jedem ersten Mittwoch statt.',
			sheet({
				leadUnit: 'Kulturamt',
				contributingUnits: ['Stadtbibliothek', 'Bürgerservice'],
				partners: ['Volkshochschule Lindenau'],
				targetGroups: ['Neuzugezogene jeden Alters'],
				period: 'ab Januar 2023',
				needs: 'Einnahmeausfall von etwa 3.500 Euro jährlich',
			}),
		),
	),
	goal(
		'Sicher im Netz unterwegs',
		'Bis 2026 haben 600 Erwachsene mit geringen Deutschkenntnissen gelernt, Behördenwege, Bankgeschäfte und Nachrichtenquellen im Netz sicher zu nutzen.',
		measure(
			'Digitalsprechstunde in der Bibliothek',
			'Freiwillige helfen donnerstags beim Einrichten von Konten, beim Ausfüllen von Anträgen und beim Erkennen falscher Nachrichten. Passwörter gibt dabei nur ein, wem sie gehören.',
			alsoIn('Ankommen und Beratung'),
			sheet({
				leadUnit: 'Kulturamt',
				contributingUnits: ['Stadtbibliothek', 'Stabsstelle Digitales'],
				partners: ['Verbraucherzentrale', 'Neue Nachbarn Nordvorstadt'],
				targetGroups: ['Menschen mit wenig Übung im Umgang mit digitalen Diensten'],
				period: 'ab März 2023',
				needs: '4 Tablets und 2.600 Euro jährlich',
			}),
		),
		measure(
			'Stadtgeschichten im Archiv',
			'Zugezogene erzählen, woher sie kamen und wie Lindenau sie empfing; das Stadtarchiv nimmt die Gespräche auf und bewahrt sie. Eine Auswahl ist nach zwei Jahren im Foyer zu hören.',
			sheet({
				leadUnit: 'Kulturamt',
				contributingUnits: ['Beauftragte für Integration'],
				partners: [
					'Deutsch-Vietnamesischer Freundeskreis',
					'Russischsprachiger Familienverein Brücke',
					'Verein Baobab Lindenau',
				],
				targetGroups: ['Zeitzeuginnen und Zeitzeugen der Zuwanderung seit 1945'],
				period: '2023 bis 2025',
				needs: '13.500 Euro für Technik, Schnitt und Übersetzung',
			}),
		),
	),
);
