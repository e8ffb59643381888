/** The account itself, as a part of the desk: its address, everything to take away, and the way out. */
export function AccountSection({ email, handle }: { email: string; handle: string | null }) {
  return (
    <section class="ruled" aria-labelledby="account-title" id="account">
      <h2 id="account-title">Your account</h2>
      <div>
        <p>
          Mail address: <strong>{email}</strong>. <a href="/studio/mail">Use another one</a>
        </p>
        {handle === null ? null : (
          <p>
            Your page: <a href={`/@${handle}`}>@{handle}</a>
          </p>
        )}
        <p>
          <a href="/studio/export" download>
            Take everything with you
          </a>
          : one zip file with all that we hold about you, and all your pictures.
        </p>
        <p>
          <a href="/studio/leave">Leave, and have everything erased</a>
        </p>
      </div>
    </section>
  )
}
