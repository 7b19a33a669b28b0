import { goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const ageing: ElementSketch = guideline(
	'Alt werden in der neuen Heimat',
	'Die ersten Vertragsarbeiterinnen sind in Rente, viele Spätaussiedler pflegebedürftig. Alter, Pflege und Abschied sollen nicht daran scheitern, dass Formulare fremd und Pflegekräfte eilig sind.',
	goal(
		'Pflegeberatung erreicht alle',
		'Zugewanderte Pflegebedürftige nehmen Leistungen der Pflegeversicherung 2026 ebenso häufig in Anspruch wie andere im gleichen Alter und Pflegegrad.',
		measure(
			'Pflegestützpunkt kommt ins Vereinsheim',
			'Einmal im Monat berät der Pflegestützpunkt bei einem Verein, der Termin wird dort angekündigt und mit Kuchen begonnen. Anträge können an Ort und Stelle ausgefüllt werden.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Gesundheitsamt'],
				partners: [
					'Russischsprachiger Familienverein Brücke',
					'Deutsch-Vietnamesischer Freundeskreis',
					'Krankenkassen',
				],
				targetGroups: ['Ältere und pflegende Angehörige'],
				period: 'ab November 2022',
				needs: '2.500 Euro jährlich',
			}),
		),
		measure(
			'Besuchsdienst in der Muttersprache',
			'Ehrenamtliche besuchen alleinlebende alte Menschen, die im Alter in ihre erste Sprache zurückkehren. Jede Besuchsperson hat eine Fachkraft, die sie anrufen kann.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Beauftragte für Integration'],
				partners: [
					'Ökumenischer Kirchenkreis Aue',
					'Russischsprachiger Familienverein Brücke',
					'Deutsch-Vietnamesischer Freundeskreis',
				],
				targetGroups: ['Alleinlebende ab 70 Jahren'],
				period: 'Januar 2023 bis Dezember 2025, danach Überprüfung',
				needs: '0,25 Stelle; 3.000 Euro jährlich',
			}),
		),
	),
	goal(
		'Heime und Dienste stellen sich ein',
		'Bis 2026 haben alle Pflegeheime und acht ambulante Dienste ein Konzept für kultursensible Pflege, das bei der Begehung durch die Heimaufsicht vorgelegt wird.',
		measure(
			'Leitlinien für kultursensible Pflege',
			'Heime, Dienste und Angehörige erarbeiten gemeinsam Hinweise zu Speisen, Scham, Festtagen, Sterben und Sprache. Herauskommen soll ein Heft, das in eine Kitteltasche passt.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Fachbereich Soziales und Integration', 'Beauftragte für Integration'],
				partners: ['Klinikum an der Aue', 'Diakonisches Werk Aue'],
				targetGroups: ['Pflegeheime und ambulante Dienste'],
				period: 'Erarbeitung 2023, Einführung 2024',
				needs: '7.200 Euro einmalig',
			}),
		),
		measure(
			'Tagespflege mit Vielfalt',
			'In der geplanten Tagespflege im Auenviertel werden zehn von zwanzig Plätzen mit mehrsprachigem Personal besetzt. Der Speiseplan entsteht mit den Gästen.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Fachbereich Stadtentwicklung und Wohnen'],
				partners: ['Diakonisches Werk Aue', 'Wohnungsgenossenschaft Auenland'],
				targetGroups: ['Pflegebedürftige Menschen mit Einwanderungsgeschichte'],
				period: 'Eröffnung im ersten Halbjahr 2025',
				needs: 'Investitionszuschuss von 120.000 Euro',
			}),
		),
	),
);
