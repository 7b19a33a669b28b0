import type { LegalTexts } from './legal-text.ts';

/** Privacy notice of the demo municipality (Articles 13 and 14 GDPR), true to what the program does. */
export const privacy: LegalTexts = {
	de: {
		lead: 'Lesen können Sie hier alles, ohne etwas über sich preiszugeben.',
		sections: [
			{
				id: 'lesen',
				heading: 'Wenn Sie nur lesen',
				paragraphs: [
					'Wir zählen keine Besuche, binden nichts von fremden Servern ein und setzen keine Werbe- oder Analyse-Cookies. Ihre IP-Adresse verwenden wir nur kurz im Arbeitsspeicher, um Angriffe abzuwehren. In Protokolle schreiben wir sie nicht.',
					'Wenn Sie die Sprache umstellen, merkt sich Ihr Browser das in einem Cookie namens „sprache“. Es enthält nur „de“ oder „en“.',
				],
			},
			{
				id: 'anmelden',
				heading: 'Wenn Sie sich anmelden',
				paragraphs: [
					'Personen, die am Konzept arbeiten, melden sich mit ihrer E-Mail-Adresse an. Dafür speichern wir:',
				],
				list: [
					'Name, E-Mail-Adresse und Rolle',
					'wann und mit welchem Programm Sie angemeldet sind; Sie können jede Sitzung selbst beenden',
					'welche Änderungen am Konzept Sie wann vorgenommen haben, weil nachvollziehbar sein muss, wie ein Beschluss zustande kam',
				],
			},
			{
				id: 'grundlage',
				heading: 'Rechtsgrundlage',
				paragraphs: [
					'Wir verarbeiten diese Daten, um öffentliche Aufgaben zu erfüllen (Artikel 6 Absatz 1 Buchstabe e der Datenschutz-Grundverordnung).',
				],
			},
			{
				id: 'dauer',
				heading: 'Wie lange wir Daten aufbewahren',
				paragraphs: [
					'Sitzungen enden von selbst. Ihr Konto wird gelöscht, wenn Sie nicht mehr am Konzept mitarbeiten. Die Angaben zur Entstehung des Konzepts bleiben als Teil der Akten erhalten.',
				],
			},
			{
				id: 'rechte',
				heading: 'Ihre Rechte',
				paragraphs: [
					'Sie können Auskunft über Ihre Daten verlangen, falsche Angaben berichtigen und Daten löschen oder ihre Verarbeitung einschränken lassen, und Sie können der Verarbeitung widersprechen. Außerdem können Sie sich bei der Landesbeauftragten oder dem Landesbeauftragten für den Datenschutz beschweren.',
				],
			},
			{
				id: 'kontakt',
				heading: 'Kontakt',
				paragraphs: [
					'Verantwortlich ist die Stadt Lindenau an der Aue. Die Anschrift steht im Impressum. Ihre Nachricht erreicht auch die behördliche Datenschutzbeauftragte.',
				],
				mailSubject: 'Datenschutz',
			},
		],
	},
	en: {
		lead: 'You can read everything here without revealing anything about yourself.',
		sections: [
			{
				id: 'lesen',
				heading: 'If you only read',
				paragraphs: [
					'We do not count visits, do not embed anything from other servers and set no advertising or analytics cookies. We use your IP address only briefly in memory to fend off attacks. We do not write it to logs.',
					'If you switch the language, your browser remembers this in a cookie called “sprache”. It contains only “de” or “en”.',
				],
			},
			{
				id: 'anmelden',
				heading: 'If you sign in',
				paragraphs: ['People who work on the concept sign in with their email address. For this we store:'],
				list: [
					'name, email address and role',
					'when and with which program you are signed in; you can end every session yourself',
					'which changes to the concept you made and when, because it must be possible to trace how a decision came about',
				],
			},
			{
				id: 'grundlage',
				heading: 'Legal basis',
				paragraphs: [
					'We process these data to carry out tasks in the public interest (Article 6(1)(e) of the General Data Protection Regulation).',
				],
			},
			{
				id: 'dauer',
				heading: 'How long we keep data',
				paragraphs: [
					'Sessions end by themselves. Your account is deleted when you no longer work on the concept. The record of how the concept came about is kept as part of the files.',
				],
			},
			{
				id: 'rechte',
				heading: 'Your rights',
				paragraphs: [
					'You may ask for access to your data, have them corrected or erased or their processing restricted, and you may object to the processing. You may also complain to the state commissioner for data protection.',
				],
			},
			{
				id: 'kontakt',
				heading: 'Contact',
				paragraphs: [
					'The town of Lindenau an der Aue is responsible. The address is in the legal notice. Your message also reaches the data protection officer.',
				],
				mailSubject: 'Data protection',
			},
		],
	},
};
