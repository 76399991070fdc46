/** A generator of static sites that this one is measured against. */
export interface Peer {
  readonly name: string;
  /** Packages from npm; a peer without any comes with the system. */
  readonly packages: readonly string[];
  /** Fields of its package.json. */
  readonly manifest: object;
  /** Where its articles go, and what a build leaves, in the peer's folder. */
  readonly content: string;
  readonly leaves: readonly string[];
  readonly build: readonly string[];
  /** Starts a server on the port that follows; undefined where it is not measured. */
  readonly dev?: readonly string[];
  /** Path of the first article's page. */
  readonly page: string;
}

const MODULE = { type: 'module' };
const ASTRO = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** All do the same work: highlighting, anchors, contents, an index; diagrams stay code. */
export const PEERS: readonly Peer[] = [
  {
    name: 'hugo',
    packages: [],
    manifest: {},
    content: 'content',
    leaves: ['dist', 'resources'],
    build: ['hugo', '--quiet', '--destination', 'dist'],
    page: '/base/a-00001/',
  },
  {
    name: 'hexo',
    packages: [
      ...['hexo@8', 'hexo-server', 'hexo-renderer-marked', 'hexo-renderer-ejs'],
      ...['hexo-generator-index', 'hexo-generator-archive', 'hexo-generator-tag'],
      ...['hexo-theme-landscape', 'hexo-renderer-stylus'],
    ],
    manifest: { hexo: { version: '8.1.2' } },
    content: 'source/_posts',
    leaves: ['public', 'db.json'],
    build: ['node_modules/.bin/hexo', 'generate'],
    page: '/base/a-00001/',
  },
  {
    name: 'eleventy',
    packages: [
      ...['@11ty/eleventy@3', 'markdown-it', 'markdown-it-anchor'],
      ...['markdown-it-table-of-contents', '@shikijs/markdown-it', 'shiki'],
    ],
    manifest: { ...MODULE, overrides: { '@11ty/recursive-copy': '5.0.2' } },
    content: 'content',
    leaves: ['_site', '.cache'],
    build: ['node_modules/.bin/eleventy', '--quiet'],
    page: '/base/a-00001/',
  },
  {
    name: 'astro',
    packages: ['astro@7.3.5', '@astrojs/markdown-remark', 'sharp'],
    manifest: MODULE,
    content: 'content',
    leaves: ASTRO,
    build: ['node_modules/.bin/astro', 'build'],
    dev: ['node_modules/.bin/astro', 'dev', '--host', '127.0.0.1', '--port'],
    page: '/base/a-00001/',
  },
  {
    name: 'starlight',
    packages: ['astro@7.3.5', '@astrojs/starlight@0.42.4', 'sharp'],
    manifest: MODULE,
    content: 'src/content/docs/posts',
    leaves: ASTRO,
    build: ['node_modules/.bin/astro', 'build'],
    page: '/base/posts/a-00001/',
  },
  {
    name: 'vitepress',
    packages: ['vitepress@1.6.4', 'vue'],
    manifest: MODULE,
    content: 'docs/posts',
    leaves: ['docs/.vitepress/dist', 'docs/.vitepress/cache'],
    build: ['node_modules/.bin/vitepress', 'build', 'docs'],
    dev: ['node_modules/.bin/vitepress', 'dev', 'docs', '--host', '127.0.0.1', '--port'],
    page: '/base/posts/a-00001.html',
  },
  {
    name: 'docusaurus',
    packages: [
      ...['@docusaurus/core@3', '@docusaurus/preset-classic@3', '@docusaurus/faster@3'],
      ...['react', 'react-dom'],
    ],
    manifest: { overrides: { '@docsearch/react': '3.9.0', '@docsearch/core': '4.6.0' } },
    content: 'docs/posts',
    leaves: ['build', '.docusaurus', 'node_modules/.cache'],
    build: ['node_modules/.bin/docusaurus', 'build'],
    page: '/base/posts/a-00001',
  },
];
