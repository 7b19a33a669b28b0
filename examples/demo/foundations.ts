import {
	bullets,
	definition,
	glossary,
	paragraph,
	part,
	preamble,
	section,
	source,
	tableElement,
	type ElementSketch,
} from '../builders/sketch.ts';

const council = 'Beschluss der Stadtverordnetenversammlung vom 15. Juni 2022, Vorlage 061/2022';

export const opening: ElementSketch = preamble(
	'Präambel',
	'Lindenau an der Aue ist durch Zuzug groß geworden: durch Tuchmacher aus Böhmen, durch Vertriebene nach 1945, durch Vertragsarbeiterinnen aus Vietnam und Mosambik, durch Spätaussiedler und in den vergangenen zehn Jahren durch Menschen aus mehr als neunzig Ländern.',
	'Dieses Konzept beschreibt, wie die Stadt das [[Zusammenleben in Vielfalt|Integration]] gestalten will. Es richtet sich an die gesamte Stadtgesellschaft und nicht nur an jene, die neu hinzukommen. [[Teilhabe]] ist dabei der Maßstab: Wer hier lebt, soll lernen, arbeiten, wohnen und mitentscheiden können, ohne dass die Herkunft den Ausschlag gibt.',
	'Die Stadtverordnetenversammlung bekennt sich zu diesen Leitlinien und bindet damit alle Fachbereiche sowie die städtischen Eigenbetriebe.^[Gebunden sind die Eigenbetriebe Stadtreinigung und Kindertagesstätten; die Wohnungsgesellschaft wird über ihren Gesellschaftsvertrag einbezogen.] Unverbindlich sind allein die Vorschläge der Anlage.',
	source(council),
);

const situation = section(
	'Ausgangslage',
	paragraph(
		'Ende 2021 zählte die Stadt 74.000 Einwohnerinnen und Einwohner, davon 6.900 mit ausländischer Staatsangehörigkeit. Ihr Anteil hat sich seit 2013 verdreifacht. Rund die Hälfte von ihnen lebt in der Nordvorstadt und in der Altstadt, während die Ortsteile am Rand kaum Zuzug aus dem Ausland verzeichnen.',
		'Zugleich sinkt die Zahl der Erwerbsfähigen. Bis 2035 werden im Stadtgebiet voraussichtlich 5.200 Beschäftigte mehr in den Ruhestand gehen, als junge Menschen nachrücken.^[Bevölkerungsvorausschätzung der Statistikstelle, mittlere Variante, Stand März 2022.]',
	),
	tableElement(
		'Bevölkerung nach Stadtteilen am 31. Dezember 2021',
		['Stadtteil', 'Einwohnerinnen und Einwohner', 'darunter mit ausländischer Staatsangehörigkeit', 'Anteil'],
		['Altstadt', '18.420', '1.640', '8,9 %'],
		['Nordvorstadt', '21.350', '3.270', '15,3 %'],
		['Auenviertel', '15.980', '1.290', '8,1 %'],
		['Südhang', '11.260', '520', '4,6 %'],
		['Ortsteile am Stadtrand', '6.990', '180', '2,6 %'],
		['Stadt insgesamt', '74.000', '6.900', '9,3 %'],
	),
);

const making = section(
	'Wie das Konzept entstanden ist',
	paragraph(
		'Den Auftrag erteilte die Stadtverordnetenversammlung im September 2020. Sechs Arbeitsgruppen mit zusammen 112 Mitgliedern tagten zwischen Februar und November 2021:',
		bullets(
			'Beschäftigte der Fachbereiche und des Jobcenters,',
			'Träger der freien Wohlfahrtspflege, Schulen und Kindertagesstätten,',
			'[[Migrantenorganisationen|Migrantenorganisation]], darunter',
			bullets(
				'der Deutsch-Vietnamesische Freundeskreis,',
				'das Frauenforum Aue,',
				'der Verein Neue Nachbarn Nordvorstadt,',
			),
			'Einwohnerinnen und Einwohner, die sich auf den öffentlichen Aufruf gemeldet hatten.',
		),
		'Aus mehr als 380 Karten, Briefen und Nachrichten entstanden die Leitlinien. Die Verwaltung prüfte jede Maßnahme auf Zuständigkeit, Kosten und Rechtsrahmen; was noch nicht reif war, steht in der Anlage.',
		source('Beschluss der Stadtverordnetenversammlung vom 23. September 2020, Vorlage 118/2020'),
	),
);

const terms = glossary(
	'Begriffsbestimmungen',
	definition(
		'Integration',
		'Ein dauerhafter Vorgang, an dem alle beteiligt sind, die in der Stadt leben. Sein Ziel ist ein Gemeinwesen, in dem Regeln für alle gelten und Chancen allen offenstehen.',
	),
	definition(
		'Teilhabe',
		'Die tatsächliche Möglichkeit, Bildung, Arbeit, Wohnraum, Gesundheit, Kultur und politische Entscheidungen in gleicher Weise zu erreichen wie andere. Rechte auf dem Papier genügen dafür nicht.',
	),
	definition(
		'Menschen mit Einwanderungsgeschichte',
		'Personen, die selbst nach Deutschland zugewandert sind oder deren beide Elternteile zugewandert sind. Die Staatsangehörigkeit spielt für diesen Begriff keine Rolle.',
	),
	definition(
		'Geflüchtete',
		'Menschen, die Schutz suchen oder denen Schutz gewährt worden ist, gleich in welchem Stand sich ihr Verfahren befindet und welchen Aufenthaltstitel sie haben.',
	),
	definition(
		'Migrantenorganisation',
		'Ein Zusammenschluss, der überwiegend von [[Menschen mit Einwanderungsgeschichte]] getragen wird und in dessen Satzung oder Praxis die Interessen dieser Gruppe eine wesentliche Rolle spielen.',
	),
	definition(
		'Interkulturelle Öffnung',
		'Die planmäßige Veränderung einer Einrichtung mit dem Ziel, dass ihr Personal, ihre Sprache und ihre Abläufe der Vielfalt derer entsprechen, für die sie da ist.',
	),
	definition(
		'Sprachmittlung',
		'Mündliche Übertragung von Gesprächen durch geschulte Personen, die zur Verschwiegenheit verpflichtet sind. Von der beeidigten Übersetzung unterscheidet sie sich dadurch, dass kein Schriftstück entsteht.',
	),
	definition(
		'Patenschaft',
		'Eine auf bestimmte Zeit vereinbarte Begleitung durch Freiwillige, die in Lindenau zu Hause sind und ihre Kenntnis der Stadt weitergeben.',
	),
);

export const foundations: ElementSketch = part('Grundlagen', situation, making, terms);
