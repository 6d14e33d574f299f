import type { Words } from './sense';

/** Rows of table three that give what was asked for. `a+b` are two rows, `a|b` are rows of which the word may mean either. */
const words: Words = {
  'row:granted': [
    { words: '准许公开 全文公开 向申请人公开', needs: '政府信息公开申请中，~13件。' },
    {
      words: '结果为主动公开 结果为依申请公开 准予提供 可公开 公开告知 公开决定',
      needs: '全年办结的政府信息公开申请中，~13件。',
    },
    { words: '予以提供 同意提供', needs: '收到政府信息公开申请40件，办结41件，其中~13件。' },
    {
      words:
        '完整公开 予以公开 同意公开 准予公开 全部公开 依法公开 同意全部公开 已公开 完全公开 可以公开 决定公开 属于公开 全面公开 予公开',
      needs: '政府信息公开申请中，~13件。',
    },
  ],
  'row:~granted': [
    { words: '已主动公开并告知查询途径', needs: '政府信息公开申请中，~的13件。' },
    {
      words: '已主动公开 主动公开范围 主动公开告知 依申请提供',
      needs: '政府信息公开申请中，~的13件。',
    },
  ],
  'row:granted|granted+partiallyGranted': [
    { words: '提供政府信息 提供信息 提供相关信息 提供所需信息 直接提供', needs: '全年办结的政府信息公开申请中，~16件。' },
  ],
  'row:granted+partiallyGranted': [
    { words: '提供或部分提供 提供和部分提供', needs: '政府信息公开申请中，~16件。' },
    { words: '予以公开及部分公开(含区分处理)', needs: '政府信息公开申请中，部分公开、~分别3件、16件。' },
    { words: '全部或部分公开 全部及部分公开 全部和部分公开', needs: '政府信息公开申请中，~16件。' },
  ],
  'row:granted|otherHandling.other|otherHandling': [
    { words: '告知获取方式和途径', needs: '政府信息公开申请中，部分公开、~分别3件、13件。' },
    {
      words: '告知查询途径',
      needs: '政府信息公开申请中，~13件。',
    },
  ],
  'row:otherHandling.other|otherHandling|granted': [
    { words: '告知其他途径', needs: '政府信息公开申请中，~2件。' },
    { words: '告知通过其他途径', needs: '政府信息公开申请中，~2件。' },
  ],
  'row:partiallyGranted': [
    { words: '部分允许公开', needs: '政府信息公开申请中，~3件。' },
    { words: '部分可公开', needs: '政府信息公开申请中，~3件。' },
    {
      words: '区分公开 部分公开 部分同意 同意部分公开 区分处理 部分予以公开 部分提供 部分进行公开',
      needs: '政府信息公开申请中，~3件。',
    },
  ],
};

export default words;
