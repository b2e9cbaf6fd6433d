import { defineConfig } from '@playwright/test';

// `npm test` builds the site, serves it and says here where it is.
const { DOWNHILL_SITE, DOWNHILL_CHROMIUM = '{}' } = process.env;

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2, // a third is a little faster on two cores, and clicks get lost
  retries: 1, // a retry tells a busy machine from a broken page; what passes only then is listed as flaky
  timeout: 180_000,
  expect: { timeout: 60_000 }, // waiting takes as long as it takes; only what never comes fails
  forbidOnly: !!process.env.CI,
  reporter: [['line'], ['json']],
  use: { baseURL: DOWNHILL_SITE, serviceWorkers: 'block', launchOptions: JSON.parse(DOWNHILL_CHROMIUM) },
});
