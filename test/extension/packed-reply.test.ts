import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import type { AuditorReply, AuditorRequest, MoreRequest } from '../../lib/extension/messages/messages';
import { gathered, more, packed } from '../../lib/extension/messages/packed-reply';
import { readText } from '../../lib/sources/text';
import { makeReport, renderText } from '../generator';

describe('a reply between page and panel', () => {
  const reply = (audited: unknown) => ({ audit: audited, visible: true, unseen: null, current: 3 }) as unknown as AuditorReply;
  const page = (current: () => AuditorReply) => {
    const asked: string[] = [];
    const send = async (request: AuditorRequest | MoreRequest) => {
      asked.push(request.type);
      return structuredClone(request.type === 'more' ? await more(request) : await packed(current()));
    };
    return { asked, send };
  };
  const state = { to: 'auditor', type: 'get-state' } as const;

  it('brings a report in few pieces', async () => {
    const document = readText(renderText(makeReport(7, '2021'), 'pipe'), { name: 'report.txt' });
    const audited = audit(document, { capturedAt: '2026-01-01T00:00:00Z', file: 'report.txt' });
    const { asked, send } = page(() => reply(audited));
    expect(await gathered(send, { to: 'auditor', type: 'next' })).toEqual(reply(JSON.parse(JSON.stringify(audited))));
    const [first, ...others] = asked;
    expect(first).toBe('next');
    expect(others.every((one) => one === 'more') && others.length < 4).toBe(true);
  });

  const long = (word: string) => ({ claims: Array.from({ length: 50_000 }, () => ({ word })) });

  it('brings megabytes in pieces', async () => {
    const one = reply(long('收到'));
    const { asked, send } = page(() => one);
    expect(await gathered(send, state)).toEqual(one);
    expect(asked.length).toBeGreaterThan(2);
  });

  it('brings the newer audit when it changes meanwhile', async () => {
    const [one, two] = [reply(long('收到')), reply(long('办结'))];
    let given = 0;
    const { send } = page(() => (given++ === 0 ? one : two));
    let told = 0;
    const disturbed = async (request: AuditorRequest | MoreRequest) => {
      if (request.type === 'more' && ++told === 2) await packed(two);
      return send(request);
    };
    expect(await gathered(disturbed, state)).toEqual(two);
  });

  it('says so where the audit never comes whole', async () => {
    const { send } = page(() => reply(long(String(Math.random()))));
    const restless = (request: AuditorRequest | MoreRequest) => (request.type === 'more' ? Promise.resolve('') : send(request));
    await expect(gathered(restless, state)).rejects.toThrow('changed each time');
  });

  it.each([null, undefined, 'text', {}, { reply: {} }, { piece: '{}' }])('is not %j', async (value) => {
    expect(await gathered(async () => value, state)).toBeNull();
  });
});
