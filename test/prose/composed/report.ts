import { fc } from '@fast-check/vitest';
import type { Claim } from '../../../lib/report/claim';
import type { EditionId } from '../../../lib/report/edition';
import { createRandom } from '../../generator/random';
import { exampleReport } from '../../rules/example-report';
import { asideBlock } from './asides';
import { bodiesBlock } from './bodies';
import { decisionsBlock, documentsBlock, moneyBlock } from './disclosure';
import { issuers } from './issuers';
import { type Figure, type Phrase, type Rendered, render, say } from './phrase';
import { remediesBlock } from './remedies';
import { requestsBlock } from './requests';
import { statementOf } from './statements';
import { makeWorld, type World } from './world';

const blocks = {
  requests: requestsBlock,
  bodies: bodiesBlock,
  remedies: remediesBlock,
  documents: documentsBlock,
  decisions: decisionsBlock,
  money: moneyBlock,
  aside: asideBlock,
  statement: (world) => statementOf(world, true),
} as const satisfies Record<string, (world: World) => Phrase | null>;
type BlockKind = keyof typeof blocks;

/** All that a composed report is made from: the same plan gives the same report, and fewer blocks a smaller one. */
export interface Plan {
  readonly edition: EditionId;
  readonly issuer: number;
  readonly figures: number;
  /** Each with its own choices, so that one left out changes no other; `joined` goes on in the paragraph before. */
  readonly blocks: readonly { readonly kind: BlockKind; readonly seed: number; readonly joined: boolean; readonly headed: boolean }[];
  readonly section: number;
}

const seed = fc.noShrink(fc.integer({ min: 0, max: 0x7fffffff }));
const kinds: readonly BlockKind[] = [
  'requests',
  'requests',
  'requests',
  'bodies',
  'remedies',
  'remedies',
  'documents',
  'decisions',
  'money',
  'aside',
  'aside',
  'statement',
];

/** Plans of reports; what is told of requests is told once, and in one way. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  edition: fc.constantFrom<EditionId>('2019', '2021'),
  issuer: fc.noShrink(fc.nat({ max: issuers.length - 1 })),
  figures: seed,
  section: fc.constantFrom(1, 1, 1, 5, 6),
  blocks: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...kinds), seed, joined: fc.boolean(), headed: fc.boolean() }), {
    minLength: 1,
    maxLength: 7,
    selector: ({ kind, seed: of }) => (kind === 'aside' || kind === 'statement' ? of : kind === 'bodies' ? 'requests' : kind),
  }),
});

export interface Composed {
  readonly world: World;
  readonly paragraphs: readonly Phrase[];
  readonly section: number;
}

export function compose(plan: Plan): Composed {
  const issuer = issuers[plan.issuer];
  if (!issuer) throw new Error(`no issuer ${plan.issuer}`);
  const world = makeWorld(plan.edition, issuer, plan.figures);
  const paragraphs: Phrase[] = [];
  // A statement may tell again what another block tells.
  let before: BlockKind | null = null;
  for (const { kind, seed: of, joined, headed } of plan.blocks) {
    const random = createRandom(of);
    const phrase = blocks[kind]({ ...world, random });
    if (!phrase) continue;
    const last = paragraphs.at(-1);
    const isApart = kind === 'statement' || before === 'statement';
    before = kind;
    if (joined && last && !isApart) paragraphs[paragraphs.length - 1] = say`${last}${phrase}`;
    else {
      const heading = headed ? HEADINGS[kind] : undefined;
      if (heading && random.chance(0.4)) paragraphs.push([heading]);
      paragraphs.push(heading && paragraphs.at(-1)?.[0] !== heading ? say`${heading}。${phrase}` : phrase);
    }
  }
  return { world, paragraphs, section: plan.section };
}

const HEADINGS: Partial<Readonly<Record<BlockKind, string>>> = {
  requests: '（二）依申请公开情况',
  bodies: '（二）依申请公开',
  remedies: '（三）行政复议和行政诉讼情况',
  documents: '（一）主动公开情况',
  decisions: '（一）主动公开',
};

export interface Reading {
  readonly texts: readonly Rendered[];
  readonly claims: readonly Claim[];
}

/** Reads composed paragraphs beside their tables. `change` prints another value for one figure. */
export function read({ world, paragraphs, section }: Composed, change?: { figure: Figure; value: number }): Reading {
  const texts = paragraphs.map((one) => render(one, change));
  const isPrintedWithUnit = world.edition.id === '2019';
  const facts = Object.fromEntries(
    Object.entries(world.figures).map(([path, value]) => [path, isPrintedWithUnit && path.endsWith('.amount') ? `${value}万元` : value]),
  );
  const report = exampleReport({
    edition: world.edition,
    facts,
    prose: { [section]: texts.map((one) => one.text) },
    report: { year: world.year, issuer: world.issuer.name },
  });
  return { texts, claims: report.claims };
}
