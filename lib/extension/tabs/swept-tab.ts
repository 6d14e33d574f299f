import { native } from '../browser/native';

/**
 * The tab that a sweep reads by itself: no auditor is put there because a report is likely, it would audit and paint what is audited already
 * and seen by nobody. For the session, as tabs are; a tab that is forgotten here is only audited twice.
 */
export async function noteSweptTab(tab: number | null): Promise<void> {
  await (tab === null ? native.storage.session.remove(KEY) : native.storage.session.set({ [KEY]: tab }));
}

export async function isSweptTab(tab: number): Promise<boolean> {
  return (await native.storage.session.get(KEY))[KEY] === tab;
}

const KEY = 'swept-tab';
