import type { ElementContent } from 'hast';
// From `.cache/docs/templates`, where the documentation is put together.
import { type HomeProps, Home as ours } from '../../../templates/home.ts';

/** The front page lists the documentation; pages of single messages are reached from their list. */
export function Home(props: HomeProps): ElementContent[] {
  const articles = props.articles.filter(({ href }) => !href.includes('/rule-'));
  return ours({ ...props, articles });
}
