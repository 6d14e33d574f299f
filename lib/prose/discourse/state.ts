import type { Text } from '../../report/text';
import { aboutRequests } from '../frames/about-requests';
import { askedFor } from '../frames/asked-for';
import { askedOrGiven } from '../frames/asked-or-given';
import type { Context, Facts, Neighbour, Told, Topic } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';
import { frameOf } from '../frames/frame-of';
import { ownCompany } from '../frames/own-company';
import { passedOn } from '../frames/passed-on';
import { reached } from '../frames/reached';
import { receivedDisclosure } from '../frames/received-disclosure';
import type { Whose } from '../frames/scope';
import { sharedEnds } from '../frames/shared-ends';
import { turnedOver } from '../frames/turned-over';
import { EVERY, type Group } from '../meanings/remedies';
import type { Issuer } from '../tokens/issuer';
import type { Token } from '../tokens/tokens';
import { type Sentences, sentencesOf } from './sentences';

/** A passage, before anything of it is understood. */
export interface Setting {
  readonly report: Facts;
  readonly issuer: Issuer;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Its numbers, each with the words around it. */
  readonly figures: readonly Figure[];
  readonly opening: Topic | null;
  /** Whose figures a heading above speaks of. */
  readonly whose: Whose;
  readonly isAboutDisclosure: boolean;
}

/** What is known of a passage as a whole: its numbers with their own words, and what each sentence names. */
export interface Scene extends Setting, Sentences {
  readonly frames: readonly Frame[];
  readonly neighbours: readonly Neighbour[];
  readonly bySentence: ReadonlyMap<number, readonly Neighbour[]>;
  /** Results or a carry-over are told: an 申请 is one for disclosure. */
  readonly speaksAsForm: boolean;
  /** Requests are named somewhere, or several results. */
  readonly isAsked: boolean;
}

/** What holds at a place of a passage: set by words, inherited until their sentence, clause or paragraph ends. */
export interface State {
  sentence: number;
  /** Ordinal of the stretch between `；` and `。`. */
  stretch: number;
  isAboutDisclosure: boolean;
  topic: Topic | null;
  wholeTopic: Topic | null;
  /** The number that a 其中 would divide. */
  whole: Told | null;
  whose: Whose;
  body: string | null;
  /** The body named last is 上级, in passing. */
  isPassing: boolean;
  /** The word for all bodies of the own area that goes on here: 全市各级政府及部门. -1: none does. */
  areaAt: number;
  isOtherTime: boolean;
  restriction: Text | null;
  /** It was told of some of a whole: 其中网络申请5件. */
  isOfSome: boolean;
  /** What the restriction was told of: requests that came by post restrict no lawsuits. */
  restricted: Topic | null;
  within: Context['within'];
  /** 申请内容涉及…: what follows in the clause is what requests are about, not what is counted. */
  isContent: boolean;
  /** 办件 of whatever business a service has, in this sentence. */
  isService: boolean;
  /** 清理规范性文件: what follows in the sentence was found when documents were looked through. */
  isCleared: boolean;
  /** Parts of what is not counted are being told. */
  isAsideList: boolean;
  groups: readonly Group[];
  documents: readonly string[];
  documentColumns: readonly (readonly string[])[];
  decision: string | null;
  /** The token with which the sentence begins, and the one that is being read. */
  sentenceAt: number;
  at: number;
  /** Numbers told so far. */
  readonly told: Told[];
  /** What held in front of each bracket that is open. */
  readonly saved: Pick<State, 'whose' | 'body' | 'restriction' | 'isOtherTime' | 'groups' | 'within'>[];
}

/** A passage looked over. */
export function sceneOf(setting: Setting): Scene {
  const { report, issuer, text, tokens, figures, opening, whose, isAboutDisclosure } = setting;
  const own = figures.map((figure) => frameIn(figure, setting));
  const frames = reached(figures, sharedEnds(figures, askedOrGiven(figures, own, text)));
  const neighbours: Neighbour[] = [];
  const bySentence = new Map<number, Neighbour[]>();
  const told = new Set<string>();
  for (let index = 0; index < figures.length; index++) {
    const [figure, frame] = [figures[index], frames[index]];
    if (!figure || !frame) break;
    const one = { figure, frame, index };
    neighbours.push(one);
    const beside = bySentence.get(figure.sentence);
    if (beside) beside.push(one);
    else bySentence.set(figure.sentence, [one]);
    for (const row of frame.rows) told.add(row);
  }
  const { things, until, denied } = sentencesOf(tokens);
  const rows = told.size;
  return {
    report,
    issuer,
    text,
    tokens,
    opening,
    whose,
    isAboutDisclosure,
    figures,
    frames,
    neighbours,
    bySentence,
    things,
    until,
    denied,
    speaksAsForm: rows > 1 || frames.some(({ acts }) => acts.some((act) => act === 'carry' || act === 'carryIn' || act === 'carryOut')),
    isAsked: rows > 2 || things.some((named) => named.has('request') || named.has('application')),
  };
}

/** The words around a number, and what the text says of them farther off. */
function frameIn(figure: Figure, { text, issuer }: Setting): Frame {
  const own = ownCompany(turnedOver(frameOf(figure), text), issuer);
  return aboutRequests(passedOn(askedFor(receivedDisclosure(own, figure), figure, text), figure, text), figure, text);
}

/** What holds before the first word. */
export function openingState({ opening, whose, isAboutDisclosure }: Setting): State {
  return {
    sentence: 0,
    stretch: 0,
    isAboutDisclosure,
    topic: opening,
    wholeTopic: opening,
    whole: null,
    whose,
    body: null,
    isPassing: false,
    areaAt: -1,
    isOtherTime: false,
    restriction: null,
    isOfSome: false,
    restricted: null,
    within: NOTHING,
    isContent: false,
    isService: false,
    isCleared: false,
    isAsideList: false,
    groups: opening === 'remedies' ? EVERY : [],
    documents: [],
    documentColumns: [],
    decision: null,
    sentenceAt: 0,
    at: 0,
    told: [],
    saved: [],
  };
}

/** The text speaks of disclosure so far, or does so in this sentence. */
export function isOfDisclosure(scene: Scene, { isAboutDisclosure, isService, sentence }: State): boolean {
  const named = scene.things[sentence];
  if (isService) return false;
  return isAboutDisclosure || scene.speaksAsForm || named?.has('request') === true || named?.has('disclosure') === true;
}

/** Numbers told so far of a sentence that is being read. */
export function toldIn(told: readonly Told[], sentence: number): readonly Told[] {
  return told.slice(firstIn(told, sentence));
}

/** Where they begin. */
export function firstIn(told: readonly Told[], sentence: number): number {
  let first = told.length;
  while (first > 0 && told[first - 1]?.figure.sentence === sentence) first--;
  return first;
}

/** Of every row, of every applicant, and of whatever came in when. */
export const NOTHING: State['within'] = { rows: [], columns: [], flow: null };
