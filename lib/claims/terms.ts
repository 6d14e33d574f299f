import type { Mention } from './mention';

/** `复议、诉讼分别为3件、2件`: each number gets the words of its own term. */
export function distribute(mentions: readonly Mention[]): Mention[] {
  const result = [...mentions];
  for (const [index, first] of mentions.entries()) {
    if (!first.pre.includes('分别')) continue;
    const respective = RESPECTIVE.exec(first.pre);
    if (!respective) continue;
    let last = index;
    while (/^[、，,和及与]$/.test(mentions[last + 1]?.gap ?? '')) last++;
    // 被纠错(败诉)分别为: the bracket is no clause of its own.
    const lead = respective[1] || (RESPECTIVE.exec(first.gap.replace(/\([^)]*\)/g, '').replace(/^[，,；;、]/, ''))?.[1] ?? '');
    const terms = lead.split(/[、和与]|以及|(?<![涉普])及/).filter((term) => term !== '');
    const count = last - index + 1;
    if (count < 2) continue;
    // 复议47件、应诉29件，其中涉及信息公开的分别为6件、3件: the terms are those of the numbers before.
    const before = terms.length < count ? result.slice(Math.max(0, index - count), index).map((one) => one.pre) : [];
    if (terms.length < count && (before.length < count || before.some((term) => term === ''))) {
      // What each of them stands for cannot be told.
      for (let i = index; i <= last; i++) result[i] = { ...(result[i] ?? first), pre: '分别', gap: '分别', post: '' };
      continue;
    }
    for (let i = 0; i < count; i++) {
      const mention = mentions[index + i];
      const term = before.length > 0 ? `${before[i]?.replace(/^、/, '')}${lead}` : terms[terms.length - count + i];
      if (mention && term) result[index + i] = { ...mention, pre: term, gap: term, post: '' };
    }
  }
  return result;
}

/** `2起维持、1起纠正`: where the names stand behind the numbers, the words before `、` belong to the number before them. */
export function namesFollow(mentions: readonly Mention[]): Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const previous = result.at(-1);
    const follows =
      previous && previous.post !== '' && mention.gap === `${previous.post}、` && /^(?:其中|共|有|分别|含)*$/.test(previous.pre);
    result.push(follows ? { ...mention, pre: '' } : mention);
  }
  return result;
}

const RESPECTIVE = /^(.*?)分别(?:为|是|有|达|达到|共|:)?$/;
