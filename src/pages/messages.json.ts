import { gradingStrings } from '@cells/grading/strings';
import { locales } from '@i18n/locale';
import { exerciseStrings } from '@prose/exercises';

/** Every message that the check of an exercise can give, by its code: the common ones, then each exercise's own. */
export async function GET() {
  const exercises = Object.entries(exerciseStrings).map(async ([path, load]) => {
    const [, chapter, name] = /^([^/]+)\/cells\/([^/]+)\//.exec(path)!;
    const { strings } = await load();
    return [`${chapter}/${name}`, Object.fromEntries(locales.map((locale) => [locale, strings[locale].mistakes]))];
  });
  const messages = { common: gradingStrings, exercises: Object.fromEntries(await Promise.all(exercises)) as unknown };
  return new Response(JSON.stringify(messages, null, 1), { headers: { 'content-type': 'application/json' } });
}
