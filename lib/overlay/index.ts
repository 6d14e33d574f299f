export type { CardFace } from './card/card-face';
export type { Locate, Located } from './locate';
export type { Describe, Overlay, OverlayChange, OverlayOptions, RuleText } from './options';
export { paint } from './paint';
export type { Standing } from './standing';
export { type Tone, toneOf } from './tone';
