import { passesOn } from '../phrases/passed-on';
import type { Figure } from './figure';
import type { Frame } from './frame';

/** 平台收到申请90件，均转相关单位办理: a site takes what is for others, too, and where that is said its number is nobody's own. */
export function passedOn(frame: Frame, { count }: Figure, text: string): Frame {
  const isIntake = frame.acts.some((act) => act === 'receive' || act === 'accept');
  if (frame.channels === 0 || !isIntake) return frame;
  const [behind = ''] = text.slice(count.end).split('。', 1);
  return passesOn(behind) ? { ...frame, roles: new Set([...frame.roles, 'others']) } : frame;
}
