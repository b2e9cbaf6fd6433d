import { readFileSync } from 'node:fs';
import { assignments, exercisesOf, isWritten, readChapter, readCourse, sourcesOf } from './course.mjs';

/**
 * The lesson requested on the command line; throws an error if there is none.
 * @param {{ chapter?: string, assignment?: string, language?: string, pass?: string, to?: string, built?: string }}
 * asked
 */
export async function lessonOf({ chapter, assignment, language: wanted, pass = '100', ...rest }) {
  const course = await readCourse();
  const language = wanted ?? course.languages[0];
  const written = course.chapters.filter((slug) => isWritten(slug, course.languages));
  const percent = Number(pass);
  if (!course.languages.includes(language))
    throw new Error(`--language is one of the course’s, ${course.languages.join(' or ')}, not “${language}”.`);
  if (!(percent > 0 && percent <= 100)) throw new Error(`--pass is a number of percent, from 1 to 100, not “${pass}”.`);
  if (chapter !== undefined && assignment !== undefined)
    throw new Error('--chapter and --assignment exclude each other: a package is about one of them.');
  const about =
    assignment !== undefined
      ? await ofAssignment(assignment, written)
      : chapter !== undefined
        ? await ofChapter(chapter, written, language)
        : { name: 'course', chapters: null, exercises: written.flatMap(exercisesOf), title: '', start: '' };
  const home = language === course.languages[0] ? '' : `${language}/`;
  return {
    ...rest,
    name: about.name,
    chapters: about.chapters,
    lesson: {
      title: [course.title[language], about.title].filter(Boolean).join(': '),
      start: home + about.start,
      exercises: about.exercises,
      pass: percent,
      sources: Object.assign({}, ...(about.chapters ?? written).map(sourcesOf)),
    },
  };
}

async function ofChapter(chapter, written, language) {
  if (!written.includes(chapter))
    throw new Error(`There is no chapter “${chapter}” in this course. There are: ${written.join(', ')}.`);
  const exercises = exercisesOf(chapter);
  if (exercises.length === 0)
    throw new Error(`“${chapter}” has no exercises, and so nothing that a score could be of.`);
  const { title } = await readChapter(chapter);
  return { name: chapter, chapters: [chapter], exercises, title: title[language], start: `${chapter}/` };
}

/** Its package has the chapters of its exercises, and starts at its own page. */
async function ofAssignment(file, written) {
  const { readAssignment, assignmentHash, inCourse } = await assignments();
  const read = readAssignment(readText(file));
  if (typeof read === 'string') throw new Error(`“${file}” is no assignment that can be read (${read}). The page /assignment/ makes such files.`); // prettier-ignore
  const { here, missing } = inCourse(read, new Set(written.flatMap(exercisesOf)));
  if (missing.length) throw new Error(`The assignment asks for exercises that this course does not have: ${missing.join(', ')}.`); // prettier-ignore
  const exercises = here.map(({ name }) => name);
  const chapters = written.filter((chapter) => exercises.some((name) => name.startsWith(`${chapter}/`)));
  const name = read.title.replace(/[^\p{L}\p{N}]+/gu, '-') || 'assignment';
  return { name, chapters, exercises, title: read.title, start: `assignment/${await assignmentHash(read)}` };
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`The assignment cannot be read: ${error.message}.`, { cause: error });
  }
}
