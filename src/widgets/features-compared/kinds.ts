/** Ways of describing a picture by numbers. */
// zh: 用数描述一张图的几种方式。
export const kinds = ['pixels', 'hues', 'hog', 'hogAndHues', 'words'] as const;
export type Kind = (typeof kinds)[number];
