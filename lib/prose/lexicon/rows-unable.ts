import type { Words } from './sense';

/** Rows of table three for what the body cannot give. */
const words: Words = {
  'row:unable': [
    {
      words: '无法提供 不能提供 未能提供 无法公开 无法答复',
      needs: '政府信息公开申请中，~6件。',
    },
  ],
  'row:unable.notHeld': [
    { words: '未获取 不保存 未保存 未查询到 查无', needs: '政府信息公开申请中，~的4件。' },
    { words: '不属于本街道 不属于本街道职责 不属于本街道职责范围', needs: '政府信息公开申请中，~的4件。' },
    { words: '我局不掌握', needs: '政府信息公开申请中，~的4件。' },
    {
      words: '非机关告知书 不掌握 未掌握 告知不掌握 告知未掌握',
      needs: '政府信息公开申请中，~的4件。',
    },
    {
      words: '不属于公开范围',
      needs: '政府信息公开申请中，~的4件。',
    },
  ],
  // Where to ask instead: some of what is not held, or of another row.
  'row:~unable.notHeld': [
    {
      words: '告知向其他机关申请 告知通过有权机关申请',
      needs: '政府信息公开申请中，~4件。',
    },
  ],
  'row:~unable.notHeld|unable.needsCreation|unable': [
    { words: '检索未发现 未检索到 经查未找到 经检索无', needs: '政府信息公开申请中，~4件。' },
    { words: '未查找到', needs: '政府信息公开申请中，~4件。' },
  ],
  'row:unable.notHeld|unable.needsCreation|unable': [
    { words: '不存在 不存在或不掌握 告知不存在 告知信息不存在', needs: '政府信息公开申请中，~4件。' },
  ],
  'row:unable.needsCreation': [
    { words: '没有现成信息，需要另行制作', needs: '政府信息公开申请中，部分公开、~分别3件、1件。' },
    { words: '没有现成文件 没有现成资料 没有现成材料 无现成文件 无现成资料', needs: '政府信息公开申请中，1件~。' },
    { words: '需汇总加工 需重新制作 需要汇总 无现有信息', needs: '政府信息公开申请中，~1件。' },
    {
      words: '没有现成信息 另行制作 另行制作、加工 加工、分析 无现成信息 需加工 加工分析 需要加工 需要加工制作 需要制作',
      needs: '政府信息公开申请中，~1件。',
    },
  ],
  'row:unable.stillUnclear': [
    { words: '未明确内容 指向不具体', needs: '政府信息公开申请中，~、无法提供的1件。' },
    {
      words: '补正后申请内容仍不明确 补正后仍不明确 补正后内容仍不明确',
      needs: '政府信息公开申请中，~、无法提供的1件。',
    },
    {
      words: '内容不清 描述不清 描述不明确 内容不明 指向不明 指向不明确 不明确 申请内容指向不明确、不具体 指向不清',
      needs: '政府信息公开申请中，~1件。',
    },
  ],
};

export default words;
