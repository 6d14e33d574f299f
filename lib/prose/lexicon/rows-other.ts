import { over } from './over';
import type { Words } from './sense';

/** Rows of table three for every other end. `~`: the word may stand for the row. */
const words: Words = {
  'row:otherHandling': [
    {
      words: '其他处理 其它处理',
      needs: '政府信息公开申请中，~4件。',
    },
  ],
  // Whatever the text has not named before may be meant.
  'row:~otherHandling': [{ words: '其他情形 其他情况 其他答复 其他办理 其他类', needs: '政府信息公开申请中，~4件。' }],
  'row:~otherHandling.other|otherHandling': [{ words: '非政府信息 不属于政府信息 不是政府信息', needs: '政府信息公开申请中，~2件。' }],
  'row:otherHandling.noSupplement|otherHandling': [
    { words: '未作补正 未进行补正 未及时补正', needs: '政府信息公开申请中，~1件。' },
    { words: '无正当理由逾期不补正 无正当理由逾期未补正', needs: '政府信息公开申请中，~1件。' },
    { words: '自动放弃', needs: '政府信息公开申请中，~1件。' },
    { words: over('未按时 未按期 未按要求 逾期未 超期未', '补正 补正材料 补充'), needs: '政府信息公开申请中，~1件。' },
    {
      words: '未补充材料 放弃申请 申请人放弃 视为撤回 逾期不补正 未补正 不补正 视为放弃',
      needs: '政府信息公开申请中，~1件。',
    },
  ],
  'row:otherHandling.feeUnpaid|otherHandling': [
    { words: over('未 不 逾期未 逾期不 未按期', '缴费 缴纳费用'), needs: '政府信息公开申请中，~1件。' },
    { words: '逾期未按收费通知要求缴纳费用', needs: '政府信息公开申请中，~1件。' },
    {
      words: '未按收费通知要求缴纳费用',
      needs: '政府信息公开申请中，~1件。',
    },
  ],
  'row:otherHandling.other|otherHandling': [
    { words: '撤销件', needs: '政府信息公开申请~2件。' },
    { words: '经沟通撤回 协商撤回 终止办理', needs: '政府信息公开申请中，~2件。' },
    { words: '主动申请撤销 撤销办结 自动撤回', needs: '政府信息公开申请中，~2件。' },
    { words: over('主动 自行 自愿 自主', '撤回 撤销 撤件'), needs: '政府信息公开申请中，~2件。' },
    {
      words: '取消申请 申请人取消 主动放弃',
      needs: '政府信息公开申请中，~2件。',
    },
    {
      words: '撤回 沟通后撤回 撤件',
      needs: '政府信息公开申请中，~2件。',
    },
    { words: '申请人撤销', needs: '政府信息公开申请~2件。' },
  ],
};

export default words;
