import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'bin/**/*.test.ts', 'examples/**/*.test.ts', 'scripts/**/*.test.ts'],
		globalSetup: ['src/platform/testing/server.ts'],
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
