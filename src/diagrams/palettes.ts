/** Theme variables of Mermaid's `base` theme; those not given are derived from these. */
export interface Palette {
  /** The page. */
  readonly background: string;
  readonly textColor: string;
  readonly lineColor: string;
  readonly [variable: string]: unknown;
}

type Variables = Readonly<Record<string, unknown>>;

/** The colours of one theme; all that is drawn is made of these. */
interface Pigments {
  readonly dark: boolean;
  readonly paper: string;
  /** A box. */
  readonly leaf: string;
  /** A box in a box, a row, a swim lane. */
  readonly sunk: string;
  readonly sunken: string;
  readonly ink: string;
  readonly faint: string;
  readonly border: string;
  readonly thread: string;
  readonly gold: string;
  readonly wash: string;
  readonly alarm: string;
  readonly alarmWash: string;
  /** Saturation and lightness of fills that only tell one from another. */
  readonly tint: string;
  /** The same for lines, points and bars. */
  readonly strong: string;
}

/** Gold, celadon, indigo, cinnabar, plum, moss, lake, rose, umber, violet, pine, azure. */
const HUES = [42, 160, 215, 12, 285, 85, 190, 340, 28, 255, 120, 230];

const EVENT_HUES = { Ui: 40, Processor: 285, ReadModel: 85, Command: 215, Event: 25 };

/** Ink on paper, one accent of gold. */
export const LIGHT: Palette = paletteOf({
  dark: false,
  paper: '#fdfcf9',
  leaf: '#f5f2eb',
  sunk: '#f9f7f2',
  sunken: '#efebe0',
  ink: '#26231d',
  faint: '#635d53',
  border: '#8d8474',
  thread: '#c4bcab',
  gold: '#b8860b',
  wash: '#f7edd0',
  alarm: '#a8321f',
  alarmWash: '#f6dcd5',
  tint: '40%, 84%',
  strong: '42%, 42%',
});

/** Paper on ink, the same gold. */
export const DARK: Palette = paletteOf({
  dark: true,
  paper: '#171511',
  leaf: '#272420',
  sunk: '#1d1a16',
  sunken: '#2d2a24',
  ink: '#e6e0d3',
  faint: '#a59e91',
  border: '#837a6a',
  thread: '#4f4a40',
  gold: '#cfa64c',
  wash: '#3b321a',
  alarm: '#e5806c',
  alarmWash: '#4a241d',
  tint: '24%, 26%',
  strong: '40%, 62%',
});

function paletteOf(pigments: Pigments): Palette {
  const { dark, paper, leaf, sunk, ink, faint, border, thread, gold, wash } = pigments;
  return {
    darkMode: dark,
    useGradient: false,
    background: paper,
    primaryColor: leaf,
    primaryTextColor: ink,
    primaryBorderColor: border,
    secondaryColor: wash,
    secondaryTextColor: ink,
    secondaryBorderColor: gold,
    tertiaryColor: sunk,
    tertiaryTextColor: ink,
    tertiaryBorderColor: thread,
    lineColor: faint,
    arrowheadColor: faint,
    textColor: ink,
    titleColor: ink,
    edgeLabelBackground: paper,
    clusterBkg: sunk,
    clusterBorder: thread,
    noteBkgColor: wash,
    noteBorderColor: gold,
    noteTextColor: ink,
    ...boxes(pigments),
    ...charts(pigments),
    ...gantt(pigments),
    ...series(pigments),
    ...eventModel(pigments),
    cynefin: cynefin(pigments),
  };
}

function boxes({ ink, faint, border, thread, paper, leaf, sunk, gold, wash }: Pigments): Variables {
  return {
    rowOdd: paper,
    rowEven: sunk,
    attributeBackgroundColorOdd: paper,
    attributeBackgroundColorEven: sunk,
    activationBkgColor: wash,
    activationBorderColor: gold,
    sequenceNumberColor: paper,
    actorLineColor: thread,
    relationLabelBackground: paper,
    archEdgeColor: faint,
    archEdgeArrowColor: faint,
    archGroupBorderColor: border,
    tagLabelBackground: leaf,
    commitLabelBackground: sunk,
    commitLabelColor: ink,
    branchLabelColor: ink,
    compositeBackground: sunk,
    compositeTitleBackground: leaf,
  };
}

function gantt(pigments: Pigments): Variables {
  const { ink, faint, border, thread, gold, wash, leaf, sunk, sunken, paper, alarm } = pigments;
  return {
    sectionBkgColor: sunk,
    sectionBkgColor2: sunk,
    altSectionBkgColor: paper,
    excludeBkgColor: sunken,
    gridColor: thread,
    taskBkgColor: leaf,
    taskBorderColor: border,
    activeTaskBkgColor: wash,
    activeTaskBorderColor: gold,
    doneTaskBkgColor: sunken,
    doneTaskBorderColor: thread,
    critBkgColor: pigments.alarmWash,
    critBorderColor: alarm,
    todayLineColor: alarm,
    vertLineColor: faint,
    taskTextClickableColor: ink,
  };
}

function charts(pigments: Pigments): Variables {
  const { ink, faint, border, thread, gold, paper, leaf, sunk, sunken } = pigments;
  return {
    pieStrokeColor: paper,
    pieOuterStrokeColor: thread,
    pieOuterStrokeWidth: '1px',
    pieOpacity: '1',
    quadrant1Fill: sunken,
    quadrant2Fill: leaf,
    quadrant3Fill: sunk,
    quadrant4Fill: leaf,
    quadrant2TextFill: ink,
    quadrant3TextFill: ink,
    quadrant4TextFill: ink,
    quadrantPointFill: gold,
    quadrantInternalBorderStrokeFill: thread,
    quadrantExternalBorderStrokeFill: border,
    radar: {
      axisColor: thread,
      graticuleColor: thread,
      curveOpacity: 0.35,
      graticuleOpacity: 0.25,
    },
    xyChart: {
      backgroundColor: paper,
      xAxisLineColor: faint,
      xAxisTickColor: faint,
      yAxisLineColor: faint,
      yAxisTickColor: faint,
      plotColorPalette: HUES.map((hue) => hex(hue, pigments.strong)).join(','),
    },
    wardley: { gridColor: thread, evolutionStroke: pigments.alarm },
    wardleyEvolutionColor: pigments.alarm,
  };
}

/** Fills and lines of things of which there are many kinds. */
function series({ tint, strong, ink, paper, sunk, sunken }: Pigments): Variables {
  const palette: Record<string, string> = {};
  for (const [at, hue] of HUES.entries()) {
    palette[`cScale${at}`] = hsl(hue, tint);
    palette[`cScalePeer${at}`] = hsl(hue, strong);
    palette[`cScaleInv${at}`] = hsl(hue, strong);
    palette[`cScaleLabel${at}`] = ink;
    palette[`pie${at + 1}`] = hsl(hue, tint);
    palette[`venn${at + 1}`] = hsl(hue, strong);
    palette[`fillType${at}`] = hsl(hue, tint);
    palette[`git${at}`] = hsl(hue, strong);
    palette[`gitInv${at}`] = ink;
    palette[`gitBranchLabel${at}`] = paper;
    palette[`surface${at}`] = at % 2 === 0 ? sunk : sunken;
    palette[`surfacePeer${at}`] = sunken;
  }
  return palette;
}

function eventModel({ tint, strong, sunk, thread }: Pigments): Variables {
  const palette: Record<string, string> = {
    emSwimlaneBackgroundOdd: sunk,
    emSwimlaneBackgroundStroke: thread,
  };
  for (const [kind, hue] of Object.entries(EVENT_HUES)) {
    palette[`em${kind}Fill`] = hsl(hue, tint);
    palette[`em${kind}Stroke`] = hsl(hue, strong);
  }
  return palette;
}

function cynefin({ tint, alarm }: Pigments): Variables {
  return {
    complexBg: hsl(160, tint),
    complicatedBg: hsl(215, tint),
    chaoticBg: hsl(12, tint),
    clearBg: hsl(42, tint),
    confusionBg: hsl(285, tint),
    cliffColor: alarm,
  };
}

function hsl(hue: number, rest: string): string {
  return `hsl(${hue}, ${rest})`;
}

/** For a list whose items are divided by commas. */
function hex(hue: number, rest: string): string {
  const [saturation = 0, lightness = 0] = rest
    .split(',')
    .map((part) => Number.parseFloat(part) / 100);
  const amplitude = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const at = (offset + hue / 30) % 12;
    const value = lightness - amplitude * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
