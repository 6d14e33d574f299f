import { expect, it, vi } from 'vitest';

vi.stubGlobal('chrome', { runtime: {}, storage: {} });
const { accepted, answerLater } = await import('../../lib/extension/browser/page-api');

it('keeps the channel open for an answer that comes later', async () => {
  const respond = vi.fn();
  expect(answerLater(async (message) => ({ heard: message }))('a question', {}, respond)).toBe(true);
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ heard: 'a question' }));
});

it('leaves what is not meant for it to others', () => {
  const respond = vi.fn();
  expect(answerLater(() => undefined)('a question', {}, respond)).toBeUndefined();
  expect(respond).not.toHaveBeenCalled();
});

it('hands a refusal to the asker as the error that it was', async () => {
  const respond = vi.fn();
  answerLater(() => Promise.reject(new Error('not audited yet')))('a question', {}, respond);
  await vi.waitFor(() => expect(respond).toHaveBeenCalled());
  expect(() => accepted(respond.mock.calls[0]?.[0])).toThrow('not audited yet');
  expect(accepted({ audit: 1 })).toEqual({ audit: 1 });
  expect(accepted(undefined)).toBeUndefined();
});
