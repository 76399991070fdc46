import { describe, expect, test } from 'vitest';
import { planSite } from '../../src/site/plan-site.ts';
import type { LinkRef } from '../../src/types/article.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { SectionSummary } from '../../src/types/site.ts';
import { makeSummary } from './support/make-summary.ts';

const PLACE = {
  start: { line: 3, column: 1, offset: 20 },
  end: { line: 3, column: 9, offset: 28 },
};

function link(url: string, sectionId = ''): LinkRef {
  return { url, text: url, place: PLACE, sectionId };
}

function section(id: string): SectionSummary {
  return { id, depth: 2, title: id, parent: -1 };
}

function resolveFrom(path: string, url: string): { to: string | undefined; rules: string[] } {
  const plan = planSite([
    makeSummary(path, { links: [link(url)], sections: [section('here')] }),
    makeSummary('seeds/b.txt', { sections: [section('part'), section('总结')] }),
    makeSummary('seeds/deep/c d.md'),
    makeSummary('seeds/guide/README.md'),
  ]);
  return {
    to: plan.links.get(path as FilePath)?.resolved[url],
    rules: plan.messages.map((message) => message.ruleId),
  };
}

describe('planSite', () => {
  test('orders by `order`, then naturally by path, and links neighbours', () => {
    const plan = planSite([
      makeSummary('s/10-b.md'),
      makeSummary('s/2-a.md'),
      makeSummary('s/z.md', { order: 1 }),
    ]);
    expect(plan.articles.map((article) => article.route)).toEqual([
      '/articles/z/',
      '/articles/2-a/',
      '/articles/10-b/',
    ]);
    const links = plan.links.get('s/2-a.md' as FilePath);
    expect(links?.previous).toEqual({ route: '/articles/z/', hash: '', title: 'z' });
    expect(links?.next).toEqual({ route: '/articles/10-b/', hash: '', title: '10-b' });
  });

  test.each([
    ['./b.txt', '/articles/b/'],
    ['b.txt#part', '/articles/b/#part'],
    ['b.md#Part', '/articles/b/#part'],
    ['b', '/articles/b/'],
    ['B.txt', '/articles/b/'],
    ['b.txt#%E6%80%BB%E7%BB%93', '/articles/b/#总结'],
    ['deep/c%20d.md', '/articles/c d/'],
    ['./guide/', '/articles/README/'],
    ['[[b]]', '/articles/b/'],
    ['[[c d]]', '/articles/c d/'],
    ['[[b#Part]]', '/articles/b/#part'],
    ['[[b#Up#总结]]', '/articles/b/#总结'],
    ['[[b#^block]]', '/articles/b/'],
    ['[[#Here]]', '#here'],
    ['/seeds/b.txt?plain=1', '/articles/b/'],
    ['../seeds/b.txt', '/articles/b/'],
    ['/b.txt', '/articles/b/'],
    ['/guide/', '/articles/README/'],
    ['#Here', '#here'],
  ])('resolves %s', (url, expected) => {
    expect(resolveFrom('seeds/a.md', url)).toEqual({ to: expected, rules: [] });
  });

  test.each([
    ['https://example.com/b.txt', []],
    ['mailto:a@b.c', []],
    ['//cdn.example/b.txt', []],
    ['picture.png', []],
    ['#here', []],
    ['page/index.html', []],
    ['../other/', []],
    ['../up/main.go', []],
    ['/downloads/spec.pdf', []],
    ['1.2', []],
    ['spec.pdf', ['link-file-missing']],
    ['./files/a%20b.zip?x#y', ['link-file-missing']],
    ['example.com', ['link-file-missing']],
    ['#top', []],
    ['gone.md', ['link-target-missing']],
    ['/deep/b.txt', ['link-target-missing']],
    ['../../../b.txt', ['link-target-missing']],
    ['../../../seeds/b.txt', ['link-target-missing']],
    ['#gone', ['link-anchor-missing']],
    ['100%.txt', ['link-target-missing']],
  ])('leaves %s as it is', (url, rules) => {
    expect(resolveFrom('seeds/a.md', url)).toEqual({ to: undefined, rules });
  });

  test('sends a broken anchor to its page and suggests the nearest', () => {
    const summaries = [
      makeSummary('a.md', { links: [link('b.md#instalation')] }),
      makeSummary('b.md', { sections: [section('installation')] }),
    ];
    const plan = planSite(summaries);
    expect(plan.messages).toMatchObject([
      {
        ruleId: 'link-anchor-missing',
        path: 'a.md',
        place: PLACE,
        expected: ['#installation'],
      },
    ]);
  });

  test('lists the sections that link to an article, each once', () => {
    const plan = planSite([
      makeSummary('a.md', {
        title: 'A',
        sections: [section('s')],
        links: [link('b.md', 's'), link('./b.md', 's'), link('b.md')],
      }),
      makeSummary('b.md', { links: [link('b.md')] }),
    ]);
    expect(plan.links.get('b.md' as FilePath)?.backlinks).toEqual([
      { route: '/articles/a/', hash: 's', title: 's', article: 'A', articleRoute: '/articles/a/' },
      { route: '/articles/a/', hash: '', title: 'A', article: 'A', articleRoute: '/articles/a/' },
    ]);
  });
});
