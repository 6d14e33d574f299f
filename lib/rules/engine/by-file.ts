/** What rule files export, by the rule's id, which is the file's name, in whichever of the folders it stands. */
export function byFile<Exported>(files: Readonly<Record<string, Exported>>): Readonly<Record<string, Exported>> {
  return Object.fromEntries(Object.entries(files).map(([path, exported]) => [path.replace(/^.*\/|\.ts$/g, ''), exported]));
}
