import type { Language } from './terms';

/** Words of the button that keeps a report; apart from the rest, for the card has room for no more. */
export const captureButton: Readonly<
  Record<Language, { readonly capture: string; readonly captureHint: string; readonly capturing: string }>
> = {
  zh: { capture: '存档', captureHint: '把本页、核查结果和时间存进案卷，只存在本机', capturing: '正在存档…' },
  en: {
    capture: 'Capture',
    captureHint: 'Keep this page, its audit and the time in the casebook, on this machine only',
    capturing: 'Capturing…',
  },
};
