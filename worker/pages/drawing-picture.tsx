import type { DerivedPicture, WireDrawing } from '../../schema/wire.ts'

export type DrawingPictureProps = {
  drawing: Pick<WireDrawing, 'alt' | 'pictures'>
  /** How wide it will stand, as in the `sizes` attribute. */
  sizes: string
  /** The one picture that the page is about: fetched before anything else. */
  first?: boolean
}

/** A drawing, with its size known beforehand so that nothing jumps; on light paper in the dark too. */
export function DrawingPicture({ drawing, sizes, first = false }: DrawingPictureProps) {
  const plain = largestPicture(drawing, 'image/png') ?? largestPicture(drawing, 'image/webp')
  if (!plain) return null
  return (
    <picture>
      <source type="image/webp" srcset={listSources(drawing, 'image/webp')} sizes={sizes} />
      <img
        class="drawing"
        src={plain.src}
        srcset={listSources(drawing, plain.type)}
        sizes={sizes}
        width={plain.width}
        height={plain.height}
        alt={drawing.alt}
        fetchpriority={first ? 'high' : 'auto'}
        loading={first ? 'eager' : 'lazy'}
        decoding="async"
      />
    </picture>
  )
}

export function largestPicture(
  { pictures }: Pick<WireDrawing, 'pictures'>,
  type: DerivedPicture['type'],
): DerivedPicture | null {
  const ofType = pictures.filter((picture) => picture.type === type)
  return ofType.toSorted((a, b) => b.width - a.width)[0] ?? null
}

function listSources(
  { pictures }: Pick<WireDrawing, 'pictures'>,
  type: DerivedPicture['type'],
): string {
  return pictures
    .filter((picture) => picture.type === type)
    .map(({ src, width }) => `${src} ${width}w`)
    .join(', ')
}
