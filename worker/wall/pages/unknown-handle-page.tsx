import { ChosenLanguage } from '../../pages/chosen-language.tsx'
import { Layout } from '../../pages/layout.tsx'
import { Button, Field } from '../../pages/parts.tsx'
import { useReader } from '../../pages/reader.tsx'
import { leadTo, say } from '../../pages/sentence.tsx'

/** No such handle: what may have gone wrong, and another try. `handle` is what stood in the address. */
export function UnknownHandlePage({ handle, site }: { handle: string; site: string }) {
  const { texts, to } = useReader()
  const { wall } = texts
  const shown = handle.slice(0, 40)
  const written = (
    <bdi class="as-written" translate="no">
      @{shown}
    </bdi>
  )
  return (
    <Layout title={wall.unknown} site={site} robots="noindex">
      <div class="sheet">
        <h1>{wall.unknown}</h1>
        <p class="lead">{say(wall.unknownLooked, { handle: written })}</p>
        <form method="get" action="/wall" role="search">
          <ChosenLanguage />
          <Field name="q" type="search" label={wall.unknownName} value={shown} maxlength={100} />
          <p>
            <Button>{wall.formLook}</Button>
          </p>
        </form>
        <p>
          {say(wall.unknownOr, {
            wall: leadTo(to('/wall')),
            check: leadTo(to('/check')),
          })}
        </p>
      </div>
    </Layout>
  )
}
