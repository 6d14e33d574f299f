export { type AsShown, asShown } from './apply';
export { type LookOptions, lookAgain } from './look';
export type { Seen } from './look-at';
