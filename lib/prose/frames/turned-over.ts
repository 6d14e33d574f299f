import type { Frame } from './frame';

/** 转2024年办理3件: carried out, though what 转 means without a year nobody knows. */
export function turnedOver(frame: Frame, text: string): Frame {
  const [only] = frame.unknown;
  if (only === undefined || frame.unknown.length > 1) return frame;
  const next = frame.words[frame.words.indexOf(only) + 1];
  const isCarried = text.slice(only.start, only.end) === '转' && next?.kind === 'word' && next.sense === 'time:next';
  return isCarried ? { ...frame, acts: [...frame.acts, 'carry'], unknown: [] } : frame;
}
