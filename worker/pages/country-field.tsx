/* Countries are chosen, not typed: nobody knows all two-letter codes. Names come from the runtime, in English. */

// ISO 3166-1, without what only officials know by its code.
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
const COUNTRIES = CODES.split(' ')
  .map((code) => ({ code, name: NAMES.of(code) ?? code }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))

/** A choice of countries, or none. A code that the list does not know stays what it is. */
export function CountryField({
  name,
  label,
  value,
  error,
}: {
  name: string
  label: string
  value: string
  error?: string | undefined
}) {
  const isListed = value === '' || COUNTRIES.some(({ code }) => code === value)
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={`field-${name}`}>
        {label}
        <span class="optional"> (you can leave this out)</span>
      </label>
      {error ? (
        <p class="mistake" id={`error-${name}`}>
          <span class="unseen">Needs another look: </span>
          {error}
        </p>
      ) : null}
      <select
        id={`field-${name}`}
        name={name}
        autocomplete="country"
        aria-describedby={error ? `error-${name}` : undefined}
        aria-invalid={error ? 'true' : undefined}
      >
        <option value="">Not said</option>
        {isListed ? null : (
          <option value={value} selected>
            {value}
          </option>
        )}
        {COUNTRIES.map((country) => (
          <option value={country.code} selected={country.code === value}>
            {country.name}
          </option>
        ))}
      </select>
    </div>
  )
}
