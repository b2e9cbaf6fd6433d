import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Course } from '../course/config.ts';
import { foldersOf } from '../course/folders.ts';
import { widgetsLeftOutOf } from '../course/leftOut.ts';
import type { Locale } from '../i18n/locale.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}src/widgets/`;

const pageOf = (widget: string, locale: Locale) => `---
import Widget from '/src/widgets/${widget}/index.tsx';
import WidgetPage from '/src/site/widget/WidgetPage.astro';
---

<WidgetPage locale="${locale}" spec={Widget.spec}><Widget client:load locale="${locale}" /></WidgetPage>
`;

/**
 * Every widget has a page of its own in each language, `/embed/<widget>/`, which includes only its own styles; builds
 * omit those of chapters that the course leaves out.
 */
export const widgetPages = (course: Course): AstroIntegration => ({
  name: 'widget-pages',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, createCodegenDir }) => {
      const generated = createCodegenDir();
      const leftOut = command === 'dev' ? new Set() : widgetsLeftOutOf(course, foldersOf(root));
      for (const widget of readdirSync(folder).filter((name) => !leftOut.has(name)))
        for (const locale of course.languages) {
          const entrypoint = new URL(`${widget}.${locale}.astro`, generated);
          writeFileSync(entrypoint, pageOf(widget, locale));
          injectRoute({ pattern: `${locale === course.languages[0] ? '' : `/${locale}`}/embed/${widget}`, entrypoint });
        }
    },
  },
});
