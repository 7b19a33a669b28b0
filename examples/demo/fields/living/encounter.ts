import { goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const encounter: ElementSketch = guideline(
	'Begegnung entsteht vor der Haustür',
	'Plätze, Gärten und Treffpunkte gehören allen. Die Stadt unterstützt Nachbarschaften, die etwas gemeinsam beginnen wollen, und hält den Aufwand für kleine Vorhaben gering.',
	goal(
		'In jedem Stadtteil ein offener Treffpunkt',
		'Bis Ende 2026 verfügt jeder der fünf Stadtteile über einen barrierefreien Ort, der an mindestens vier Tagen in der Woche geöffnet ist und gemeinsam von Hauptamtlichen und Freiwilligen getragen wird.',
		measure(
			'Nachbarschaftsfonds',
			'Initiativen können bis zu 800 Euro auf einer Seite beantragen. Ein Beirat, in dem auch [[Migrantenorganisationen|Migrantenorganisation]] vertreten sind, entscheidet innerhalb von drei Wochen.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Kulturamt'],
				partners: ['Stadtteilvereine', 'Neue Nachbarn Nordvorstadt'],
				targetGroups: ['Vereine, Hausgemeinschaften und freie Gruppen'],
				period: 'ab Haushaltsjahr 2023, dauerhaft',
				needs: '25.000 Euro jährlich',
			}),
		),
		measure(
			'Schlüssel für Ehrenamtliche',
			'Gruppen, die einen städtischen Raum regelmäßig nutzen, erhalten nach einer Einweisung einen eigenen Schlüssel. Damit entfällt der Zwang, sich nach Dienstzeiten zu richten.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Gebäudemanagement'],
				partners: ['Bürgerhausverein Südhang', 'Neue Nachbarn Nordvorstadt', 'Stadtteilvereine'],
				targetGroups: ['Freie Gruppen und Vereine'],
				period: 'ab Juli 2023',
				needs: '3.000 Euro einmalig für ein elektronisches Schließsystem',
			}),
		),
	),
	goal(
		'Feste, die verbinden',
		'Bis 2026 gibt es in jedem Stadtteil jährlich ein Fest, das von mindestens drei Gruppen unterschiedlicher Herkunft gemeinsam vorbereitet wird.',
		measure(
			'Woche der offenen Nachbarschaft',
			'Im September öffnen Vereine, Gebetsräume, Gärten und Werkstätten eine Woche lang ihre Türen. Die Stadt koordiniert das Programm, druckt es und stellt Bänke und Strom.',
			sheet({
				leadUnit: 'Kulturamt',
				contributingUnits: ['Fachbereich Stadtentwicklung und Wohnen', 'Eigenbetrieb Stadtreinigung'],
				partners: ['Stadtteilvereine', 'Islamische Gemeinde Lindenau', 'Ökumenischer Kirchenkreis Aue'],
				targetGroups: ['Einwohnerinnen und Einwohner aller Stadtteile'],
				period: 'jährlich im September, ab 2022',
				needs: '13.000 Euro jährlich',
			}),
		),
		measure(
			'Ausleihe für Straßenfeste',
			'Geschirr, Pavillons, Absperrungen und eine Lautsprecheranlage können kostenfrei ausgeliehen werden. Die Sondernutzung wird im selben Vorgang genehmigt.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Ordnungsamt', 'Eigenbetrieb Stadtreinigung'],
				partners: ['Bürgerhausverein Südhang', 'Neue Nachbarn Nordvorstadt'],
				targetGroups: ['Hausgemeinschaften', 'Straßenzüge', 'Vereine'],
				period: 'ab April 2023',
				needs: '16.000 Euro für die Erstausstattung',
			}),
		),
	),
);
