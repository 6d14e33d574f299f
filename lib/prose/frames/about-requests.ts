import type { Token } from '../tokens/tokens';
import type { Figure } from './figure';
import type { Frame } from './frame';

/** 组织依申请公开培训3次, 依申请公开平台访问量3000次: what is counted stands last, and requests are only what it is about. */
export function aboutRequests(frame: Frame, { before, count }: Figure, text: string): Frame {
  // 申请公开施工许可证的4件 are requests.
  if (text.charAt(count.start - 1) === '的') return frame;
  const at = before.findLastIndex((token) => token.kind === 'word' && token.sense === 'thing:request');
  if (at < 0 || frame.acts.some((act) => DONE.has(act) && !before.slice(at).some((token) => isAct(token, act)))) return frame;
  const behind = before.slice(at + 1).filter((token) => token.kind !== 'word' || token.sense !== 'filler');
  const last = behind.at(-1);
  const isOther = last?.kind === 'word' && (last.sense === 'thing:foreign' || (TIMES.has(count.unit) && WHO_AND_HOW.test(last.sense)));
  // 制定依申请公开工作规范12项: nobody issues a request; 印发依申请公开答复12件 answers them.
  const isIssued = frame.acts.includes('issue') && !text.slice(before[0]?.start, count.start).includes('答复');
  return isOther || isIssued ? { ...frame, columns: [], roles: new Set([...frame.roles, 'aside']) } : frame;
}

const isAct = (token: Token, act: string) => token.kind === 'word' && token.sense === `act:${act}`;
/** What is done with requests. */
const DONE: ReadonlySet<string> = new Set(['receive', 'accept', 'answer', 'handle', 'new', 'carry', 'carryIn', 'carryOut', 'unfinished']);
const TIMES: ReadonlySet<string | null> = new Set(['次', '人次']);
/** 会商5次, 沟通申请人30次, 培训工作人员30人次. */
const WHO_AND_HOW = /^(?:manner|body:all|role:tail)$/;
