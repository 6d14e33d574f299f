import { over } from './over';
import type { Words } from './sense';

/** Rows of table three for every other end. `~`: the word may stand for the row. */
const words: Words = {
  'row:otherHandling': [
    {
      words: '其他处理 其它处理 其他方式处理 其它方式处理 其他结果处理',
      needs: '政府信息公开申请中，~4件。',
    },
  ],
  // Whatever the text has not named before may be meant.
  'row:~otherHandling': [{ words: '其他情形 其他情况 其他方式答复 其他答复 其他办理 其他类', needs: '政府信息公开申请中，~4件。' }],
  'row:~otherHandling.other|otherHandling': [
    { words: '非政府信息 不属于政府信息 不是政府信息 不属政府信息', needs: '政府信息公开申请中，~2件。' },
  ],
  'row:otherHandling.noSupplement|otherHandling': [
    { words: over('未按时 未按期 未按要求 逾期未 超期未', '补正 补正材料 补充'), needs: '政府信息公开申请中，~1件。' },
    {
      words:
        '未在规定期限内补正 未在规定时间内补正 未在期限内补正 未提供补正材料 未补充材料 放弃申请 申请人放弃 自动放弃 视为撤回 逾期不补正 无正当理由逾期不补正 未补正 不补正 视为放弃 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      needs: '政府信息公开申请中，~1件。',
    },
    {
      words: '逾期未予补正 未在规定期限补正 逾期不予补正 未作补正 未进行补正 未及时补正',
      needs: '政府信息公开申请中，~1件。',
    },
  ],
  'row:otherHandling.feeUnpaid|otherHandling': [
    { words: over('未 不 逾期未 逾期不 未按期', '缴费 缴纳费用'), needs: '政府信息公开申请中，~1件。' },
    {
      words: '未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用',
      needs: '政府信息公开申请中，~1件。',
    },
  ],
  'row:otherHandling.other|otherHandling': [
    { words: over('主动 自行 自愿 自主', '撤回 撤销'), needs: '办结政府信息公开申请41件，其中~2件。' },
    {
      words: '主动申请撤销 撤销办结 取消申请 申请人取消 主动要求撤回 主动放弃 自动撤回',
      needs: '办结政府信息公开申请41件，其中~2件。',
    },
    {
      words: '经沟通撤回 协商撤回 终止办理 撤回 沟通后撤回 撤件',
      needs: '政府信息公开申请中，~2件。',
    },
    { words: '申请人申请撤销 申请人撤销 撤销件', needs: '政府信息公开申请~2件。' },
  ],
};

export default words;
