import { Ruled } from '../../pages/parts.tsx'
import { ROOM, type Shape } from '../../pages/tag.ts'
import type { Piece } from '../rules/guides.ts'
import { sayAlt, type About } from '../rules/pieces.ts'

/** How it will look there: the badge itself where the tag works, else the picture. */
export function Look({ takes, about, shape }: { takes: Piece[]; about: About; shape: Shape }) {
  const { code } = about
  const { width, height } = ROOM[shape]
  if (takes[0] === 'kit') return <Tile about={about} />
  const isPicture = takes.some((piece) => ['picture', 'markdown', 'rich', 'files'].includes(piece))
  if (!takes.includes('tag') && !isPicture) return null
  return (
    <Ruled title="What it will look like">
      <div class="tag-preview">
        {takes.includes('tag') ? (
          <human-badge pledge={code} variant={shape}>
            <a href={`/p/${code}`}>Your public page</a>
          </human-badge>
        ) : (
          <img
            src={`/badge/${code}.png?variant=${shape}&width=${width * 2}`}
            width={width}
            height={height}
            alt={sayAlt(about)}
          />
        )}
      </div>
    </Ruled>
  )
}

/** What stands among a listing's pictures. */
function Tile({ about }: { about: About }) {
  return (
    <Ruled title="What it will look like">
      <img
        class="guide-tile"
        src={`/studio/${about.code}/download/tile.png`}
        width={240}
        height={240}
        alt={sayAlt(about)}
        loading="lazy"
      />
    </Ruled>
  )
}
