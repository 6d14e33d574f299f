export type { CardFace } from './card/card-face';
export type { Locate, Located } from './locate';
export type { Standing } from './marks/standing';
export { type Tone, toneOf } from './marks/tone';
export type { Overlay, OverlayChange, OverlayOptions } from './options';
export { paint } from './paint';
export { cleanPage } from './surface/clean-page';
export { livePage } from './surface/live-page';
export type { Surface } from './surface/surface';
