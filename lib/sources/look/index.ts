export { type AsShown, asShown } from './apply';
export { type LookOptions, lookAgain, type Seen } from './look';
