import type { FieldError } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { Layout } from '../../pages/layout.tsx'
import {
  Button,
  Choice,
  Choices,
  ErrorSummary,
  Field,
  FileField,
  Notice,
  SafeLink,
} from '../../pages/parts.tsx'
import type { HouseBadge } from '../../pledges/rules.ts'

export type TypedHouse = { alt: string; medium: string; creditLabel: string; creditUrl: string }

type HousePageProps = {
  house: HouseBadge | null
  typed: TypedHouse
  errors: FieldError[]
  session: Session
  site: string
}

/** Where an operator puts up the drawing that is lent to everybody who has none. */
export function HousePage({ house, typed, errors, session, site }: HousePageProps) {
  const error = (path: string) => errors.find((e) => e.path === path)?.message
  const picture = house?.pictures.findLast(
    ({ type, width }) => type === 'image/png' && width <= 384,
  )
  return (
    <Layout title="The house badge" site={site} session={session} robots="noindex">
      <div class="sheet">
        <p class="back">
          <a href="/desk">Operators’ desk</a>
        </p>
        <h1>The house badge</h1>
        <p class="lead">
          Artists who have no drawing yet may borrow this one. It must be drawn by a person who
          agreed to lend it, and it always carries their name.
        </p>
        <ErrorSummary errors={errors} />
        {house && picture ? (
          <section>
            <h2>Up now</h2>
            <img
              class="studio-drawing"
              src={picture.src}
              width={picture.width}
              height={picture.height}
              alt={house.alt}
            />
            <p>
              Drawn by <SafeLink href={house.credit.url}>{house.credit.label}</SafeLink>.
            </p>
            <form method="post" action="/desk/house/remove" novalidate>
              <Button kind="danger">Take it down</Button>
            </form>
          </section>
        ) : (
          <Notice kind="plain" title="There is no house badge yet">
            <p>Until there is one, artists choose between their own drawing and the plain seal.</p>
          </Notice>
        )}
        <h2>{house ? 'Put up another' : 'Put one up'}</h2>
        <form method="post" action="/desk/house" enctype="multipart/form-data" novalidate>
          <FileField
            name="drawing"
            label="The drawing"
            hint="JPEG, PNG or WebP, up to 10 MB."
            error={error('drawing')}
            accept="image/jpeg,image/png,image/webp"
            required
          />
          <Field
            name="alt"
            label="What does it show?"
            hint="In the words of the person who drew it. People who cannot see it hear this."
            value={typed.alt}
            error={error('alt')}
            required
          />
          <Field
            name="medium"
            label="What was it drawn with?"
            value={typed.medium}
            error={error('medium')}
            optional
          />
          <Field
            name="creditLabel"
            label="Who drew it?"
            value={typed.creditLabel}
            error={error('creditLabel')}
            required
          />
          <Field
            name="creditUrl"
            label="Their page"
            hint="The credit leads there, on every record that shows the house badge."
            value={typed.creditUrl}
            error={error('creditUrl')}
            inputmode="url"
            required
          />
          {error('drawing') ? (
            <Choices id="looked" legend="What the file says">
              <Choice
                type="checkbox"
                name="looked"
                value="on"
                label="I have looked at it, and I know who drew this"
                hint="Tick this where the file is wrong about the drawing."
              />
            </Choices>
          ) : null}
          <Button>Put it up</Button>
        </form>
      </div>
    </Layout>
  )
}
