import type { Words } from './sense';

/** Rows of table three for what is not dealt with at all. */
const words: Words = {
  'row:notProcessed': [
    { words: '予以不受理', needs: '政府信息公开申请中，~6件。' },
    {
      words: '不重复处理 未予处理 不予处理 不予以处理 不予受理 不作处理 不再处理 不予办理',
      needs: '政府信息公开申请中，~6件。',
    },
  ],
  'row:notProcessed.petitionComplaint': [
    { words: '属于信访事项 属信访事项 信访事项类 属于咨询、投诉等不作为政府信息公开申请处理', needs: '政府信息公开申请中，~2件。' },
    {
      words: '信访举报投诉 信访类 信访投诉 不作为政府信息公开申请处理 信访申请 信访、投诉 投诉举报类 信访举报类 举报投诉类',
      needs: '政府信息公开申请中，~2件。',
    },
    { words: '信访、投诉、举报', needs: '政府信息公开申请中，部分公开、~分别3件、2件。' },
    { words: '信访投诉举报', needs: '全年政府信息公开申请均未~。' },
  ],
  'row:notProcessed.repeat': [
    { words: '重复提起 不再重复处理', needs: '政府信息公开申请中，~1件。' },
    {
      words: '重复性申请 重复申请 重复提交',
      needs: '政府信息公开申请中，~1件。',
    },
  ],
  'row:notProcessed.publication': [{ words: '公开出版物', needs: '政府信息公开申请中，~1件。' }],
  'row:notProcessed.excessive': [{ words: '大量反复 反复申请 频繁申请 无正当理由大量反复申请', needs: '政府信息公开申请中，~1件。' }],
  'row:notProcessed.confirmOrReissue': [
    { words: '确认或重新出具已获取信息 重新出具 要求确认或重新出具', needs: '政府信息公开申请中，~1件。' },
  ],
};

export default words;
