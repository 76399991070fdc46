import { type StagedFile, type Staging, stageFile } from '../../write/stage-file.ts';
import type { MadeFile, MadeFiles } from './make-page.ts';

/** Files of an article, staged in the output folder. Plain data. */
export interface PutFiles extends Omit<MadeFiles, 'files'> {
  /** A file that could not be staged comes with its content: the main thread tries again and reports. */
  readonly files: readonly (StagedFile | MadeFile)[];
}

/** Stage files in the output folder, so that their contents need not be posted to the main thread. */
export function putFiles({ files, ...rest }: MadeFiles, staging: Staging | undefined): PutFiles {
  return { ...rest, files: staging ? files.map((file) => put(file, staging)) : files };
}

function put(file: MadeFile, staging: Staging): StagedFile | MadeFile {
  try {
    return stageFile(...file, staging);
  } catch {
    return file;
  }
}
