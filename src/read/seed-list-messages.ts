import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { markdownFileOf } from '../util/files/article-file.ts';

/** A folder that may not be read. */
export function refusedMessage(path: FilePath): Message {
  return {
    severity: 'error',
    source: 'read',
    ruleId: 'read-file',
    reason: 'Cannot read the folder: permission denied; what is in it was left out',
    note: 'Give yourself the right to read it.',
    path,
  };
}

/** A symbolic link that is not followed. */
export function linkMessage(path: FilePath): Message {
  return {
    severity: 'warning',
    source: 'read',
    ruleId: 'read-link-outside',
    reason: 'Symbolic link leaves the project, or leads nowhere; it was passed over',
    note: 'Copy the file into the articles’ folder.',
    path,
  };
}

/** A text that an ejected Markdown file beside it stands for. */
export function hiddenMessage(path: FilePath): Message {
  const name = markdownFileOf(path);
  return {
    severity: 'info',
    source: 'read',
    ruleId: 'read-ejected',
    reason: `\`${name}\` stands beside it and takes its place`,
    note: 'Remove one of the two to end this.',
    path,
  };
}

/** Decisions about an article that is not there: it was renamed or removed. */
export function orphanMessage(path: FilePath): Message {
  return {
    severity: 'warning',
    source: 'read',
    ruleId: 'override-orphan',
    reason: 'Decisions without their article: no text of the same name stands beside them',
    note: 'Name the file after the article, or remove it.',
    path,
  };
}
