import type { SelectionAction } from '../../lib/casebook/page';
import type { Text } from '../../lib/report/text';
import { rollUpStrings } from '../../lib/strings/roll-up';
import { takeStrings } from '../../lib/strings/take';

/** What can be done with captures that are selected in the casebook: each is a button over its table. What does it comes when it is pressed. */
export const selectionActions: readonly SelectionAction[] = [
  {
    id: 'bulletin',
    label: both((say) => say.bulletin),
    run: async (selected) => (await import('./take-selection')).takeBulletin(selected),
  },
  {
    id: 'take',
    label: both((say) => say.action),
    run: async (selected) => (await import('./take-selection')).takeChosen(selected),
  },
  {
    id: 'heat',
    label: both((say) => say.heat),
    run: async (selected) => (await import('./take-selection')).showHeat(selected),
  },
  {
    id: 'roll-up',
    label: { zh: rollUpStrings.zh.action, en: rollUpStrings.en.action },
    run: async (selected) => (await import('./roll-up')).showRollUp(selected),
  },
];

function both(pick: (say: (typeof takeStrings)['zh']) => string): Text {
  return { zh: pick(takeStrings.zh), en: pick(takeStrings.en) };
}
