/** Vocabulary of the large examples. Each phrase is inflected for the place that it stands in. */

/** Nominative singular, after which a verb in the third person fits. */
export const actors = [
	'der Fachbereich Soziales',
	'die Volkshochschule',
	'das Quartiersmanagement',
	'die Wirtschaftsförderung',
	'der Stadtsportbund',
	'das Gesundheitsamt',
	'die Stadtbibliothek',
	'der Seniorenbeirat',
	'das Familienzentrum',
	'die Wohnungsgesellschaft',
	'der Jugendhilfeausschuss',
	'das Schulverwaltungsamt',
	'die Freiwilligenagentur',
	'der Migrationsbeirat',
	'das Amt für Personal und Organisation',
	'die Kulturverwaltung',
	'der Eigenbetrieb Kindertagesstätten',
	'das Bürgerbüro',
	'die Klimaschutzleitstelle',
	'der Kreisverband der Wohlfahrtspflege',
] as const;

/** A verb and what stands at the end of its sentence. */
export const verbs = [
	['richtet', ' ein'],
	['baut', ' aus'],
	['stellt', ' bereit'],
	['entwickelt', ' weiter'],
	['erprobt', ''],
	['eröffnet', ''],
	['überarbeitet', ''],
	['bietet', ' an'],
	['finanziert', ''],
	['legt', ' neu auf'],
	['plant', ''],
	['führt', ' fort'],
] as const;

/** Accusative. */
export const objects = [
	'eine offene Sprechstunde',
	'einen Gesprächskreis für Zugezogene',
	'mehrsprachige Elternbriefe',
	'einen Fonds für kleine Vorhaben',
	'Fortbildungen zur verständlichen Sprache',
	'ein Netz von ehrenamtlichen Lotsinnen und Lotsen',
	'einen Leitfaden für barrierefreie Veranstaltungen',
	'Praktika in städtischen Einrichtungen',
	'eine gemeinsame Datengrundlage',
	'Ferienangebote für Grundschulkinder',
	'einen Begegnungsort im Erdgeschoss',
	'Beratungstermine am frühen Abend',
	'einen jährlichen Fachtag',
	'ein Verzeichnis aller Angebote',
	'die Begleitung beim Übergang in den Beruf',
	'gemeinschaftliche Gärten',
	'ein Programm zur Gewinnung von Auszubildenden',
	'Rundgänge durch den Stadtteil',
	'einen Notfallplan für Übersetzungen',
	'das Antragsverfahren ohne Papier',
	'Vorlesestunden in vier Sprachen',
	'eine Ausbildung für Sprachmittlerinnen und Sprachmittler',
	'die Beteiligung von Kindern und Jugendlichen',
	'einen Runden Tisch zum Wohnen',
] as const;

export const places = [
	'in der Altstadt',
	'in der Nordvorstadt',
	'im Auenviertel',
	'am Südhang',
	'in den Ortsteilen',
	'im Bahnhofsquartier',
	'rund um den Mühlgraben',
	'an den Oberschulen',
	'in den Kindertagesstätten',
	'im Gewerbegebiet Ost',
	'im Rathaus',
	'in der Gartenstadt',
] as const;

/** Ends of a clause that begins with "damit". */
export const purposes = [
	'niemand wegen fehlender Sprachkenntnisse abgewiesen wird',
	'kurze Wege im Alltag möglich bleiben',
	'vorhandene Erfahrungen nicht verloren gehen',
	'Familien frühzeitig Unterstützung finden',
	'Ehrenamtliche nicht überlastet werden',
	'Zuständigkeiten auch für Außenstehende erkennbar sind',
	'die Mittel dort ankommen, wo der Bedarf am größten ist',
	'Jugendliche ihre Interessen selbst vertreten können',
	'ältere Menschen länger selbstständig wohnen',
	'Betriebe ihre Stellen schneller besetzen',
	'unterschiedliche Gruppen einander kennenlernen',
	'Entscheidungen nachvollziehbar begründet werden',
	'Angebote nach Projektende weiterbestehen',
	'weniger Anträge unvollständig eingehen',
] as const;

/** Ends of a clause that begins with "Wer", and what follows from it. */
export const cases = [
	['neu in die Stadt zieht', 'erhält innerhalb einer Woche einen Termin'],
	['eine Beschwerde vorbringt', 'bekommt binnen eines Monats eine begründete Antwort'],
	['einen Verein gründen möchte', 'findet Rat und einen Raum für die ersten Treffen'],
	['Angehörige pflegt', 'wird auf Entlastung hingewiesen'],
	['ohne Abschluss die Schule verlässt', 'wird persönlich angesprochen'],
	['sich freiwillig engagiert', 'ist versichert und wird fachlich begleitet'],
	['ein Formular nicht versteht', 'kann es gemeinsam mit Fachkräften ausfüllen'],
	['mit wenig Geld auskommen muss', 'nimmt ermäßigt an allen Kursen teil'],
] as const;

/** Dative. */
export const measures = [
	'der Zahl der Erstberatungen',
	'dem Anteil erfolgreicher Abschlüsse',
	'der Zufriedenheit in der jährlichen Befragung',
	'der mittleren Dauer der Verfahren',
	'der Auslastung der Räume',
	'dem Verhältnis von Anmeldungen zu Plätzen',
	'der Beteiligung aus allen Stadtteilen',
	'dem Rückgang der Wartezeiten',
] as const;

/** Nominative plural. */
export const groups = [
	'Familien mit kleinen Kindern',
	'Jugendliche in der Berufswahl',
	'ältere Menschen',
	'Neuzugezogene',
	'Beschäftigte der Stadtverwaltung',
	'Alleinerziehende',
	'Vereine und Initiativen',
	'kleine und mittlere Betriebe',
	'Menschen mit Behinderungen',
	'Studierende',
] as const;

/** Feminine nouns with which titles begin; the adjective stands before them. */
export const qualities = [
	'Verlässliche',
	'Mehrsprachige',
	'Aufsuchende',
	'Gemeinsame',
	'Barrierefreie',
	'Frühzeitige',
	'Unabhängige',
	'Dauerhafte',
	'Kostenfreie',
	'Wohnortnahe',
	'Digitale',
	'Ehrenamtliche',
	'Vorausschauende',
	'Transparente',
] as const;

export const nouns = [
	'Beratung',
	'Sprachbildung',
	'Nachbarschaftshilfe',
	'Gesundheitsvorsorge',
	'Berufsorientierung',
	'Kulturarbeit',
	'Elternbildung',
	'Wohnraumvermittlung',
	'Jugendbeteiligung',
	'Verwaltungspraxis',
	'Freizeitgestaltung',
	'Öffentlichkeitsarbeit',
	'Fachkräftegewinnung',
	'Konfliktvermittlung',
	'Familienförderung',
	'Sportförderung',
] as const;

export const fieldNames = [
	'Ankommen und Orientierung',
	'Sprache und Verständigung',
	'Frühe Bildung und Schule',
	'Ausbildung und Beruf',
	'Wohnen und Umfeld',
	'Gesundheit und Pflege',
	'Kultur und Begegnung',
	'Sport und Bewegung',
	'Mitbestimmung und Ehrenamt',
	'Verwaltung und Recht',
	'Klima und Mobilität',
	'Schutz vor Diskriminierung',
] as const;
