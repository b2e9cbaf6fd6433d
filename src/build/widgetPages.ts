import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Course } from '../course/config.ts';
import type { Locale } from '../i18n/locale.ts';

const folder = fileURLToPath(new URL('../widgets/', import.meta.url));

const pageOf = (widget: string, locale: Locale) => `---
import Widget from '/src/widgets/${widget}/index.tsx';
import WidgetPage from '/src/site/WidgetPage.astro';
---

<WidgetPage locale="${locale}" spec={Widget.spec}><Widget client:load locale="${locale}" /></WidgetPage>
`;

/** Every widget has a page of its own in each language, `/embed/<widget>/`, which carries its styles alone. */
export const widgetPages = ({ languages }: Course): AstroIntegration => ({
  name: 'widget-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute, createCodegenDir }) => {
      const generated = createCodegenDir();
      for (const widget of readdirSync(folder))
        for (const locale of languages) {
          const entrypoint = new URL(`${widget}.${locale}.astro`, generated);
          writeFileSync(entrypoint, pageOf(widget, locale));
          injectRoute({ pattern: `${locale === languages[0] ? '' : `/${locale}`}/embed/${widget}`, entrypoint });
        }
    },
  },
});
