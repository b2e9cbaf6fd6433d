import { widgetsLeftOut } from '../course/leftOut';
import { course } from './course';
import { widgets } from './widgets';

const files = Object.entries(
  import.meta.glob<string>('/{content,own}/*/*.{md,mdx}', { query: '?raw', import: 'default', eager: true }),
);
const texts = new Map<string, string>();
for (const [path, text] of files) {
  const name = path.split('/')[2];
  texts.set(name, `${texts.get(name) ?? ''}\n${text}`);
}
const leftOut = import.meta.env.DEV ? new Set() : widgetsLeftOut(texts, [...course.chapters, ...course.pages]);

/** The widgets that have a page in the built course. */
export const widgetsInCourse = widgets.filter(({ spec }) => !leftOut.has(spec.name));
