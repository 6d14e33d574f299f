import { markTerms } from './terms';

/** Words of the marks on the page, Chinese first. Statutory labels are data and stay as printed in both languages. */
export const markStrings = {
  zh: {
    tone: markTerms.zh,
    layer: '勾稽批注',
    badgeMany: (count: number) => `${count} 处批注`,
    hiddenHere: '所在位置现在看不见',
    cardFailed: '说明未能载入，请刷新页面后再试。',
    position: (number: number, total: number) => `${number} / ${total}`,
    above: (count: number) => `上方还有 ${count} 处，到最近的一处`,
    below: (count: number) => `下方还有 ${count} 处，到最近的一处`,
    offscreen: '视野外的批注',
    basis: '依据',
    audited: (parts: string, read: number, of: number) => `${parts}；已读 ${read}/${of} 格`,
    foundNone: '未发现不一致',
    found: { error: '处不一致', warning: '处有待核实', review: '处存疑', notice: '处供参考', broken: '条核查未完成' },
    foundVerb: '发现 ',
    separator: '，',
    notesTitle: '勾稽批注',
  },
  en: {
    tone: markTerms.en,
    layer: 'Gouji notes',
    badgeMany: (count: number) => `${count} notes`,
    hiddenHere: 'the place is hidden at the moment',
    cardFailed: 'The explanation could not be loaded. Reload the page and try again.',
    position: (number: number, total: number) => `${number} / ${total}`,
    above: (count: number) => `${count} more above, go to the nearest`,
    below: (count: number) => `${count} more below, go to the nearest`,
    offscreen: 'Notes out of view',
    basis: 'Basis',
    audited: (parts: string, read: number, of: number) => `${parts}; ${read} of ${of} cells read`,
    foundNone: 'No inconsistency found',
    found: { error: ' inconsistent', warning: ' to verify', review: ' undecided', notice: ' for information', broken: ' not completed' },
    foundVerb: 'Found: ',
    separator: ', ',
    notesTitle: 'Gouji notes',
  },
} as const satisfies Record<'zh' | 'en', unknown>;

export type { Language } from './terms';
export type MarkStrings = (typeof markStrings)['zh' | 'en'];
