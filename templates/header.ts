import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { Icon } from './icon.ts';
import type { Strings } from './strings/strings.ts';

/** A link of the site's navigation. */
export interface NavItem {
  readonly href: string;
  readonly title: string;
  /** `aria-current`: `page` for a link to the shown page, `true` for one to the part of the site it belongs to. */
  readonly current: 'page' | 'true' | undefined;
}

/** The header of every page. */
export interface HeaderProps {
  readonly siteTitle: string;
  readonly home: string;
  readonly nav: readonly NavItem[];
  readonly strings: Strings;
}

function Mark(): Element {
  return s('svg', { className: ['mark'], viewBox: '0 0 24 24', ariaHidden: 'true' }, [
    s('path', { className: ['mark-bowl'], d: 'M2.5 7.5h19a9.5 9.5 0 0 1-19 0z' }),
    s('path', { className: ['mark-seam'], d: 'M14.5 7.5l-3 3.2l2.2 2.3l-3.4 4' }),
  ]);
}

function ThemeButton(strings: Strings): Element {
  const { system, light, dark } = strings.themeNames;
  return h(
    'button',
    {
      type: 'button',
      className: ['tool', 'needs-js'],
      dataTheme: '',
      ariaLabel: strings.theme,
      dataSystem: system,
      dataLight: light,
      dataDark: dark,
    },
    s('svg', { className: ['icon'], viewBox: '0 0 24 24', ariaHidden: 'true' }, [
      s('circle', { cx: 12, cy: 12, r: 7.5 }),
      s('path', { className: ['theme-half'], d: 'M12 4.5a7.5 7.5 0 0 1 0 15z' }),
    ]),
  );
}

/** Name of the site, navigation, search and the theme switch. */
export function Header(props: HeaderProps): Element {
  const { strings } = props;
  return h('header', { className: ['site-header'] }, [
    h('a', { className: ['site-title'], href: props.home }, [Mark(), props.siteTitle]),
    h('nav', { className: ['site-nav'], ariaLabel: strings.siteNavigation }, [
      h(
        'ul',
        props.nav.map((item) =>
          h('li', [h('a', { href: item.href, ariaCurrent: item.current }, item.title)]),
        ),
      ),
    ]),
    h('div', { className: ['tools'] }, [
      h('button', { type: 'button', className: ['tool', 'needs-js'], dataSearch: '' }, [
        Icon('search'),
        h('span', strings.search),
        h('kbd', { ariaHidden: 'true' }, '/'),
      ]),
      ThemeButton(strings),
    ]),
  ]);
}
