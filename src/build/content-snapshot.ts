import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder, type Folder } from '../model/load/list-files.ts';
import { MachineError } from '../shared/bilingual-error.ts';

/** Thrown when the content is no longer what the build has checked: its site would be of two minds. */
class ContentChangedError extends MachineError {
  constructor(file: string) {
    super({
      zh: `${file}: 建置時內容變了，所以沒有換掉網站。請等檔案都存好了再建置一次。`,
      en: `${file}: The content changed during the build, so the site was not replaced. Build again when all files are saved.`,
    });
  }
}

/** Every file of a content folder, with what the system says of it; no byte is read. */
type ContentSnapshot = ReadonlyMap<string, string>;

/** Notes how a content folder is now. */
export function takeSnapshot(folder: string): ContentSnapshot {
  return new Map(filesOf(listFolder(folder).folder).map((file) => [file, stateOf(join(folder, file))]));
}

/** Does work on the content as it was when the snapshot was taken. A failure of the work may come of a change, too. */
export async function refuseChange<Result>(
  folder: string,
  before: ContentSnapshot,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const [outcome] = await Promise.allSettled([Promise.try(work)]);
  const now = takeSnapshot(folder);
  const changed = [...new Set([...before.keys(), ...now.keys()])].find(
    (file) => before.get(file) !== now.get(file),
  );
  if (changed !== undefined) throw new ContentChangedError(changed);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

function filesOf({ files, folders, unreadablePaths }: Folder): string[] {
  return [...files, ...folders.flatMap(filesOf), ...unreadablePaths];
}

/**
 * Size and times to the nanosecond. The time of the last change of the entry itself cannot be set, so a file that was
 * copied here with its old date is another one.
 */
function stateOf(path: string): string {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ') : '';
}
