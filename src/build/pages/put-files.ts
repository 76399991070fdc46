import { type StagedFile, type Staging, stageFile } from '../../write/stage-file.ts';
import type { MadeFile, MadeFiles } from './make-page.ts';

/** Files of an article, most of them where the output wants new files. Plain data. */
export interface PutFiles extends Omit<MadeFiles, 'files'> {
  /** What could not be put there comes as it is: the main thread says what is wrong. */
  readonly files: readonly (StagedFile | MadeFile)[];
}

/** Put files where the output wants them, so that their bytes need not cross to its thread. */
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
