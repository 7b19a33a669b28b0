import type { TextCase } from './text-case.ts';

/** Rewordings within a passage. */
export const wordingCases: readonly TextCase[] = [
	{
		name: 'a paragraph is inserted',
		old: ['Die Stadt fördert den Dialog.', 'Die Verwaltung berichtet jährlich.'],
		now: ['Die Stadt fördert den Dialog.', 'Vereine wirken dabei mit.', 'Die Verwaltung berichtet jährlich.'],
		shows: [
			'Die Stadt fördert den Dialog.',
			'{+Vereine wirken dabei mit.+}',
			'Die Verwaltung berichtet jährlich.',
		],
	},
	{
		name: 'a phrase, a word and a date change in one sentence',
		old: [
			'Die Verwaltung legt dem Stadtrat bis zum 30. Juni 2019 einen Bericht über den Stand der Umsetzung vor, den alle Ämter gemeinsam mit den Trägern der sechs Handlungsfelder erarbeiten.',
		],
		now: [
			'Die Verwaltung legt dem Stadtrat bis zum 31. Dezember 2020 einen Bericht über den Stand und die Wirkung der Umsetzung vor, den alle Ämter gemeinsam mit den Trägern der sieben Handlungsfelder erarbeiten.',
		],
		shows: [
			'Die Verwaltung legt dem Stadtrat bis zum [-30. Juni 2019 einen Bericht über den Stand-]{+31. Dezember 2020 einen Bericht über den Stand und die Wirkung+} der Umsetzung vor, den alle Ämter gemeinsam mit den Trägern der [-sechs-]{+sieben+} Handlungsfelder erarbeiten.',
		],
	},
	{
		name: 'gender-inclusive rewording throughout, with a star',
		old: [
			'Die Bürger der Stadt wählen ihre Vertreter. Jeder Einwohner kann sich an den Sprechtagen beraten lassen. Auch Lehrer und Erzieher werden eingeladen.',
		],
		now: [
			'Die Bürger*innen der Stadt wählen ihre Vertreter*innen. Jede*r Einwohner*in kann sich an den Sprechtagen beraten lassen. Auch Lehrer*innen und Erzieher*innen werden eingeladen.',
		],
		shows: [
			'Die [-Bürger der Stadt wählen ihre Vertreter-]{+Bürger*innen der Stadt wählen ihre Vertreter*innen+}. [-Jeder Einwohner-]{+Jede*r Einwohner*in+} kann sich an den Sprechtagen beraten lassen. [-Auch Lehrer und Erzieher werden eingeladen.-]{+Auch Lehrer*innen und Erzieher*innen werden eingeladen.+}',
		],
	},
	{
		name: 'from the star to the colon',
		old: ['Alle Schüler*innen und Lehrer*innen erhalten kostenlos einen Ausweis der Stadtbibliothek.'],
		now: ['Alle Schüler:innen und Lehrer:innen erhalten kostenlos einen Ausweis der Stadtbibliothek.'],
		shows: [
			'Alle [-Schüler*innen und Lehrer*innen-]{+Schüler:innen und Lehrer:innen+} erhalten kostenlos einen Ausweis der Stadtbibliothek.',
		],
	},
	{
		name: 'both forms written out instead of the slash',
		old: ['Die Sprachmittler/innen unterstützen Familien beim Besuch der Ämter.'],
		now: ['Die Sprachmittlerinnen und Sprachmittler unterstützen Familien beim Besuch der Ämter.'],
		shows: [
			'Die [-Sprachmittler/innen-]{+Sprachmittlerinnen und Sprachmittler+} unterstützen Familien beim Besuch der Ämter.',
		],
	},
	{
		name: 'the end of bold moves',
		old: ['Die Stadt **fördert Sprache** und Begegnung in allen Stadtteilen.'],
		now: ['Die Stadt **fördert Sprache und Begegnung** in allen Stadtteilen.'],
		shows: ['Die Stadt fördert Sprache und Begegnung in allen Stadtteilen.', '≈ und Begegnung: +strong'],
	},
	{
		name: 'a sentence is rewritten while the next one stays',
		old: [
			'Die Kurse finden an zwei Abenden in der Volkshochschule statt. Eine Kinderbetreuung wird angeboten.',
		],
		now: ['Künftig lernen Teilnehmende wohnortnah bei freien Trägern. Eine Kinderbetreuung wird angeboten.'],
		shows: [
			'[-Die Kurse finden an zwei Abenden in der Volkshochschule statt.-]{+Künftig lernen Teilnehmende wohnortnah bei freien Trägern.+} Eine Kinderbetreuung wird angeboten.',
		],
	},
	{
		name: 'a term is replaced everywhere',
		old: [
			'Der Ausländerbeirat berät den Stadtrat in allen Fragen des Zusammenlebens. Zu seinen Sitzungen lädt der Ausländerbeirat öffentlich ein.',
			'Der Haushalt des Ausländerbeirats ist Teil des Haushalts der Stadt.',
		],
		now: [
			'Der Migrationsbeirat berät den Stadtrat in allen Fragen des Zusammenlebens. Zu seinen Sitzungen lädt der Migrationsbeirat öffentlich ein.',
			'Der Haushalt des Migrationsbeirats ist Teil des Haushalts der Stadt.',
		],
		shows: [
			'Der [-Ausländerbeirat-]{+Migrationsbeirat+} berät den Stadtrat in allen Fragen des Zusammenlebens. Zu seinen Sitzungen lädt der [-Ausländerbeirat-]{+Migrationsbeirat+} öffentlich ein.',
			'Der Haushalt des [-Ausländerbeirats-]{+Migrationsbeirats+} ist Teil des Haushalts der Stadt.',
		],
	},
	{
		name: 'identical sentences several times in one text: the one in the middle goes',
		old: [
			'Die Stadt stellt Räume. Näheres regelt eine Satzung. Die Stadt stellt Personal. Näheres regelt eine Satzung. Die Stadt stellt Geräte. Näheres regelt eine Satzung.',
		],
		now: [
			'Die Stadt stellt Räume. Näheres regelt eine Satzung. Die Stadt stellt Personal. Die Stadt stellt Geräte. Näheres regelt eine Satzung.',
		],
		shows: [
			'Die Stadt stellt Räume. Näheres regelt eine Satzung. Die Stadt stellt Personal. [-Näheres regelt eine Satzung. -]Die Stadt stellt Geräte. Näheres regelt eine Satzung.',
		],
	},
	{
		name: 'one sentence becomes two',
		old: ['Die Stadt richtet eine Anlaufstelle ein und der Rat beschließt jährlich über ihre Ausstattung.'],
		now: ['Die Stadt richtet eine Anlaufstelle ein. Der Rat beschließt jährlich über ihre Ausstattung.'],
		shows: [
			'Die Stadt richtet eine Anlaufstelle ein[- und der-]{+. Der+} Rat beschließt jährlich über ihre Ausstattung.',
		],
	},
	{
		name: 'two sentences become one, beside others',
		old: [
			'Teilhabe braucht Räume. Die Häuser der Begegnung öffnen an fünf Tagen. Sie werden von Vereinen getragen. Der Eintritt ist frei.',
		],
		now: [
			'Teilhabe braucht Räume. Die Häuser der Begegnung öffnen an fünf Tagen und werden von Vereinen getragen. Der Eintritt ist frei.',
		],
		shows: [
			'Teilhabe braucht Räume. Die Häuser der Begegnung öffnen an fünf Tagen[-. Sie-]{+ und+} werden von Vereinen getragen. Der Eintritt ist frei.',
		],
	},
	{
		name: 'an enumeration gets one more member',
		old: ['Die Stadt tritt jeder Form von Extremismus und Fremdenfeindlichkeit entgegen.'],
		now: ['Die Stadt tritt jeder Form von Extremismus, Rassismus und Fremdenfeindlichkeit entgegen.'],
		shows: ['Die Stadt tritt jeder Form von Extremismus{+, Rassismus+} und Fremdenfeindlichkeit entgegen.'],
	},
	{
		name: 'a phrase with "und" is put in where another one follows',
		old: ['Angebote richten sich an Kinder und Paten in den Stadtteilen.'],
		now: ['Angebote richten sich an Kinder und Eltern und Paten in den Stadtteilen.'],
		shows: ['Angebote richten sich an Kinder {+und Eltern +}und Paten in den Stadtteilen.'],
	},
	{
		name: 'one word is struck',
		old: ['Mitsprache bedeutet weiterhin Beteiligung, Anhörung und eigenes Gestalten.'],
		now: ['Mitsprache bedeutet Beteiligung, Anhörung und eigenes Gestalten.'],
		shows: ['Mitsprache bedeutet [-weiterhin -]Beteiligung, Anhörung und eigenes Gestalten.'],
	},
	{
		name: 'the last verb is another one',
		old: ['Ehrenamtliche Arbeit genießt einen hohen Stellenwert und ist zu unterstützen.'],
		now: ['Ehrenamtliche Arbeit genießt einen hohen Stellenwert und ist anzuerkennen.'],
		shows: [
			'Ehrenamtliche Arbeit genießt einen hohen Stellenwert und ist [-zu unterstützen-]{+anzuerkennen+}.',
		],
	},
	{
		name: 'a file number changes by one sign',
		old: ['Grundlage ist der Beschluss zur Drucksache DS0450/18 vom 12.07.2018.'],
		now: ['Grundlage ist der Beschluss zur Drucksache DS0451/18 vom 12.07.2018.'],
		shows: ['Grundlage ist der Beschluss zur Drucksache [-DS0450/18-]{+DS0451/18+} vom 12.07.2018.'],
	},
	{
		name: 'a paragraph of a law is another one',
		old: ['Menschen mit einer Duldung nach § 60a Abs. 2 Satz 3 AufenthG werden einbezogen.'],
		now: ['Menschen mit einer Duldung nach § 60a Abs. 2 Satz 4 AufenthG werden einbezogen.'],
		shows: [
			'Menschen mit einer Duldung nach [-§ 60a Abs. 2 Satz 3-]{+§ 60a Abs. 2 Satz 4+} AufenthG werden einbezogen.',
		],
	},
	{
		name: 'a period of years and a share',
		old: ['Im Zeitraum 2016–2020 sollen mindestens 30 % der Ausbildungsplätze so besetzt werden.'],
		now: ['Im Zeitraum 2020–2024 sollen mindestens 35 % der Ausbildungsplätze so besetzt werden.'],
		shows: [
			'Im Zeitraum [-2016–2020 sollen mindestens 30 %-]{+2020–2024 sollen mindestens 35 %+} der Ausbildungsplätze so besetzt werden.',
		],
	},
	{
		name: 'a sum with points and a comma',
		old: ['Für Projekte der Vereine stehen jährlich 1.000,50 € im Haushalt bereit.'],
		now: ['Für Projekte der Vereine stehen jährlich 1.250,50 € im Haushalt bereit.'],
		shows: ['Für Projekte der Vereine stehen jährlich [-1.000,50 €-]{+1.250,50 €+} im Haushalt bereit.'],
	},
	{
		name: 'an abbreviation is written out',
		old: ['Kontakte entstehen z. B. beim Sport, in der Nachbarschaft oder in der Schule.'],
		now: ['Kontakte entstehen zum Beispiel beim Sport, in der Nachbarschaft oder in der Schule.'],
		shows: [
			'Kontakte entstehen [-z. B.-]{+zum Beispiel+} beim Sport, in der Nachbarschaft oder in der Schule.',
		],
	},
	{
		name: 'a full stop of an abbreviation ends no sentence',
		old: ['Die Mittel nach Abs. 2 Nr. 3 vergibt ein Beirat. Er tagt am 3. Mai öffentlich.'],
		now: ['Die Mittel nach Abs. 2 Nr. 4 vergibt ein Beirat. Er tagt am 4. Mai öffentlich.'],
		shows: [
			'Die Mittel nach [-Abs. 2 Nr. 3-]{+Abs. 2 Nr. 4+} vergibt ein Beirat. Er tagt am [-3. Mai-]{+4. Mai+} öffentlich.',
		],
	},
	{
		name: 'a sentence goes from the middle',
		old: ['Schulen öffnen sich. Kitas öffnen sich ebenso. Vereine kommen hinzu.'],
		now: ['Schulen öffnen sich. Vereine kommen hinzu.'],
		shows: ['Schulen öffnen sich. [-Kitas öffnen sich ebenso. -]Vereine kommen hinzu.'],
	},
	{
		name: 'sentences change places',
		old: ['Das Land trägt die Kosten der Kurse. Die Träger stellen Räume und Personal bereit.'],
		now: ['Die Träger stellen Räume und Personal bereit. Das Land trägt die Kosten der Kurse.'],
		shows: [
			'[-Das Land trägt die Kosten der Kurse. -]Die Träger stellen Räume und Personal bereit.{+ Das Land trägt die Kosten der Kurse.+}',
		],
	},
	{
		name: 'words between brackets come in whole',
		old: ['Gleiche Rechte gelten für alle Gruppen der Bevölkerung.'],
		now: ['Gleiche Rechte gelten für alle Gruppen (Kinder, Jugendliche, Ältere) der Bevölkerung.'],
		shows: ['Gleiche Rechte gelten für alle Gruppen {+(Kinder, Jugendliche, Ältere) +}der Bevölkerung.'],
	},
	{
		name: 'words between quotation marks come in whole',
		old: ['Das Handlungsfeld beschreibt Ziele für die Quartiere.'],
		now: ['Das Handlungsfeld „Wohnen und Leben“ beschreibt Ziele für die Quartiere.'],
		shows: ['Das Handlungsfeld {+„Wohnen und Leben“ +}beschreibt Ziele für die Quartiere.'],
	},
	{
		name: 'a compound with a missing half',
		old: ['Betriebe werden für Berufsausbildung und -qualifizierung gewonnen.'],
		now: ['Betriebe werden für Berufsausbildung und Weiterbildung gewonnen.'],
		shows: ['Betriebe werden für Berufsausbildung und [--qualifizierung-]{+Weiterbildung+} gewonnen.'],
	},
	{
		name: 'half of a word in brackets',
		old: ['Zu den Ansätzen gehört die Förderung der (Inter-)Kultur in den Stadtteilen.'],
		now: ['Zu den Ansätzen gehört die Förderung der Kultur in den Stadtteilen.'],
		shows: ['Zu den Ansätzen gehört die Förderung der [-(Inter-)Kultur-]{+Kultur+} in den Stadtteilen.'],
	},
	{
		name: 'upper case for emphasis is another word',
		old: ['Die Verwaltung ist für ALLE Menschen in der Stadt da und begegnet ihnen freundlich.'],
		now: ['Die Verwaltung ist für alle Menschen in der Stadt da und begegnet ihnen freundlich.'],
		shows: [
			'Die Verwaltung ist für [-ALLE-]{+alle+} Menschen in der Stadt da und begegnet ihnen freundlich.',
		],
	},
	{
		name: 'the same office by its short name',
		old: ['Die Landeshauptstadt Neustadt schafft die Bedingungen für Einbürgerung und Teilhabe.'],
		now: ['Die LH Neustadt schafft die Bedingungen für Einbürgerung und Teilhabe.'],
		shows: ['Die [-Landeshauptstadt-]{+LH+} Neustadt schafft die Bedingungen für Einbürgerung und Teilhabe.'],
	},
	{
		name: 'two blanks become one: nothing is to be seen',
		old: ['Kunst  verbindet Menschen.'],
		now: ['Kunst verbindet Menschen.'],
		shows: ['Kunst verbindet Menschen.'],
	},
	{
		name: 'a sentence is turned round but keeps its words',
		old: ['Die Stadt unterstützt Organisationen, die das Miteinander fördern, in besonderer Weise.'],
		now: ['Organisationen, die das Miteinander fördern, unterstützt die Stadt in besonderer Weise.'],
		shows: [
			'[-Die Stadt unterstützt -]Organisationen, die das Miteinander fördern, {+unterstützt die Stadt +}in besonderer Weise.',
		],
	},
	{
		name: 'a comment is added behind in brackets',
		old: ['Die Stadt schafft Voraussetzungen für die Einbürgerung.'],
		now: ['Die Stadt schafft Voraussetzungen für die Einbürgerung. (Hinweis: gehört zu HF 6)'],
		shows: ['Die Stadt schafft Voraussetzungen für die Einbürgerung.{+ (Hinweis: gehört zu HF 6)+}'],
	},
	{
		name: 'combining marks stay with their letter',
		old: ['Frau Nguye\u0302\u0303n leitet die Gruppe der Ehrenamtlichen im Quartier.'],
		now: ['Frau Nguye\u0302n leitet die Gruppe der Ehrenamtlichen im Quartier.'],
		shows: ['Frau [-Nguye\u0302\u0303n-]{+Nguye\u0302n+} leitet die Gruppe der Ehrenamtlichen im Quartier.'],
	},
	{
		name: 'a sentence in another script',
		old: ['Die Begrüßung lautet مرحبا بكم في المدينة und steht am Rathaus.'],
		now: ['Die Begrüßung lautet أهلا بكم في المدينة und steht am Rathaus.'],
		shows: ['Die Begrüßung lautet [-مرحبا-]{+أهلا+} بكم في المدينة und steht am Rathaus.'],
	},
];
