import {
	alsoIn,
	approach,
	field,
	goal,
	guideline,
	measure,
	sheet,
	source,
	type ElementSketch,
} from '../builders/sketch.ts';

const personnel = 'Amt für Personal und Organisation';

export const administration: ElementSketch = field(
	'Offene Verwaltung und Mitbestimmung',
	guideline(
		'Die Verwaltung spiegelt die Stadt',
		'[[Interkulturelle Öffnung]] ist Führungsaufgabe. Sie betrifft Stellenausschreibungen ebenso wie Formulare, Öffnungszeiten und den Ton am Telefon.',
		'Von 1.043 Beschäftigten der Kernverwaltung hatten bei der freiwilligen Befragung im Januar 2022 nur 4 Prozent eine eigene Einwanderungsgeschichte.',
		source('Beschluss der Stadtverordnetenversammlung vom 15. Juni 2022, Vorlage 061/2022'),
		goal(
			'Vielfalt unter den Beschäftigten',
			'Bei Neueinstellungen und Ausbildungsverträgen entspricht der Anteil von [[Menschen mit Einwanderungsgeschichte]] im Durchschnitt der Jahre 2024 bis 2027 mindestens ihrem Anteil an der erwerbsfähigen Bevölkerung.',
			alsoIn('Arbeit und Ausbildung'),
			measure(
				'Ausschreibungen überarbeiten',
				'Jede Stellenausschreibung wird in einfachen Sätzen verfasst, nennt Mehrsprachigkeit als erwünscht und erscheint zusätzlich in den Verteilern der Vereine. Anforderungen an Deutschkenntnisse richten sich nach der konkreten Tätigkeit.',
				sheet({
					leadUnit: personnel,
					contributingUnits: ['alle Fachbereiche', 'Gleichstellungsbeauftragte'],
					partners: ['Personalrat'],
					targetGroups: ['Bewerberinnen und Bewerber'],
					period: 'ab Oktober 2022, dauerhaft',
					needs: 'Ohne zusätzliche Mittel',
				}),
			),
			measure(
				'Fortbildung für Führungskräfte',
				'Leitungen nehmen innerhalb von zwei Jahren an einem dreitägigen Lehrgang teil, Beschäftigte mit Publikumsverkehr an einem eintägigen. Inhalte sind Diskriminierungsschutz, verständliche Sprache und der Umgang mit belastenden Gesprächen.',
				sheet({
					leadUnit: personnel,
					contributingUnits: ['Beauftragte für Integration'],
					partners: ['Kommunales Studieninstitut'],
					targetGroups: ['72 Führungskräfte', 'etwa 310 Beschäftigte mit Publikumsverkehr'],
					period: '2023 und 2024, danach für neue Beschäftigte',
					needs: '56.000 Euro in zwei Jahren aus dem Fortbildungsbudget',
				}),
			),
		),
	),
	guideline(
		'Wer hier lebt, redet mit',
		'Mitbestimmung endet nicht am Wahlrecht. Betroffene werden gehört, bevor Entscheidungen fallen, und erfahren hinterher, was aus ihrem Beitrag geworden ist. Der Migrationsbeirat nimmt zu jeder Vorlage Stellung, die das Zusammenleben berührt.',
		measure(
			'Geschäftsstelle für den Migrationsbeirat',
			'Der Beirat erhält ein Büro im Rathaus, ein eigenes Budget und Zugang zum Sitzungsdienst. Vorlagen werden ihm zeitgleich mit den Ausschüssen zugeleitet.',
			sheet({
				leadUnit: 'Büro der Stadtverordnetenversammlung',
				contributingUnits: ['Rechtsamt', 'Beauftragte für Integration'],
				partners: ['Migrationsbeirat'],
				targetGroups: ['Mitglieder des Beirats', 'Stadtverordnete'],
				period: 'ab Januar 2023 für die Dauer der Wahlperiode',
				needs: '0,5 Stelle und 7.500 Euro jährlich',
			}),
		),
	),
	approach(
		'Diskriminierung benennen',
		'Beschwerden über Benachteiligung werden an einer unabhängigen Stelle vertraulich aufgenommen.^[Unabhängig bedeutet hier, dass die Stelle weder einem Fachbereich angehört noch Weisungen zum Einzelfall erhält.] Aus den Fällen entsteht jährlich ein Bericht ohne Namen, den die Oberbürgermeisterin der Stadtverordnetenversammlung vorlegt.',
	),
);
