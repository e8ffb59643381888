/** Where the pages about one pledge lead to from its place on the desk. */
export function StudioLinks({ code }: { code: string }) {
  return (
    <section class="ruled" aria-labelledby="change-title">
      <h2 id="change-title">What stands on your page</h2>
      <div>
        <p>
          Your name, a few words about you, where people find and support you, and the words about
          your drawing.
        </p>
        <p>
          <a href={`/studio/${code}/edit`}>Change your page</a>
        </p>
      </div>
    </section>
  )
}
