export const pictureNames = ['ship', 'truck', 'horse', 'cat', 'edge'] as const;
export type PictureName = (typeof pictureNames)[number];

/** Whose way of counting: the notes’, scikit-image’s, OpenCV’s. */
// zh: 按谁的算法：讲义的、scikit-image 的、OpenCV 的。
export const conventions = ['notes', 'skimage', 'opencv'] as const;
export type Convention = (typeof conventions)[number];

/** What is compared: the pixels as they are, and each convention’s vector. */
// zh: 拿来比较的：原始像素，以及每种算法的向量。
export const described = ['pixels', ...conventions] as const;
export type Described = (typeof described)[number];
