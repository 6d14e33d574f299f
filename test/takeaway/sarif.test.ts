import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { AuditExport } from '../../lib/report/contract/schema';
import { advisedRules } from '../../lib/rules/engine/advice';
import { sarifHead, sarifLog, sarifPiece, sarifTail } from '../../lib/takeaway/sarif';
import { root } from '../machine/root';
import { sampleBatch } from './batch';

/** Nothing of it is read otherwise in draft 4, which it names, than in the draft that the validator knows. The OASIS schema as its committee publishes it (oasis-tcs/sarif-spec, sarif-2.1; OASIS IPR policy, RF on RAND, see the licence beside it). */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(join(root, 'test/takeaway/sarif/sarif-schema-2.1.0.json'), 'utf8')) as Record<string, unknown>;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

const rules = advisedRules.map(({ rule: { id, severity, basis }, advice }) => ({ id, severity, basis, ...advice }));
const batch = sampleBatch();

interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string;
        readonly kind: string;
        readonly level: string;
        readonly baselineState?: string;
        readonly suppressions?: readonly { readonly justification: string }[];
        readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
      }[];
      readonly artifacts: readonly { readonly properties: { readonly verdict: string } }[];
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    },
  ];
}

function read(text: string): Log['runs'][0] {
  const log = JSON.parse(text) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

describe('SARIF 2.1.0', () => {
  it('stands up to the official schema: a result a finding, an artifact a report, every rule told', () => {
    const { results, artifacts, tool } = read(sarifLog(batch, rules));
    expect(results.map(({ ruleId }) => ruleId)).toEqual(batch.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect(artifacts.map(({ properties }) => properties.verdict)).toEqual(batch.map(({ verdict }) => verdict));
    const known = new Set(tool.driver.rules.map(({ id }) => id));
    expect(results.filter(({ ruleId }) => !known.has(ruleId))).toEqual([]);
  });

  it('notices a log that is none', () => {
    const log = JSON.parse(sarifLog(batch, rules)) as { version: string };
    expect(validate({ ...log, version: '2.0' })).toBe(false);
  });

  it('calls a review a review: only a failure has a level', () => {
    const all = batch.flatMap(({ findings }) => findings);
    for (const [at, { kind, level }] of read(sarifLog(batch, rules)).results.entries()) {
      const finding = all[at];
      expect(kind).toBe(finding?.outcome === 'review' && !finding.style ? 'review' : 'fail');
      expect(level === 'none').toBe(kind === 'review');
    }
  });

  it('tells what was set aside as a suppression with its reason', () => {
    const [first, ...rest] = batch;
    const fingerprint = first?.findings[0]?.fingerprint ?? '';
    const dismissals = [{ fingerprint, reason: '台账如此', when: '2026-03-02T00:00:00Z' }];
    const { results } = read(sarifLog([{ ...(first as AuditExport), dismissals }, ...rest], rules));
    expect(results.filter(({ suppressions }) => suppressions).map(({ suppressions }) => suppressions?.[0]?.justification)).toEqual([
      '台账如此',
    ]);
  });

  it('says how findings stand to the last capture, for all of them or for none', () => {
    expect(read(sarifLog(batch, rules)).results.filter(({ baselineState }) => baselineState)).toEqual([]);
    const states = ['new', 'unchanged', 'changed', null] as const;
    const told = batch.map((one) => ({
      ...one,
      findings: one.findings.map((finding, at) => ({ ...finding, baseline: states[at % 4] ?? null })),
    }));
    const given = read(sarifLog(told, rules)).results.map(({ baselineState }) => baselineState);
    expect(given.slice(0, 4)).toEqual(['new', 'unchanged', 'updated', 'new']);
    expect(given).not.toContain(undefined);
  });

  it('writes paths and addresses as addresses, whatever they hold', () => {
    const rude = ['C:\\年报\\a b.html', '100%/#?.txt', '\ud800.txt', 'http://www.example.gov.cn/年报?id=1 2'];
    const sources = rude.map((name) => (name.startsWith('http') ? { url: name } : { file: name }));
    const all = batch.slice(0, 1).flatMap((one) => sources.map((name) => ({ ...one, source: { ...one.source, ...name } })));
    const uris = read(sarifLog(all, rules)).results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
    expect(uris).toContain('100%25/%23%3F.txt');
    expect(uris.every((uri) => /^[\x21-\x7e]+$/.test(uri))).toBe(true);
  });

  it('put together piece by piece it is the same', () => {
    const pieces = batch.map((one) => sarifPiece(one));
    const results = pieces.flatMap((piece) => piece.results.map((one) => JSON.stringify(one)));
    const artifacts = pieces.map(({ artifact }) => JSON.stringify(artifact));
    expect(sarifHead + results.join(',') + sarifTail(artifacts, rules, batch[0]?.tool.version ?? '')).toBe(sarifLog(batch, rules));
  });
});
