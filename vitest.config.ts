import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'bin/**/*.test.ts', 'examples/**/*.test.ts', 'scripts/**/*.test.ts'],
		globalSetup: ['src/platform/testing/server.ts'],
		// The bundle of the program is run as it is.
		server: { deps: { external: [/\/build\//] } },
		// All cores: by default one is left free, on two cores that is the half. More than four wait for the database.
		maxWorkers: Math.min(availableParallelism(), 4),
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
