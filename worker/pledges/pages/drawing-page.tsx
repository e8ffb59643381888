import assets from '../../../dist/asset-names.json' with { type: 'json' }
import type { DrawingKind, FieldError, Finding } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { DrawingPicture } from '../../pages/drawing-picture.tsx'
import { Layout } from '../../pages/layout.tsx'
import {
  Button,
  Choice,
  Choices,
  Code,
  ErrorSummary,
  Field,
  FileField,
  Notice,
  SafeLink,
} from '../../pages/parts.tsx'
import type { HouseBadge } from '../rules.ts'
import { ChosenFile, Sending } from './chosen-file.tsx'
import { Declares } from './declares.tsx'

/** The picker lists exactly these three, so that an iPhone hands over a JPEG and not a HEIC. */
const ACCEPT = 'image/jpeg,image/png,image/webp'

const FILE_HINT =
  'JPEG, PNG or WebP, up to 10 MB. We show new copies of it, without the place and camera notes that phones hide in photos.'
/** A page cannot fill in a file, so that after any mistake the field is empty again. */
const FILE_AGAIN = 'Please choose the file once more: browsers do not keep it.'

/** The drawing: a photo of paper is fine. The words about it are the artist's own; we only ask the question. */
export function DrawingPage({
  code,
  alt,
  medium,
  keepOriginal,
  isLost = false,
  hadFile = false,
  errors,
  story = '',
  after = '',
  findings = [],
  objection = '',
  tellCredentials = false,
  isNew,
  kind,
  house,
  session,
  site,
}: DrawingPageProps) {
  const error = (path: string) => errors.find((e) => e.path === path)?.message
  return (
    <Layout
      title="Your drawing"
      site={site}
      session={session}
      robots="noindex"
      scripts={[assets.drawing]}
    >
      <div class="sheet">
        {isNew ? (
          <Notice kind="good" title="Your pledge is made">
            <p>
              Its code is <Code code={code} />, and it has{' '}
              <a href={`/p/${code}`}>a page of its own</a> already.
            </p>
          </Notice>
        ) : (
          <p class="back">
            <a href={`/studio/${code}`}>Your pledge</a>
          </p>
        )}
        <h1>{kind === 'own' ? 'Change your drawing' : 'Now draw your badge'}</h1>
        <p class="lead">
          Five minutes, any pen. Write the words “created with human intelligence” if you like, or
          draw something that is you. Then take a photo of it.
        </p>
        <ErrorSummary errors={errors} isLost={isLost} />
        <form
          method="post"
          action={`/studio/${code}/drawing`}
          enctype="multipart/form-data"
          novalidate
          data-drawing
        >
          <FileField
            name="drawing"
            label="Photo or scan of your drawing"
            hint={hadFile ? `${FILE_AGAIN} ${FILE_HINT}` : FILE_HINT}
            error={error('drawing') ?? error('original')}
            accept={ACCEPT}
            required
          />
          <ChosenFile />
          <Declares findings={findings} objection={objection} error={error('objection')} />
          <Field
            name="alt"
            label="What would you tell a friend on the phone that it shows?"
            hint="In your own words. People who cannot see the drawing hear this."
            value={alt}
            error={error('alt')}
            required
          />
          <Field
            name="medium"
            label="What did you draw it with?"
            hint="Ink, pencil, a tablet …"
            value={medium}
            error={error('medium')}
            optional
          />
          <details class="more" open={Boolean(story || after || error('story') || error('after'))}>
            <summary>Its story</summary>
            <Field
              name="story"
              label="A sentence about the drawing"
              hint="Where, when, or why you drew it. It is shown with the drawing."
              value={story}
              error={error('story')}
              optional
            />
            <Field
              name="after"
              label="Was it drawn after somebody else’s badge?"
              hint="Give the code of that badge, like K3V9-X2AM. Its artist is asked first, and shown only when they agree."
              value={after}
              error={error('after')}
              optional
            />
          </details>
          <Choices id="keepOriginal" legend="The file itself" error={error('keepOriginal')}>
            <Choice
              type="checkbox"
              name="keepOriginal"
              value="on"
              label="Keep my original as evidence"
              hint="Nobody sees it. Without this tick we delete it after 30 days; the pictures on your page stay."
              checked={keepOriginal}
            />
            <Choice
              type="checkbox"
              name="tellCredentials"
              value="on"
              label="If the file says that a person made it, show that"
              hint="Some cameras and drawing apps write it into the file. Your page then says: the file says so."
              checked={tellCredentials}
            />
          </Choices>
          <Sending>
            <Button>Use this drawing</Button>
          </Sending>
        </form>
      </div>
      <section class="ruled">
        <h2>No drawing?</h2>
        <div>
          {house ? <HouseBadgeOffer code={code} house={house} isChosen={kind === 'house'} /> : null}
          {kind === 'plain' ? (
            <>
              <p>
                {house
                  ? 'Or stay with the plain seal, set in type: it'
                  : 'That is fine: your badge is a plain seal, set in type. It'}{' '}
                is yours already, and you can add a drawing any day.
              </p>
              <p>
                <a href={`/studio/${code}`}>Go on without a drawing</a>
              </p>
            </>
          ) : (
            <form method="post" action={`/studio/${code}/plain`}>
              <p>You can go back to the plain seal, set in type.</p>
              <Button kind="quiet">Use the plain seal</Button>
            </form>
          )}
        </div>
      </section>
    </Layout>
  )
}

type DrawingPageProps = {
  code: string
  alt: string
  medium: string
  keepOriginal: boolean
  /** What was typed came with a file that could not be read to its end. */
  isLost?: boolean
  /** A file had been chosen before this mistake: browsers do not keep it. */
  hadFile?: boolean
  errors: FieldError[]
  story?: string
  after?: string
  /** What the file declares, where it was refused for that. */
  findings?: Finding[]
  objection?: string
  tellCredentials?: boolean
  isNew: boolean
  /** What the badge shows now. */
  kind: DrawingKind
  /** What the operator lends to everybody who has no drawing, if anything. */
  house: HouseBadge | null
  session: Session
  site: string
}

function HouseBadgeOffer({
  code,
  house,
  isChosen,
}: {
  code: string
  house: HouseBadge
  isChosen: boolean
}) {
  const credit = <SafeLink href={house.credit.url}>{house.credit.label}</SafeLink>
  return (
    <>
      <div class="studio-drawing">
        <DrawingPicture drawing={house} sizes="12rem" />
      </div>
      {isChosen ? (
        <p>Your badge shows the house badge, drawn by {credit}.</p>
      ) : (
        <form method="post" action={`/studio/${code}/house`}>
          <p>You may borrow the house badge, drawn by {credit}. It always carries their name.</p>
          <Button kind="quiet">Use the house badge</Button>
        </form>
      )}
    </>
  )
}
