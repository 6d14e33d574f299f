import { makeAttempt } from '../attempts';
import { makeClean } from '../attempts/clean';
import { openStand } from '../attempts/stand';
import type { Outcome } from '../attempts/stand-entry';
import type { Measure } from './speed';

/** The suite tries the first 600 and 120 of them. */
const ATTEMPTS = 6_000;
const CLEAN = 500;
const AT_ONCE = 200;

/** How many generated pages that mislead are ticked, and how many harmless ones are not; each is named on standard error. */
export async function measureAttempts(): Promise<Measure[]> {
  const stand = await openStand();
  try {
    const told = async (count: number, make: (seed: number) => Made, looks: boolean, isWrong: (outcome: Outcome) => boolean) => {
      let wrong = 0;
      for (let from = 0; from < count; from += AT_ONCE) {
        const pages = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => make(from + i));
        const outcomes = await stand.audited(
          pages.map(({ html }) => html),
          looks,
        );
        outcomes.forEach((outcome, i) => {
          if (!isWrong(outcome)) return;
          wrong++;
          console.error(`${from + i} ${pages[i]?.name}: ${outcome.badge} ${outcome.verdict}`);
        });
      }
      return wrong;
    };
    const ticked = await told(ATTEMPTS, makeAttempt, false, ({ badge, verdict }) => badge === '✓' || verdict === 'failed');
    const lost = await told(CLEAN, makeClean, true, ({ badge }) => badge !== '✓');
    return [
      { name: `misleading pages with a tick, of ${ATTEMPTS}`, figure: ticked, unit: 'pages', limit: 0 },
      { name: `harmless pages without one, of ${CLEAN}`, figure: lost, unit: 'pages', limit: 0 },
    ];
  } finally {
    await stand.close();
  }
}

interface Made {
  readonly html: string;
  readonly name: string;
}
