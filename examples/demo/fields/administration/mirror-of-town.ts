import {
	alsoIn,
	goal,
	guideline,
	measure,
	sheet,
	source,
	type ElementSketch,
} from '../../../builders/sketch.ts';

export const mirrorOfTown: ElementSketch = guideline(
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
				leadUnit: 'Amt für Personal und Organisation',
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
				leadUnit: 'Amt für Personal und Organisation',
				contributingUnits: ['Beauftragte für Integration'],
				partners: ['Kommunales Studieninstitut'],
				targetGroups: ['72 Führungskräfte', 'etwa 310 Beschäftigte mit Publikumsverkehr'],
				period: '2023 und 2024, danach für neue Beschäftigte',
				needs: '56.000 Euro in zwei Jahren aus dem Fortbildungsbudget',
			}),
		),
		measure(
			'Ausbildungsjahrgang mit Vorlauf',
			'Vor Beginn der Verwaltungsausbildung können Jugendliche ein halbes Jahr lang hospitieren, Fachsprache lernen und den Einstellungstest üben. Vier der zwölf Plätze je Jahrgang sind ihnen vorbehalten.^[Das Auswahlverfahren selbst bleibt für alle Bewerberinnen und Bewerber gleich.]',
			alsoIn('Arbeit und Ausbildung'),
			sheet({
				leadUnit: 'Amt für Personal und Organisation',
				contributingUnits: ['Fachbereich Jugend und Schule'],
				partners: ['Jugendberufsagentur', 'Oberstufenzentrum Lindenau', 'Personalrat'],
				targetGroups: ['Jugendliche mit mittlerem Abschluss'],
				period: 'ab Februar 2023, jährlich',
				needs: '23.000 Euro jährlich für Praktikumsvergütung',
			}),
		),
	),
	goal(
		'Wer hier arbeitet, steigt auch auf',
		'Unter den neu besetzten Leitungsstellen der Jahre 2023 bis 2026 geht wenigstens jede zehnte an eine Person mit Einwanderungsgeschichte.',
		measure(
			'Mentoring für Nachwuchskräfte',
			'Acht Beschäftigte werden je Durchgang ein Jahr lang von einer Führungskraft eines anderen Fachbereichs begleitet. Gespräche bleiben vertraulich, ein Bericht wird nicht verlangt.',
			sheet({
				leadUnit: 'Amt für Personal und Organisation',
				contributingUnits: ['Gleichstellungsbeauftragte'],
				partners: ['Personalrat', 'Kommunales Studieninstitut'],
				targetGroups: ['Beschäftigte mit Einwanderungsgeschichte'],
				period: 'Durchgänge 2023/2024 und 2025/2026',
				needs: '4.800 Euro je Durchgang',
			}),
		),
		measure(
			'Netzwerk der mehrsprachigen Beschäftigten',
			'Wer im Dienst eine weitere Sprache einsetzt, wird in ein freiwilliges Verzeichnis aufgenommen und dafür zeitlich entlastet. Das Netzwerk trifft sich vierteljährlich während der Arbeitszeit.',
			sheet({
				leadUnit: 'Amt für Personal und Organisation',
				contributingUnits: ['Beauftragte für Integration'],
				partners: ['Personalrat'],
				targetGroups: ['Beschäftigte mit Kenntnissen in mindestens zwei Sprachen'],
				period: 'ab Januar 2023',
				needs: 'Ohne zusätzliche Mittel',
			}),
		),
	),
);
