type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/**
 * How colours look to readers of each kind of colour vision, at full severity, in linear RGB.
 *
 * Source: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009.
 */
export const VISIONS: { readonly [vision: string]: Matrix } = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const LIGHT: Triple = [0.2126, 0.7152, 0.0722]

/** What a printer without colours makes of them. */
export const GREY: Matrix = [LIGHT, LIGHT, LIGHT]

/** Light as a screen emits it, from 0 to 1. */
export function linear(hex: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return [r, g, b]
}

export const luminance = (hex: string): number => dot(LIGHT, linear(hex))

/** How far apart two colours look; 0.02 is the least that eyes side by side tell. Source: Ottosson, Oklab, 2020. */
export function difference(a: string, b: string, vision: Matrix): number {
  const [x, y] = [a, b].map((hex) => oklab(seen(linear(hex), vision)))
  return Math.hypot(...(x ?? []).map((value, at) => value - (y?.[at] ?? 0)))
}

function oklab(rgb: Triple): Triple {
  const cones = through(rgb, [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ]).map(Math.cbrt) as unknown as Triple
  return through(cones, [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ])
}

function seen(rgb: Triple, vision: Matrix): Triple {
  return through(rgb, vision).map((c) => Math.min(1, Math.max(0, c))) as unknown as Triple
}

function through(triple: Triple, [x, y, z]: Matrix): Triple {
  return [dot(x, triple), dot(y, triple), dot(z, triple)]
}

function dot([a, b, c]: Triple, [x, y, z]: Triple): number {
  return a * x + b * y + c * z
}
