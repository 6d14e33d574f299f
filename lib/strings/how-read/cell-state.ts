import type { Fact } from '../../report/fact';
import type { Text } from '../../report/text';
import { shownOtherwise } from '../../report/unread';
import { both } from './step';

/** What the printed characters were taken for, and why nothing was read where nothing was. */
export function stateOf(fact: Fact): Text[] {
  const note = fact.note ? [both(`另注“${fact.note}”`, `with the remark “${fact.note}”`)] : [];
  return [stateText(fact), ...note];
}

function stateText({ state, value, unit, decimals, flaw, unread }: Fact): Text {
  if (unread) return both(`未读：${shownOtherwise[unread].zh}`, `not read: it is something ${shownOtherwise[unread].en}`);
  switch (state) {
    case 'number': {
      const figure = `${value?.toFixed(decimals) ?? ''}${unit ? ` ${unit}` : ''}`;
      return both(`数字 ${figure}`, `the number ${figure}`);
    }
    case 'blank':
      return both(`空白。${BLANK.zh}`, `blank. ${BLANK.en}`);
    case 'dash':
      return both(`横线，与空白同样看待。${BLANK.zh}`, `a dash, treated as a blank. ${BLANK.en}`);
    case 'word':
      return both(`表示没有的字，与空白同样看待。${BLANK.zh}`, `a word for nothing, treated as a blank. ${BLANK.en}`);
    case 'unreadable':
      return flaw === 'sign'
        ? both('未读出：正负号的写法不合常规', 'not read: its sign is doubled or stands apart')
        : both('未读出：填报的内容不能完整读作一个数', 'not read: what stands there is not wholly one number');
    case 'missing':
      return both('未读到：报告里没有与它对应的格', 'not read: the report has no cell for it');
  }
}

/** How the ledger counts it. */
const BLANK: Text = {
  zh: '空白不等于 0：合计时，空白的分项不加数，空白的总计代以各项之和',
  en: 'Blank is not zero: in sums a blank part adds nothing, a blank total stands for the sum of its parts',
};
