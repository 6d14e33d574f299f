import type { Told } from '../frames/context';
import { reasons } from '../meanings/meaning';

/** 信息不存在7件、非本机关掌握4件: reasons in the clerk's words, which the form may count in one row, so that 不存在 alone is no more than a part. */
export function reasonsApart(told: readonly Told[]): readonly Told[] {
  if (!told.some(isMissing)) return told;
  return told.map((one) => {
    const isOne = isMissing(one) && told.some((other) => other !== one && isReasonBeside(other, one));
    return isOne && one.understood ? { ...one, understood: { ...one.understood, role: 'part' as const, because: reasons.part } } : one;
  });
}

/** 信息不存在, which may stand for any row of what cannot be given. */
function isMissing({ frame, understood }: Told): boolean {
  // 因信息不存在无法提供: the group's name beside it is the answer's.
  const rows = frame.rows.filter((row) => row !== 'unable');
  return understood?.role === 'whole' && rows.length === 1 && rows[0] === 'unable.notHeld|unable.needsCreation|unable';
}

/** Another reason of the same list, whether or not all of its words were read. */
function isReasonBeside({ figure, frame }: Told, one: Told): boolean {
  return (
    figure.sentence === one.figure.sentence &&
    figure.bracketOf === one.figure.bracketOf &&
    frame.rows.length > 0 &&
    frame.rows.every((row) => row === 'unable' || row.startsWith('unable.'))
  );
}
