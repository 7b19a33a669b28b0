import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'bin/**/*.test.ts', 'examples/**/*.test.ts', 'scripts/**/*.test.ts'],
		globalSetup: ['src/platform/testing/server.ts'],
		// The bundle of the program is run as it is.
		server: { deps: { external: [/\/build\//] } },
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
