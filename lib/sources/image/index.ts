export type { Glyph, PageInk } from '../drawn/ink';
export { albumOf, picturesOfAlbum } from './album';
export type { PicturePage } from './ink-of-picture';
export { onnxRecogniser } from './onnx-recogniser';
export { type OpenPictureReader, type PictureReader, pictureReader } from './picture-reader';
export { pointOf } from './point-of';
export { greyOf, type Raster } from './raster';
export { albumReader, imageReader, MOST_PIXELS, TOO_MANY_PIXELS } from './read-image';
export type { TextPicture } from './read-lines';
