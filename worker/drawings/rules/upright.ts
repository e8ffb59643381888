type Size = { width: number; height: number }

/**
 * A phone stores its photos lying and notes how to turn them. The headers give the stored size; the re-encoded
 * master is upright. Seen from the master: did width and height change places? A master that came out square
 * by rounding cannot tell, and then it makes no difference that anybody could see.
 */
export function turnUpright({ width, height }: Size, master: Size): Size {
  const turned = Math.sign(width - height) * Math.sign(master.width - master.height) < 0
  return turned ? { width: height, height: width } : { width, height }
}
