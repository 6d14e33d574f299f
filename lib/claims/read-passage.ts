import type { Passage } from '../prose/passages';
import type { Claim } from '../report/claim';
import type { Binding, Scene } from './binding';
import { type Facts, intakeMeanings, sumOf } from './cells';
import { type Anchor, claimOf, computedClaim, rateClaim, sumClaim, unlinkedClaim } from './claim-of';
import { clauseAround } from './clauses';
import { bindDisclosure } from './disclosure';
import { readEnumerations } from './enumerations';
import type { Mention } from './mention';
import { readMentions } from './mentions';
import { readComputations } from './percentages';
import { type Rate, readRate } from './rates';
import { bindRemedy } from './remedies';
import { bindRequests } from './requests';
import { readStatements } from './statements';
import { readSums } from './sums';
import { openingTopic, readTopics, type Topic } from './topics';

/** The claims of one passage, in text order. */
export function readPassage(report: Facts, passage: Passage): Claim[] {
  if (!WORTH_READING.test(passage.text)) return [];
  const mentions = readMentions(passage);
  const hits = readTopics(passage.text);
  const { bindings, rates } = bindAll(report, passage, mentions, hits);
  const found: { at: number; claim: Claim }[] = [];
  const anchor = (mention: Mention): Anchor => ({ passage, start: mention.start, end: mention.unitEnd, clause: mention.clause });

  const claims = mentions.map((mention, index): Claim | null => {
    const binding = bindings[index];
    if (binding) return claimOf(report, anchor(mention), mention, binding);
    const isCount = mention.unit !== null && (!mention.chinese || mention.value >= 10);
    return isCount ? unlinkedClaim(anchor(mention), mention) : null;
  });
  const conflicts = new Set(claims.flatMap((claim, index) => (claim?.outcome === 'conflicts' ? [index] : [])));

  for (const list of [...readEnumerations(passage.text, mentions), ...readSums(passage.text, mentions)]) {
    const total = mentions[list.total];
    // What the tables already contradict needs no second finding for the same figures.
    if (!total || (list.verdict !== 'whole' && [list.total, ...list.parts].some((index) => conflicts.has(index)))) continue;
    found.push({ at: total.start, claim: sumClaim(anchor(total), total, list) });
    if (list.verdict !== 'whole') continue;
    for (const index of [list.total, ...list.parts]) if (claims[index]?.outcome === 'unlinked' && !bindings[index]) claims[index] = null;
    // 其中转办3件，直接收到10件: what adds up to the number received is a part of it, whatever its verb.
    for (const index of list.parts) if (bindings[index]?.subject === 'requests received' && conflicts.has(index)) claims[index] = null;
  }
  const wholes = (index: number) => wholesOf(report, bindings[index] ?? null);
  for (const computation of readComputations(passage.text, mentions, report.year, wholes)) {
    const mention = mentions[computation.mention];
    if (!mention || computation.operands.some((index) => conflicts.has(index))) continue;
    // What the tables bear out need not follow from the figures that happen to stand in front.
    if (!computation.agrees && rates.get(computation.mention)?.agrees) continue;
    found.push({ at: mention.start, claim: computedClaim(anchor(mention), mention, computation) });
    claims[computation.mention] = null;
    rates.delete(computation.mention);
  }
  for (const [index, rate] of rates) {
    const mention = mentions[index];
    if (mention) claims[index] = rateClaim(anchor(mention), mention, rate);
  }
  const saysCarriedOut = bindings.some(
    (binding, index) => binding?.subject === 'requests carried out' && (mentions[index]?.value ?? 0) > 0,
  );
  for (const statement of readStatements({ report, passage, hits, saysCarriedOut })) {
    const clause = clauseAround(passage.text, statement.start);
    const bounds = [Math.min(clause[0], statement.start), Math.max(clause[1], statement.end)] as const;
    found.push({
      at: statement.start,
      claim: claimOf(report, { passage, start: statement.start, end: statement.end, clause: bounds }, null, statement.binding),
    });
  }
  for (const [index, claim] of claims.entries()) if (claim) found.push({ at: mentions[index]?.start ?? 0, claim });
  return found.sort((a, b) => a.at - b.at).map((one) => one.claim);
}

interface Bound {
  readonly bindings: readonly (Binding | null)[];
  /** Bare percentages that the tables can be asked about, by the index of their number. */
  readonly rates: Map<number, Rate>;
}

/** Binds every number in turn; the topic, the remedies and the documents last spoken of carry over. */
function bindAll(report: Facts, passage: Passage, mentions: readonly Mention[], hits: Scene['hits']): Bound {
  const rates = new Map<number, Rate>();
  let topic: Topic | null = openingTopic(passage);
  let groups: readonly string[] = topic === 'remedies' ? ['review', 'litigationDirect', 'litigationAfterReview'] : [];
  let documents: readonly string[] = [];
  const hasRemedies = topic === 'remedies' || hits.some((hit) => hit.topic === 'remedies');
  const hasDisclosure = DISCLOSURE.test(passage.text);
  let seenRequests = topic === 'requests';
  let cursor = 0;
  let next = 0;
  const advance = (offset: number) => {
    for (let hit = hits[next]; hit && hit.end <= offset; hit = hits[++next]) {
      if (hit.start >= cursor) topic = hit.topic;
      if (hit.topic === 'requests') seenRequests = true;
    }
  };
  const bindings = mentions.map((mention, index) => {
    const preStart = mention.start - mention.pre.length;
    advance(preStart);
    const isDistinctive = seenRequests && topic !== 'requests' && DISTINCTIVE.test(`${mention.pre}#${mention.post}`);
    const scene: Scene = { report, passage, hits, mention, topic: isDistinctive ? 'requests' : topic, groups, documents };
    if (mention.unit === '%') {
      advance(mention.start);
      const rate = readRate({ ...scene, topic });
      if (rate) rates.set(index, rate);
      return null;
    }
    const binding = (hasRemedies ? bindRemedy(scene) : null) ?? bindRequests(scene) ?? (hasDisclosure ? bindDisclosure(scene) : null);
    if (binding?.groups) groups = binding.groups;
    if (binding?.documents) documents = binding.documents;
    advance(mention.start);
    if (binding) {
      topic = binding.family === 'documents' ? 'documents' : binding.family === 'remedies' ? 'remedies' : 'requests';
      // 3件属于信访举报投诉类申请: the words behind a bound number say nothing new.
      cursor = mention.unitEnd + mention.post.length;
    }
    return binding;
  });
  return { bindings, rates };
}

/** Totals of table three that a share of this number may refer to. */
function wholesOf(report: Facts, binding: Binding | null): number[] {
  if (!binding || (binding.family !== 'requests' && binding.family !== 'outcomes')) return [];
  return intakeMeanings()
    .reverse()
    .flatMap((meaning) => {
      const { value, sure } = sumOf(report, meaning.cells);
      return value !== null && sure ? [value] : [];
    });
}

const WORTH_READING = /[\d未无没零均全一二三四五六七八九十百两壹贰叁肆伍陆柒捌玖拾]/;
const DISCLOSURE = /规章|规范性文件|行政(?:许可|处罚|强制|事业性收费)|集中采购/;
const DISTINCTIVE =
  /予以公开|同意公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理|不予重复处理|不掌握|(?:上年|上一年)[^，,]{0,6}(?:结转|转结)|(?:结转|转结|转)[^，,]{0,3}(?:下年|下一年|次年)|逾期[不未]补正/;
