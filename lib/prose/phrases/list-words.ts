import type { Line } from '../lexicon/sense';
import { Trie } from '../lexicon/trie';

/**
 * How the head of a clause stands to a list. whole: what follows means to be all parts of the number in front · named: the same, where a
 * name of the form follows right behind · some: it may leave parts
 * out · held: some that are in it, or went into it · loose: it names some, perhaps of several kinds at once, so only a sum that closes
 * says anything · anew: another statement may
 * begin here, and the list be over · noun: begins like one of the others and is the name of a part.
 */
export type ListWord = 'whole' | 'named' | 'some' | 'held' | 'loose' | 'anew' | 'noun';

/** Words at the head of a clause, each line with a sentence that needs them, `~` in their place. */
export const listWords: Readonly<Record<ListWord, readonly Line[]>> = {
  whole: [
    {
      words:
        '包括 包含 包括了 包含了 分别包括 具体包括 具体为 具体是 具体有 分为 共分为 分别为 分别是 共包括 共包含 其构成为 由以下部分组成',
      needs: '主动公开信息72条，~机构职能类3条、政务动态类36条。',
    },
  ],
  named: [{ words: '即', needs: '收到政府信息公开申请13件，~自然人10件、企业2件、法律服务机构1件。' }],
  some: [
    {
      words:
        '其中 其中有 其中包括 其中包含 其中主要包括 其中主要有 其中主要是 其中主要为 主要包括 主要包含 主要有 主要是 主要为 主要分为 当中 涵盖 涵盖了 内容涵盖 内容包括 内容主要包括 主要内容包括 信息内容涵盖',
      needs: '主动公开信息72条，~机构职能类3条、政务动态类36条。',
    },
  ],
  held: [{ words: '含 内含 其中含 其中含有 包含上年 包括上年', needs: '公开规章18件（~新制定4件，修改14件）。' }],
  loose: [
    {
      words:
        '其中涉及 其中涉 其中主要涉及 其中关于 主要涉及 涉及 内容涉及 主要内容涉及 内容主要涉及 关于 加上 加上上年 连同 叠加 其中加上 大部分为 大部分是 绝大部分为 绝大部分是 绝大多数为 大多为 大多数为 多为 多数为 主要集中在 集中在 主要集中于',
      needs: '全年发布信息90条，~乡村振兴信息45条、评审信息8条。',
    },
    { words: '其中申请公开 其中要求公开', needs: '收到政府信息公开申请64件，~征地信息40件，~补偿信息30件。' },
    { words: '不含 未含 不包括 不包含 未包括 未包含 除去 扣除', needs: '收到政府信息公开申请26件（~上年结转4件）。' },
  ],
  anew: [
    {
      words: '此外 另外 同时 并且 另 还 并 全年 截至 截止 目前 期间 累计 共计 合计 总计 年内 今年',
      needs: '发布信息40条，其中动态13条，~公众号推送60条。',
    },
    {
      words:
        '组织 召开 举办 开展 参加 承办 编制 编发 制作 推送 发放 张贴 刊发 受理 接受 处理 回应 回复 答复 完成 办结 办理 通过 利用 依托 在 对 向 为 被 粉丝 浏览 阅读 点击 访问 转发 点赞 关注 培训 采用 录用 获 荣获 建成 新增 新建 开设 更新 维护 整改 发现 梳理 清理 审核 审查',
      needs: '开展培训5次，其中线上2次，~讲座6次。',
    },
  ],
  noun: [
    {
      words:
        '回应关切 组织机构 组织人事 组织领导 培训信息 整改情况 更新信息 办结情况 对外 对口 处理决定 处理结果 在线 在建 在编 为民 向社会',
      needs: '公开政府信息88条，其中：~信息50条；政策文件38条。',
    },
  ],
};

/** The word at the head of a clause, longest first; null when it says nothing of lists. */
export function listWordAt(text: string, at: number): { readonly end: number; readonly value: ListWord } | null {
  built ??= build();
  return built.longest(text, at);
}

let built: Trie<ListWord> | undefined;

function build(): Trie<ListWord> {
  const trie = new Trie<ListWord>();
  for (const [kind, lines] of Object.entries(listWords))
    for (const line of lines) for (const word of line.words.split(' ')) trie.add(word, kind as ListWord);
  return trie;
}
