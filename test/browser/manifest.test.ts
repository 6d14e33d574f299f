import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from './extension-folder';
import { manifestOf } from './harness';

describe('the manifest', () => {
  it.each(['chrome', 'firefox'] as const)('of %s asks for exactly what it needs', async (browser) => {
    const manifest = manifestOf(await extensionFolder(browser));
    expect(manifest.permissions).toEqual([
      'storage',
      'activeTab',
      'scripting',
      'unlimitedStorage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ]);
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    const matches = ['*://*.gov.cn/*'];
    expect(manifest.content_scripts).toEqual([
      { matches, js: ['world.js'], run_at: 'document_start' },
      { matches, js: ['detector.js'], run_at: 'document_idle' },
    ]);
    expect(manifest.manifest_version).toBe(3);
    expect(Object.keys(manifest.commands ?? {})).toEqual(['next', 'previous', 'toggle', 'capture', 'workbench', 'casebook']);
  });

  it('speaks both languages and has every icon', async () => {
    const folder = await extensionFolder('chrome');
    const manifest = manifestOf(folder) as { icons: Record<string, string>; default_locale: string; action: { default_title: string } };
    for (const [size, path] of Object.entries(manifest.icons)) {
      const png = readFileSync(`${folder}/${path}`);
      expect(png.readUInt32BE(16)).toBe(Number(size));
    }
    expect(manifest.action.default_title).toBe('__MSG_title__');
    const keys = ['zh_CN', 'en'].map(
      (locale) => JSON.parse(readFileSync(`${folder}/_locales/${locale}/messages.json`, 'utf8')) as Record<string, { message: string }>,
    );
    expect(Object.keys(keys[0] ?? {})).toEqual(Object.keys(keys[1] ?? {}));
    // The stores cut descriptions at 132 characters.
    for (const locale of keys) expect(locale.description?.message.length).toBeLessThanOrEqual(132);
  });

  it('names the oldest browsers that it runs in', async () => {
    expect(manifestOf(await extensionFolder('chrome')).minimum_chrome_version).toBe('109');
    expect(manifestOf(await extensionFolder('firefox')).browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    });
  });
});
