export { outcomeInWords } from './page/outcome-words';
export { Progress } from './page/progress';
export { Results } from './page/results';
export { RollCallView } from './page/roll-call-view';
export { type KnownSweep, nameOf, SweepsList } from './page/sweeps-list';
export { TickList } from './page/tick-list';
