import { chairs, deputises, isGuestOf, sitsIn, type PersonSketch } from './sketch.ts';

/** Heads of division, members of the council and of the advisory council. */
export const councilPersons: readonly PersonSketch[] = [
	{
		name: 'Joachim Gemeinsinn',
		mailbox: 'joachim.gemeinsinn',
		groups: [
			chairs('steering'),
			deputises('divisionHeads'),
			isGuestOf('council'),
			isGuestOf('socialCommittee'),
		],
	},
	{
		name: 'Susanne Weitblick',
		mailbox: 'susanne.weitblick',
		groups: [sitsIn('divisionHeads'), isGuestOf('mainCommittee'), isGuestOf('council')],
	},
	{
		name: 'Ferdinand Glockenklang',
		mailbox: 'ferdinand.glockenklang',
		groups: [chairs('council'), sitsIn('mainCommittee')],
	},
	{
		name: 'Zehra Morgenlicht',
		mailbox: 'zehra.morgenlicht',
		groups: [deputises('council'), sitsIn('socialCommittee')],
	},
	{
		name: 'Hannelore Standfest',
		mailbox: 'hannelore.standfest',
		groups: [sitsIn('council'), chairs('socialCommittee')],
	},
	{
		name: 'Tobias Einwand',
		mailbox: 'tobias.einwand',
		groups: [sitsIn('council'), deputises('socialCommittee'), sitsIn('mainCommittee')],
	},
	{
		name: 'Viktor Mehrheit',
		mailbox: 'viktor.mehrheit',
		groups: [sitsIn('council'), deputises('mainCommittee')],
	},
	{
		name: 'Annegret Ausgleich',
		mailbox: 'annegret.ausgleich',
		groups: [sitsIn('council'), sitsIn('socialCommittee')],
	},
	{
		name: 'Bao Zweitstimme',
		mailbox: 'bao.zweitstimme',
		groups: [sitsIn('council'), sitsIn('mainCommittee')],
	},
	{
		name: 'Edda Rederecht',
		mailbox: 'edda.rederecht',
		groups: [sitsIn('council'), sitsIn('socialCommittee')],
	},
	{
		name: 'Karim Brückenpfeiler',
		mailbox: 'karim.brueckenpfeiler',
		groups: [chairs('advisory'), isGuestOf('socialCommittee'), isGuestOf('council')],
	},
	{ name: 'Tatjana Vielklang', mailbox: 'tatjana.vielklang', groups: [sitsIn('advisory')] },
	{ name: 'Nikolai Handschlag', mailbox: 'nikolai.handschlag', groups: [sitsIn('council')] },
	{ name: 'Selam Herzlich', mailbox: 'selam.herzlich', groups: [sitsIn('advisory')] },
	{ name: 'Luis Mitwirk', mailbox: 'luis.mitwirk', groups: [sitsIn('advisory')] },
];
