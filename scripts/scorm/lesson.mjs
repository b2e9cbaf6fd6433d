import { exercisesOf, isWritten, readChapter, readCourse, sourcesOf } from './course.mjs';

/**
 * What is asked for on the command line, as a lesson; throws a sentence where it cannot be had.
 * @param {{ chapter?: string, language?: string, pass?: string, to?: string, built?: string }} asked
 */
export async function lessonOf({ chapter, language = 'en', pass = '100', ...rest }) {
  const course = await readCourse();
  const written = course.chapters.filter(isWritten);
  const percent = Number(pass);
  if (!['en', 'zh'].includes(language)) throw new Error(`--language is “en” or “zh”, not “${language}”.`);
  if (!(percent > 0 && percent <= 100)) throw new Error(`--pass is a number of percent, from 1 to 100, not “${pass}”.`);
  if (chapter !== undefined && !written.includes(chapter))
    throw new Error(`There is no chapter “${chapter}” in this course. There are: ${written.join(', ')}.`);
  const chapters = chapter === undefined ? written : [chapter];
  const exercises = chapters.flatMap(exercisesOf);
  if (exercises.length === 0)
    throw new Error(`“${chapter}” has no exercises, and so nothing that a score could be of.`);
  const titles = [
    course.title[language],
    ...(chapter === undefined ? [] : [(await readChapter(chapter)).title[language]]),
  ];
  const home = language === 'en' ? '' : `${language}/`;
  return {
    ...rest,
    name: chapter ?? 'course',
    chapters: chapter === undefined ? null : chapters,
    lesson: {
      title: titles.join(': '),
      start: home + (chapter === undefined ? '' : `${chapter}/`),
      exercises,
      pass: percent,
      sources: Object.assign({}, ...chapters.map(sourcesOf)),
    },
  };
}
