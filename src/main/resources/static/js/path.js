// @ts-check
/* Draws the chain of a finding. The list beside it is the same chain as text: it is read from there, so both agree. */

/** @typedef {{ from: string, to: string, fromName: string, toName: string, term: string, rise: number, step: string }} Hop */

const LEFT_TO_RIGHT = 150;
const GENERATION = 105;

/** @returns {Hop[]} the hops that the list shows */
export function readHops(/** @type {Element} */ list) {
  return Array.from(list.querySelectorAll(':scope > li')).map((item) => ({
    from: item.dataset.from || '',
    to: item.dataset.to || '',
    fromName: item.dataset.fromName || '',
    toName: item.dataset.toName || '',
    term: item.dataset.term || '',
    rise: Number(item.dataset.rise || 0),
    step: item.dataset.step || '',
  }));
}

/** Persons from left to right, a generation up for each parent and down for each child. */
export function elementsOf(/** @type {Hop[]} */ hops) {
  const elements = [];
  let x = 0;
  let y = 0;
  hops.forEach((hop, index) => {
    if (index === 0) {
      elements.push({ data: person(hop.from, hop.fromName), position: { x, y }, classes: 'end' });
    }
    x += hop.rise === 0 ? LEFT_TO_RIGHT * 1.2 : LEFT_TO_RIGHT * 0.75;
    y -= hop.rise * GENERATION;
    elements.push({
      data: person(hop.to, hop.toName),
      position: { x, y },
      classes: index === hops.length - 1 ? 'end' : '',
    });
    elements.push({
      data: { id: 'hop-' + index, source: hop.from, target: hop.to, label: (index + 1) + ' ' + hop.term },
      classes: hop.step === 's' ? 'marriage' : hop.step === 'd' ? 'declared' : '',
    });
  });
  return elements;
}

/** A node as wide as its longer line; a parent of whom only the existence is known has no id to show. */
function person(/** @type {string} */ id, /** @type {string} */ name) {
  const unknown = id.startsWith('~');
  return { id, label: unknown ? name : name ? name + '\n' + id : id, width: 8 * Math.max(unknown ? 0 : id.length, 2 * name.length, 5) + 20, height: name && !unknown ? 48 : 30 };
}

/** Colours of the page's theme; the canvas cannot read them by itself. */
function styleOf(/** @type {Element} */ frame) {
  const style = getComputedStyle(frame);
  const token = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  const font = style.fontFamily;
  return [
    { selector: 'node', style: {
      shape: 'round-rectangle', width: 'data(width)', height: 'data(height)', label: 'data(label)', 'text-wrap': 'wrap',
      'text-valign': 'center', 'text-halign': 'center', 'font-size': 13, 'font-family': font, color: token('--k-ink'),
      'background-color': token('--k-node'), 'border-width': 1.5, 'border-color': token('--k-node-line') } },
    { selector: 'node.end', style: { 'background-color': token('--k-node-end'), 'border-color': token('--k-node-end-line') } },
    { selector: 'edge', style: {
      width: 2, 'line-color': token('--k-line-strong'), 'target-arrow-color': token('--k-line-strong'), 'target-arrow-shape': 'triangle',
      'curve-style': 'straight', label: 'data(label)', 'font-size': 12, 'font-family': font, color: token('--k-ink'),
      'text-background-color': token('--k-ground'), 'text-background-opacity': 1, 'text-background-padding': '3px' } },
    { selector: 'edge.marriage', style: { 'line-style': 'dashed' } },
    { selector: 'edge.declared', style: { 'line-style': 'dotted' } },
    { selector: 'edge.current', style: { width: 4, 'line-color': token('--k-accent'), 'target-arrow-color': token('--k-accent') } },
  ];
}

/** Pointing at a hop of the list marks it in the graph. */
function follow(/** @type {Element} */ list, /** @type {any} */ graph) {
  const items = Array.from(list.querySelectorAll(':scope > li'));
  items.forEach((item, index) => {
    const mark = (/** @type {boolean} */ on) => {
      item.classList.toggle('is-current', on);
      graph.getElementById('hop-' + index).toggleClass('current', on);
    };
    item.addEventListener('mouseenter', () => mark(true));
    item.addEventListener('mouseleave', () => mark(false));
    item.addEventListener('focus', () => mark(true));
    item.addEventListener('blur', () => mark(false));
  });
}

function draw() {
  const frame = document.getElementById('path-graph');
  const list = document.getElementById('chain');
  const cytoscape = /** @type {any} */ (window).cytoscape;
  if (!frame || !list || !cytoscape) {
    return;
  }
  const graph = cytoscape({
    container: frame,
    elements: elementsOf(readHops(list)),
    style: styleOf(frame),
    layout: { name: 'preset', padding: 24 },
    userZoomingEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    maxZoom: 1.2,
  });
  graph.fit(undefined, 24);
  graph.center();
  follow(list, graph);
  new ResizeObserver(() => { graph.resize(); graph.fit(undefined, 24); }).observe(frame);
  frame.dataset.nodes = String(graph.nodes().length);
  frame.dataset.edges = String(graph.edges().length);
}

draw();
