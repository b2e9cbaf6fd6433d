import { filesEnding } from '@site/notebooks/library';

export const { getStaticPaths, GET } = filesEnding('.mjs');
