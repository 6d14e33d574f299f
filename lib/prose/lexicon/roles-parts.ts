import type { Words } from './sense';

/** How a number is meant: of what it is a part, and whether there is one at all. */
const words: Words = {
  'role:including': [{ words: '含 包含 包括 连同', needs: '收到政府信息公开申请43件（~上年结转3件）。' }],
  'role:excluding': [
    { words: '未包括 未计入', needs: '收到政府信息公开申请40件（~上年结转3件）。' },
    { words: '未包含 未含 不计 不含 不包括 不包含 除去 扣除', needs: '收到政府信息公开申请40件（~上年结转3件）。' },
  ],
  'role:among': [
    { words: '这其中', needs: '收到政府信息公开申请40件，~答复8件。' },
    { words: '其中 当中', needs: '收到政府信息公开申请40件，~答复8件。' },
  ],
  'role:within': [
    { words: '里面', needs: '40件政府信息公开申请~予以公开13件。' },
    { words: '中', needs: '40件政府信息公开申请~予以公开13件。' },
  ],
  'role:each': [{ words: '各 每', needs: '因政府信息公开引发的行政复议和行政诉讼~1件。' }],
  'role:respectively': [{ words: '分别 依次为', needs: '政府信息公开申请中，予以公开、部分公开~13件、3件。' }],
  'role:all': [
    { words: '悉数 一概 无一例外 百分之百', needs: '收到政府信息公开申请13件，~为自然人。' },
    { words: '均 全部 都 全数 皆 一律 所有 俱 全体', needs: '收到政府信息公开申请13件，~为自然人。' },
  ],
  'role:rest': [
    { words: '其它的', needs: '政府信息公开申请中，不属于本机关公开1件，~3件为本机关不掌握。' },
    { words: '剩余 另 剩下 余', needs: '政府信息公开申请中，予以公开13件，~无法提供6件。' },
    { words: '其他的 其他剩余', needs: '政府信息公开申请中，不属于本机关公开1件，~3件为本机关不掌握。' },
    { words: '此外 还有', needs: '因政府信息公开引发行政诉讼4件，~1件未审结。' },
  ],
  'role:except': [
    { words: '外', needs: '因政府信息公开引发行政诉讼5件，除1件未审结~，其余4件已审结。' },
    { words: '除', needs: '因政府信息公开引发行政诉讼5件，~1件未审结，其余4件已审结。' },
  ],
  'role:none': [
    { words: '未涉及行政', needs: '全年~事业性收费。' },
    { words: '暂时未', needs: '本年度~收到政府信息公开申请。' },
    { words: '暂时没有 无任何一', needs: '本年度~政府信息公开申请。' },
    { words: '亦无 无一 无 没 零 暂无 均不 未接', needs: '本年度~政府信息公开申请。' },
    { words: '亦未 未 未曾 暂未', needs: '本年度~收到政府信息公开申请。' },
    { words: '不涉及行政', needs: '全年~事业性收费。' },
    { words: '并未 并无 也未 也没有 并没有', needs: '全年政府信息公开申请、行政复议~发生。' },
  ],
  'role:sum': [
    { words: '总共有 共为', needs: '上年结转政府信息公开申请3件，本年新收40件，~43件。' },
    { words: '累计 总 计 合 累积', needs: '全年~收到政府信息公开申请40件。' },
    { words: '共 一共', needs: '政府信息公开申请~40件。' },
    { words: '共计 总计 总共 总数为 总量为 合计', needs: '上年结转政府信息公开申请3件，本年新收40件，~43件。' },
  ],
  'role:etc': [
    { words: '等因素', needs: '政府信息公开申请中，因本机关不掌握~无法提供6件。' },
    { words: '等', needs: '政府信息公开申请中，因本机关不掌握~无法提供6件。' },
  ],
};

export default words;
