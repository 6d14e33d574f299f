import type { Issuer } from '../tokens/issuer';
import type { Frame } from './frame';

/** 公司收到申请4件, in the report of a company: itself, and nobody who applied. */
export function ownCompany(frame: Frame, { name }: Issuer): Frame {
  if (!name.endsWith('公司')) return frame;
  const [first, second] = frame.words.filter((token) => token.kind !== 'word' || !/^filler$|^time:this$/.test(token.sense));
  const isApplicant = first?.kind === 'word' && first.sense === 'column:enterprise';
  const receives = second?.kind === 'word' && /^act:(?:receive|accept|handle|answer)$/.test(second.sense);
  return isApplicant && receives ? { ...frame, columns: frame.columns.slice(1) } : frame;
}
