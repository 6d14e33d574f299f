import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import { fn, spyOn } from '@vitest/spy';
import * as fastCheck from 'fast-check';

/** Stands in for `vitest` and `@fast-check/vitest`: tests are collected, to be run again and again in one process. */
type Body = (...args: readonly unknown[]) => unknown;

export interface Collected {
  readonly name: string;
  readonly run: () => Promise<void>;
}

type Hook = () => unknown;
interface Scope {
  readonly name: string;
  readonly before: Hook[];
  readonly after: Hook[];
}

export const collected: Collected[] = [];
let scopes: Scope[] = [{ name: '', before: [], after: [] }];

function add(name: unknown, body: Body, args: readonly unknown[] = []): void {
  const around = [...scopes];
  collected.push({
    name: [...around.map((scope) => scope.name), String(name)].filter(Boolean).join(' > '),
    run: async () => {
      for (const { before } of around) for (const hook of before) await hook();
      try {
        await body(...args);
      } finally {
        for (const { after } of around) for (const hook of after) await hook();
      }
    },
  });
}

function inside(name: unknown, body: Body, args: readonly unknown[] = []): void {
  scopes = [...scopes, { name: String(name), before: [], after: [] }];
  try {
    body(...args);
  } finally {
    scopes = scopes.slice(0, -1);
  }
}

type Register = (name: unknown, body: Body, args?: readonly unknown[]) => void;

function variants(register: Register) {
  const each =
    (cases: readonly unknown[]) =>
    (name: unknown, body: Body): void => {
      cases.forEach((one, at) => {
        register(`${name} #${at}`, body, Array.isArray(one) ? one : [one]);
      });
    };
  const plain = (name: unknown, first: unknown, second?: unknown): void => {
    register(name, (typeof first === 'function' ? first : second) as Body);
  };
  const none = Object.assign(() => undefined, { each: () => () => undefined, prop: () => () => undefined });
  const prop =
    (arbitraries: unknown, options: object = {}) =>
    (name: unknown, body: Body): void => {
      register(name, () => {
        fastCheck.assert(propertyOf(arbitraries, body), { ...options, seed: SEED, numRuns: RUNS });
      });
    };
  const self = Object.assign(plain, { each, prop, skip: none });
  return Object.assign(self, {
    skipIf: (unwanted: unknown) => (unwanted ? none : self),
    runIf: (wanted: unknown) => (wanted ? self : none),
    for:
      (cases: readonly unknown[]) =>
      (name: unknown, body: Body): void => {
        cases.forEach((one, at) => {
          register(`${name} #${at}`, body, [one]);
        });
      },
  });
}

const SEED = 20_260_101;
/** So many draws of each property for one change. */
const RUNS = 15;

function propertyOf(arbitraries: unknown, body: Body): fastCheck.IProperty<unknown> {
  if (Array.isArray(arbitraries)) return fastCheck.property(fastCheck.tuple(...arbitraries), (values) => void body(...values)) as never;
  return fastCheck.property(fastCheck.record(arbitraries as never), (values) => void body(values)) as never;
}

export const test = variants(add);
export const it = test;
export const describe = variants(inside);
export const fc = fastCheck;
export const vi = { fn, spyOn };
export const beforeEach = (hook: Hook): void => void scopes.at(-1)?.before.push(hook);
export const afterEach = (hook: Hook): void => void scopes.at(-1)?.after.push(hook);
export const beforeAll = (hook: Hook): void => void hook();
export const afterAll = (_: Hook): void => undefined;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** Vitest's own expectations, without its runner. */
export const expect = ((value: unknown, message?: string) => chai.expect(value, message)) as typeof chai.expect;
Object.assign(expect, chai.expect, (globalThis as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT]);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true });
setState(
  {
    assertionCalls: 0,
    isExpectingAssertions: false,
    isExpectingAssertionsError: null,
    expectedAssertionsNumber: null,
    expectedAssertionsNumberErrorGen: null,
    currentTestName: '',
    testPath: '',
  } as never,
  expect as never,
);
