import type { Language } from './terms';

/** Words about what a page shows, beside those about what it says. */
export interface LookWords {
  /** What the second look at the rendered page came to, where it does not agree. */
  readonly looks: Readonly<Record<'pending' | 'differs' | 'none', string>>;
  /** Of which time the verdict is, once nobody watches the page. */
  readonly asOf: (instant: string) => string;
}

export const lookWords: Readonly<Record<Language, LookWords>> = {
  zh: {
    looks: { pending: '正在复看页面显示', differs: '页面显示的与读到的不全相同', none: '未能复看页面显示' },
    asOf: (instant) => `截至 ${clock(instant)}，此后的变化未再核对`,
  },
  en: {
    looks: {
      pending: 'looking again at what is shown',
      differs: 'the page shows something otherwise than it was read',
      none: 'what is shown could not be looked at',
    },
    asOf: (instant) => `as of ${clock(instant)}, later changes were not checked`,
  },
};

function clock(instant: string): string {
  const at = new Date(instant);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
