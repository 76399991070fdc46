import { type Dot, drawLine } from './draw-line.ts';
import { encodePng } from './encode-png.ts';

/** What a picture tells. */
export interface PictureInput {
  /** Which shares of the source were mended. */
  readonly seam: readonly (readonly [from: number, to: number])[];
  /** Any whole number: each bowl breaks in its own way. */
  readonly shape: number;
}

const WIDTH = 1200;
const HEIGHT = 630;

/** Steps between two colours, for soft edges. */
const STEPS = 4;

// Where colours stand in the palette; between two stand the steps from one to the other.
const PAPER = 0;
const INK = STEPS;
const GOLD = 2 * STEPS;
/** The steps from paper to gold stand behind it. */
const PAPER_TO_GOLD = GOLD;
const LINE = 3 * STEPS;

const palette: readonly number[] = [
  ...blend(0xfdfcf9, 0x26231d),
  0x26231d,
  ...blend(0x26231d, 0xd0a13a).slice(1),
  0xd0a13a,
  ...blend(0xfdfcf9, 0xd0a13a).slice(1),
  0xe4e0d6,
];

const BOWL = { x: 600, y: 130, radius: 205 } as const;
const SEAM = { left: 150, right: 1050, y: 485 } as const;

/**
 * The picture of an article for cards: a bowl mended with gold, and the article's seam below it.
 *
 * It bears no text: the card's title stands beside it, and no font is needed to draw it.
 *
 * @returns PNG, 1200 × 630. Same input, same bytes.
 */
export function articlePicture({ seam, shape }: PictureInput): Buffer {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  drawBowl(pixels);
  for (const crack of cracks(shape)) drawLine(crack, 7, gild(pixels));
  drawLine(edge(0, 1, shape), 2, (x, y) => put(pixels, x, y, LINE));
  for (const [from, to] of seam) drawLine(edge(from, to, shape), 5, gild(pixels));
  return encodePng({ width: WIDTH, height: HEIGHT, palette, pixels });
}

function blend(from: number, to: number): number[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const channel = (shift: number): number => {
      const [a, b] = [(from >> shift) & 255, (to >> shift) & 255];
      return Math.round(a + ((b - a) * step) / STEPS) << shift;
    };
    return channel(16) | channel(8) | channel(0);
  });
}

function put(pixels: Uint8Array, x: number, y: number, color: number): void {
  pixels[y * WIDTH + x] = color;
}

function drawBowl(pixels: Uint8Array): void {
  const { x: cx, y: cy, radius } = BOWL;
  for (let y = cy; y <= cy + radius; y++) {
    for (let x = cx - radius; x <= cx + radius; x++) {
      const cover = Math.min(1, radius + 0.5 - Math.hypot(x - cx, (y - cy) * 1.06));
      if (cover > 0) put(pixels, x, y, PAPER + Math.round(cover * STEPS));
    }
  }
}

/** Gold over what is there. */
function gild(pixels: Uint8Array): (x: number, y: number, cover: number) => void {
  return (x, y, cover) => {
    const old = pixels[y * WIDTH + x] ?? PAPER;
    put(pixels, x, y, gilded(old, Math.round(cover * STEPS)));
  };
}

/**
 * A colour of the palette under a stroke of gold; the stronger of two strokes stays.
 *
 * @param step How much of the pixel the stroke covers, from 0 to `STEPS`.
 */
function gilded(old: number, step: number): number {
  if (step === 0 || old === GOLD) return old;
  // From the middle between paper and ink on it is rather ink.
  const isInk = old >= INK / 2 && old < GOLD;
  if (isInk) return Math.max(old, INK + step);
  if (step === STEPS) return GOLD;
  return old === LINE ? PAPER_TO_GOLD + step : Math.max(old, PAPER_TO_GOLD + step);
}

/** A number in [0, 1) that looks random and is the same in every build. */
function noise(seed: number): number {
  const value = Math.sin(seed * 12.9898) * 43758.5453;
  return value - Math.floor(value);
}

/** Three cracks that run from a point in the bowl to its rim. */
function cracks(shape: number): Dot[][] {
  const heart: Dot = [
    BOWL.x + (noise(shape) - 0.5) * 110,
    BOWL.y + BOWL.radius * (0.32 + 0.2 * noise(shape + 1)),
  ];
  const turns = [-0.62, 0.1].map((turn, i) => turn + (noise(shape + 10 + i) - 0.5) * 0.35);
  return [
    ...turns.map((turn, i) => crack(heart, rim(turn), shape + 20 * (i + 1))),
    crack(heart, [BOWL.x + BOWL.radius * (0.2 + 0.6 * noise(shape + 3)), BOWL.y], shape + 70),
  ];
}

/** A place on the round rim: 0 is the foot, ±1 the ends of the brim. */
function rim(turn: number): Dot {
  const angle = (Math.PI / 2) * (1 - turn);
  return [BOWL.x + BOWL.radius * Math.cos(angle), BOWL.y + (BOWL.radius * Math.sin(angle)) / 1.06];
}

function crack(from: Dot, to: Dot, seed: number): Dot[] {
  const corners = 5;
  return Array.from({ length: corners + 1 }, (_, i) => {
    const share = i / corners;
    const sway = i === 0 || i === corners ? 0 : (noise(seed + i) - 0.5) * 44;
    return [
      from[0] + (to[0] - from[0]) * share + sway,
      from[1] + (to[1] - from[1]) * share - sway * 0.4,
    ];
  });
}

/** A part of the seam as a broken line. */
function edge(from: number, to: number, shape: number): Dot[] {
  const step = 1 / 64;
  const height = (share: number): number => {
    const at = share / step;
    const corner = (i: number): number => SEAM.y + (noise(shape * 3 + i) - 0.5) * 26;
    const low = Math.floor(at);
    return corner(low) * (1 - (at - low)) + corner(low + 1) * (at - low);
  };
  const shares = [from];
  for (let i = Math.floor(from / step) + 1; i * step < to; i++) shares.push(i * step);
  return [...shares, to].map((share) => [
    SEAM.left + (SEAM.right - SEAM.left) * share,
    height(share),
  ]);
}
