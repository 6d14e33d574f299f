import type { Clause, Discourse } from '../discourse/discourse';
import type { Told } from '../frames/context';
import { gather, hears } from '../frames/frame';
import { firm, reasons } from '../meanings/meaning';

/** 复议4件、诉讼2件，均因政府信息公开引起: cases that nothing in front calls those of disclosure, and that a clause behind says all are. */
export function saidOfDisclosure({ told, clauses }: Discourse): readonly Told[] {
  const saying = clauses.filter(saysSo);
  if (saying.length === 0) return told;
  return told.map((one) => {
    const { understood, figure } = one;
    if (understood?.family !== 'remedies' || understood.because !== reasons.otherBusiness || understood.meanings.length === 0) return one;
    const isSaid = saying.some(({ tokens, sentence }) => sentence === figure.sentence && (tokens[0]?.start ?? 0) >= figure.count.end);
    return isSaid ? { ...one, understood: { ...firm(understood), because: null } } : one;
  });
}

/** Of all of them, and nothing else of them. */
function saysSo({ tokens }: Clause): boolean {
  if (!hears(tokens, 'role:all')) return false;
  const { roles, things, rows, cases, unknown, times, acts, channels } = gather(tokens, []);
  return (
    !roles.has('none') &&
    !roles.has('rest') &&
    things.length > 0 &&
    things.every((thing) => thing === 'disclosure' || thing === 'request' || thing === 'information') &&
    things.some((thing) => thing !== 'information') &&
    (acts.includes('cause') || roles.has('because') || roles.has('about') || roles.has('be')) &&
    acts.every((act) => act === 'cause') &&
    rows.length + cases.length + unknown.length + times.length + channels === 0
  );
}
