import { shared } from '@ui/shared';

/** The picture that the reader brings, as red, green and blue. */
export const own = shared<Uint8Array>();
