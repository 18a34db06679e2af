// Lets the reader move and enlarge the map; without it the map stands still and works.
'use strict';
{
  const svg = d3.select('#map');
  const dots = svg.selectAll('.dot');
  const radii = dots.nodes().map((dot) => Number(dot.getAttribute('r')));
  svg.call(
    d3.zoom().scaleExtent([1, 20]).on('zoom', ({ transform }) => {
      svg.select('g').attr('transform', transform);
      dots.attr('r', (_, i) => radii[i] / Math.sqrt(transform.k));
    }));
}
