/**
 * What an instructor edits. Everything here is optional reading for anyone else:
 * the course builds and works as it stands.
 */
export interface CourseConfig {
  /** The course's name, per language. */
  title: { en: string; zh: string };
  /** Shown in the footer beside the course's name; leave empty for none. */
  institution: { en: string; zh: string };
  /** Chapters to show, in order. Each is a folder of `content/`; one with a `chapter.ts` alone is shown as being written. */
  chapters: string[];
  /** Where the built site will live, e.g. 'https://example.edu/ml/'. Only for search engines; may stay empty. */
  url: string;
}

const course: CourseConfig = {
  title: { en: 'Downhill', zh: '下山' },
  institution: { en: '', zh: '' },
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
  url: '',
};

export default course;
