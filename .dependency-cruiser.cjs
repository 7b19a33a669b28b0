/** The house's arrows (ARCHITECTURE.md). A room may use the rooms above it in this list, never below. */
const rooms = [
	'shared',
	'platform',
	'thread',
	'people',
	'concept',
	'process',
	'participation',
	'consolidation',
	'council',
	'implementation',
	'monitoring',
	'reporting',
	'documents',
	'exchange',
];
const test = '\\.test\\.ts$|/testing/';

const downward = rooms.slice(0, -1).map((room, place) => ({
	name: `${room}-uses-only-rooms-above`,
	severity: 'error',
	from: { path: `^src/${room}/`, pathNot: test },
	to: { path: `^src/(${rooms.slice(place + 1).join('|')}|routes)/` },
}));

module.exports = {
	forbidden: [
		...downward,
		{
			name: 'no-circles',
			severity: 'error',
			comment: 'A component may use itself: that is how Svelte shows a tree.',
			from: { path: '(.+)' },
			to: { circular: true, pathNot: '^$1$', viaOnly: { dependencyTypesNot: ['type-only'] } },
		},
		{
			name: 'domain-is-pure',
			comment: 'domain imports only domain and shared; of the platform only types, and Valibot for shapes.',
			severity: 'error',
			from: { path: '^src/[^/]+/domain/', pathNot: test },
			to: {
				pathNot: '^src/[^/]+/domain/|^src/shared/|node_modules/valibot/',
				dependencyTypesNot: ['type-only'],
			},
		},
		{
			name: 'ui-knows-no-domain',
			severity: 'error',
			from: { path: '^src/ui/', pathNot: test },
			to: { path: '^src/', pathNot: '^src/(ui|shared|paraglide)/' },
		},
		{
			name: 'nobody-looks-into-routes',
			severity: 'error',
			from: { pathNot: '^src/(routes|hooks)' },
			to: { path: '^src/routes/' },
		},
		{
			name: 'stores-belong-to-their-room',
			severity: 'error',
			from: { path: '^src/([^/]+)/', pathNot: test },
			to: { path: '\\.store\\.ts$', pathNot: '^src/$1/', dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'sources-do-not-use-tests',
			severity: 'error',
			from: { path: '^(src|bin|examples)/', pathNot: test },
			to: { path: test },
		},
		{
			name: 'resolvable',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^\\$(app|env)|^\\./\\$types|^@sveltejs/kit/' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^src/paraglide/|\\.svelte-kit' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'svelte', 'types', 'default'],
		},
	},
};
