import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['lib/**/*.test.ts', 'src/**/*.test.{ts,tsx}', 'content/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/contracts/**/*.test.ts'],
    reporters: ['default'],
  },
});
