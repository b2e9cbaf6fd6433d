import type { Translated } from '@i18n/locale';

/** The names of the errors of `getUserMedia`, and one of our own, because insecure pages have no camera. */
export type CameraProblem =
  | 'NotAllowedError'
  | 'NotFoundError'
  | 'OverconstrainedError'
  | 'NotReadableError'
  | 'InsecureError'
  | 'other';

interface OnePictureStrings {
  choose: string;
  film: string;
  freeze: string;
  back: string;
  drop: string;
  failed: string;
  onlyOne: string;
  camera: Record<CameraProblem, string>;
}

export const onePictureStrings: Translated<OnePictureStrings> = {
  en: {
    choose: 'Your picture',
    film: 'Camera',
    freeze: 'Stop the camera',
    back: 'Back to the course’s picture',
    drop: 'or drop or paste one. It does not leave this page.',
    failed:
      'The part of the page that reads pictures could not be loaded: the connection is gone, or the course has been updated. Try again, or reload the page.',
    onlyOne: 'This file holds many pictures, and here one is wanted: bring a photograph.',
    camera: {
      NotAllowedError: 'The camera was refused to this page. Allow it in the browser’s settings for this site, or bring a picture.', // prettier-ignore
      NotFoundError: 'No camera was found on this device. Bring a picture instead.',
      OverconstrainedError: 'No camera was found on this device. Bring a picture instead.',
      NotReadableError: 'The camera cannot be used now; another program may be using it. Close that one and try again.',
      InsecureError: 'This browser gives the page no camera: it needs a secure address (https). Bring a picture instead.', // prettier-ignore
      other: 'The camera could not be started. Bring a picture instead.',
    },
  },
  zh: {
    choose: '用你的图像',
    film: '摄像头',
    freeze: '停止摄像头',
    back: '换回课程的图像',
    drop: '也可以拖放或粘贴一张。它不会离开这个页面。',
    failed: '页面里负责读取图像的部分没有加载成功：网络断了，或者课程已经更新。请再试一次，或者重新加载页面。',
    onlyOne: '这个文件里有许多图像，而这里只要一张：请给一张照片。',
    camera: {
      NotAllowedError: '这个页面没有得到摄像头的许可。请在浏览器的网站设置里允许，或者用一张图像。',
      NotFoundError: '这台设备上没有找到摄像头。请改用一张图像。',
      OverconstrainedError: '这台设备上没有找到摄像头。请改用一张图像。',
      NotReadableError: '摄像头现在用不了，可能正被别的程序占用。请关掉那个程序再试。',
      InsecureError: '浏览器没有把摄像头给这个页面：需要安全的地址（https）。请改用一张图像。',
      other: '摄像头没能打开。请改用一张图像。',
    },
  },
};
