import type { PanelPort } from '../../panel/port';
import type { Text } from '../../report/text';
import type { Capture, CaptureSummary } from '../captures/capture';
import type { CaptureStore } from '../captures/capture-store';
import type { DismissalPage } from '../dismissals/dismissal-pages';
import type { Imported } from '../transfer';

/** The casebook page's way out: its views touch neither disk nor browser. */
export interface CasebookPort {
  readonly store: CaptureStore;
  /** What can be done with selected captures, besides deleting and taking them along. */
  readonly actions: readonly SelectionAction[];
  /** Saves a ZIP of everything, or of some; resolves to its name. */
  exportBook(ids: ReadonlySet<string> | null, told: (done: number, of: number) => void): Promise<string>;
  /** Null: the file is no casebook's. */
  importBook(file: File, told: (done: number, of: number) => void): Promise<Imported | null>;
  dismissals(): Promise<readonly DismissalPage[]>;
  takeBack(page: string, fingerprint: string): Promise<void>;
  save(name: string, text: string, type: string): void;
  /** Titles of the rules by id. */
  readonly ruleTitles: Readonly<Record<string, Text>>;
  /** Draws and audits a capture in the given element; the panel's way to it. */
  show(capture: Capture, frame: HTMLElement, signal: AbortSignal): Promise<PanelPort>;
  /** Of this build: what was judged by others is judged anew. */
  readonly rulesHash: string;
  /** Further sections of a report's own page, under its figures. */
  sections(): Promise<readonly CaptureSection[]>;
}

/** One button over the selection. */
export interface SelectionAction {
  readonly id: string;
  readonly label: Text;
  /** Resolves to what is to be said of it. */
  run(selected: readonly CaptureSummary[]): Promise<Text>;
}

/** A place on a report's own page that others fill: pictures, findings across years. */
export interface CaptureSection {
  readonly id: string;
  readonly title: Text;
  /** Draws itself; `history` are the captures of the same body, oldest first. Null: it has nothing to show. */
  draw(capture: Capture, history: readonly CaptureSummary[], into: HTMLElement, signal: AbortSignal): Promise<void>;
}
