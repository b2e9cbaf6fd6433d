import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The part of the integration's Vite configuration that matters here. */
interface Given {
  vite: { plugins: (Plugin | Plugin[])[] };
}

/**
 * The integration for Preact lets Babel parse every script, twice, which takes most of the time of a page in
 * development. Vite compiles JSX itself; Babel remains only for keeping a figure's state while it is edited. Each
 * figure is also rendered only once: see `preactServer.ts`.
 */
export function preactWithoutBabel(): AstroIntegration {
  const integration = preact();
  const setup = integration.hooks['astro:config:setup']!;
  const withoutBabel = ({ vite }: Given) => {
    const plugins = vite.plugins.flat().filter(({ name }) => name !== 'vite:preact-jsx');
    const refresh = plugins.find(({ name }) => name === 'prefresh')!;
    const transform = refresh.transform as (this: unknown, code: string, id: string, options: unknown) => unknown;
    refresh.transform = function (this: unknown, code: string, id: string, options: unknown) {
      return id.endsWith('.tsx') ? transform.call(this, code, id, options) : undefined;
    } as Plugin['transform'];
    return { vite: { ...vite, plugins, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } };
  };
  const serverEntrypoint = new URL('./preactServer.ts', import.meta.url);
  integration.hooks['astro:config:setup'] = (options) =>
    setup({
      ...options,
      updateConfig: (config) => options.updateConfig(withoutBabel(config as never) as never),
      addRenderer: (renderer) => options.addRenderer({ ...renderer, serverEntrypoint }),
    });
  return integration;
}
