import type { CourseConfig } from './src/course/config';

/**
 * What an instructor edits. The course works as it stands; the next `npm start` or `npm run build` reports a mistake with its
 * line and how to put it right.
 */
const course: CourseConfig = {
  title: { en: 'Downhill', zh: '下山' },

  /** Shown in the footer beside the course's name. */
  institution: { en: '', zh: '' },

  /**
   * The chapters to show, in order: folders of `content/`, and your own of `own/` (`npm run new chapter my-chapter` makes one).
   * A folder with only a `chapter.ts` is shown as being written.
   */
  chapters: [
    'knn',
    'linear-classifier',
    'losses',
    'gradient-descent',
    'features',
    'backprop',
    'cnn',
    'activations',
    'initialization',
    'batchnorm',
    'training',
    'optimizers',
  ],

  /** Your own pages for the menu, such as a syllabus or dates: `syllabus` is `own/syllabus/en.md`, `zh.md` or both. */
  pages: [],

  /** ['en', 'zh'], ['en'] or ['zh']. The first stands at the root, another below its name. */
  languages: ['en', 'zh'],

  /**
   * The colour of links, buttons and controls: '#1d5fb8', which is lightened as needed for the dark theme, or one for
   * each, { light: '#1d5fb8', dark: '#8ab8ff' }. Without it, the course uses its own.
   */
  // accent: '#1d5fb8',

  /**
   * What readers find. Solutions and hints of exercises, “Show the code” of figures, and the page where you judge answers. Without
   * solutions no page contains any, and the classroom cannot recognize them; a copy of yours that has them tells who handed one in.
   */
  show: { solutions: true, hints: true, code: true, classroom: true },

  /** Where the built site will live, such as 'https://example.edu/ml/'. Only for search engines; may stay empty. */
  url: '',
};

export default course;
