import type { Words } from './sense';

/** Rows of table three that refuse, by their grounds. */
const words: Words = {
  'row:denied': [
    { words: '不准予公开', needs: '政府信息公开申请中，~9件。' },
    {
      words:
        '不宜公开 不予公开 不同意公开 拒绝公开 不公开 不予提供 不宜提供 不能公开 不予以公开 不得公开 不应公开 不可公开 未予公开 不对外公开 不予公布',
      needs: '政府信息公开申请中，~9件。',
    },
  ],
  'row:denied.stateSecret': [
    { words: '国家机密 国家秘密 工作秘密', needs: '因~不予公开的政府信息公开申请1件。' },
    { words: '涉密', needs: '政府信息公开申请中，~1件。' },
  ],
  'row:denied.prohibitedByLaw': [{ words: '法律行政法规禁止公开 禁止公开', needs: '政府信息公开申请中，~1件。' }],
  'row:denied.securityAndStability': [
    {
      words: '公共安全 经济安全 社会稳定 危及国家安全 三安全一稳定',
      needs: '政府信息公开申请中，不予公开的有9件，其中~1件。',
    },
  ],
  'row:denied.thirdPartyRights': [
    { words: '商业机密 第三方利益', needs: '政府信息公开申请中，因~不予公开2件。' },
    {
      words: '第三方商业秘密 第三方合法权益 第三方权益 个人隐私 商业秘密 第三方隐私 他人隐私 第三方信息 涉及第三人',
      needs: '政府信息公开申请中，因~不予公开2件。',
    },
    { words: '涉及第三方 第三方不同意', needs: '政府信息公开申请中，~2件。' },
  ],
  'row:denied.internalAffairs': [
    {
      words: '内部文件 内部工作流程 内部事务 三类内部事务 内部信息 内部资料 内部管理信息',
      needs: '政府信息公开申请中，~1件。',
    },
  ],
  'row:denied.processInformation': [
    { words: '过程类信息 过程性记录', needs: '政府信息公开申请中，~1件。' },
    { words: '四类过程性性信息 四类过程性 过程性 过程性材料 过程信息', needs: '政府信息公开申请中，~1件。' },
    { words: '过程性资料 过程性文件', needs: '全年政府信息公开申请均未~。' },
  ],
  'row:denied.enforcementFile': [{ words: '执法案卷 执法卷宗', needs: '政府信息公开申请中，~1件。' }],
  'row:denied.administrativeInquiry': [
    { words: '属查询事项', needs: '政府信息公开申请中，~1件。' },
    { words: '行政查询 查询类事项', needs: '政府信息公开申请中，~1件。' },
  ],
};

export default words;
