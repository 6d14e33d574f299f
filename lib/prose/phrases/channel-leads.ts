import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** What leads to a channel: up to it all is the channel's name. Each line with a sentence that is read otherwise without it, `~` in its place. */
export const channelLeads: readonly Line[] = [{ words: '通过 在 从 经', needs: '~云溪企业服务网站收到政府信息公开申请9件。' }];

const known: ReadonlySet<string> = new Set(wordsIn(channelLeads));
export const leadsToChannel = (word: string): boolean => known.has(word);
