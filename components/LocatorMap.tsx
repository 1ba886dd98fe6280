import type { CardMap } from '../data/card-view.ts'

/** Where it is, for the eye; the caption says the same in words, and how exactly the place is known. */
export function LocatorMap({ map, name }: { map: CardMap; name: string }) {
  const { width, height, land, tinted, borders, disputed, labels, marker, caption } = map
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Map. ${caption}`}>
        <rect class="sea" width={width} height={height} />
        <path class="land" fill-rule="evenodd" d={land} />
        {tinted && <path class="tinted" d={tinted} />}
        <path class="border" d={borders} />
        {disputed && <path class="border disputed" d={disputed} />}
        {labels.map(({ text, x, y }) => (
          <text key={text} x={x} y={y} text-anchor="middle">
            {text}
          </text>
        ))}
        {marker && (
          <g class={`marker ${marker.isRough ? 'rough' : ''}`}>
            {marker.radius > 4 && <circle class="area" cx={marker.x} cy={marker.y} r={marker.radius} />}
            {!marker.isRough && <circle class="dot" cx={marker.x} cy={marker.y} r="4" />}
          </g>
        )}
      </svg>
      <figcaption>
        {name}: {caption}
        {disputed && ' Dashed: a border that is not agreed.'} Outlines: Natural Earth.
      </figcaption>
    </figure>
  )
}
