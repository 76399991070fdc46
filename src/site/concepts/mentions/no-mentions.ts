import type { MentionIndex } from './mention-index.ts';

/** The index of an article that mentions nothing. */
export const NO_MENTIONS: MentionIndex = { data: '', surfaces: '', definitions: '', hashes: '' };
