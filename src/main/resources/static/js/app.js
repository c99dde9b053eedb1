// @ts-check
/* Every page: tells tests and readers when it is ready or busy, and says so when a request fails. */

const root = document.documentElement;
let inFlight = 0;

/** Counts requests under way in html[data-busy]; the attribute is absent when there are none. */
function busy(/** @type {number} */ change) {
  inFlight = Math.max(0, inFlight + change);
  if (inFlight > 0) {
    root.dataset.busy = String(inFlight);
  } else {
    delete root.dataset.busy;
  }
}

/** Shows one sentence at the foot of the page for a while. */
function notify(/** @type {string | undefined} */ text) {
  const notice = document.getElementById('notice');
  if (notice && text) {
    notice.textContent = text;
    setTimeout(() => { notice.textContent = ''; }, 8000);
  }
}

document.addEventListener('htmx:beforeSend', () => busy(1));
document.addEventListener('htmx:afterRequest', () => busy(-1));
document.addEventListener('htmx:responseError', () => notify(document.body.dataset.textError));
document.addEventListener('htmx:sendError', () => notify(document.body.dataset.textOffline));

/** Filters that say nothing stay out of the address. */
document.addEventListener('htmx:configRequest', (event) => {
  const detail = /** @type {CustomEvent} */ (event).detail;
  if (detail.verb === 'get' && detail.elt.id === 'filters') {
    for (const name of Object.keys(detail.parameters)) {
      if (detail.parameters[name] === '') {
        delete detail.parameters[name];
      }
    }
  }
});

/** How much of a file has gone up. */
document.addEventListener('htmx:xhr:progress', (event) => {
  const { loaded, total } = /** @type {CustomEvent} */ (event).detail;
  const bar = /** @type {HTMLProgressElement | null} */ (document.getElementById('upload-progress'));
  if (bar && total > 0 && event.target instanceof HTMLFormElement) {
    bar.hidden = false;
    bar.max = total;
    bar.value = loaded;
  }
});

/** Esc closes what a button opened, and the button has the focus again. */
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing) {
    return;
  }
  document.querySelectorAll('details.screen-now[open]').forEach((opened) => {
    opened.removeAttribute('open');
    const summary = opened.querySelector('summary');
    if (summary) {
      summary.focus();
    }
  });
});

if (document.readyState === 'complete') {
  root.dataset.ready = '';
} else {
  window.addEventListener('load', () => { root.dataset.ready = ''; });
}
