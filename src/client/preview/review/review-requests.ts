import type { Review, ReviewChoice } from '../../../types/review.ts';

/** The review of an article; undefined where it has none. */
export async function loadReview(url: string): Promise<Review | undefined> {
  const response = await fetch(url, { cache: 'no-store' });
  return response.ok ? response.json() : undefined;
}

/** Decide on some lines; answers what the review is then, or why nothing was written. */
export async function postChoice(
  url: string,
  choice: ReviewChoice,
): Promise<Review | { readonly error: string }> {
  const headers = { 'content-type': 'application/json' };
  try {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(choice) });
    return await response.json();
  } catch (error) {
    // The preview has ended.
    return { error: String(error) };
  }
}
