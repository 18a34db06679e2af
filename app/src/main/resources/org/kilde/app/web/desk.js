// Only what links and forms cannot do: keys, and closing the reason of a row.
'use strict';
document.addEventListener('click', (event) => {
  const close = event.target.closest('[data-close]');
  if (close && document.getElementById('why')) {
    event.preventDefault();
    document.getElementById('why').replaceChildren();
  }
});
document.addEventListener('keydown', (event) => {
  const writing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (event.key === 'Escape') {
    document.getElementById('why')?.replaceChildren();
  } else if (writing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  } else if (event.key === '/') {
    event.preventDefault();
    document.getElementById('q').focus();
  } else if (event.key === 'n' || event.key === 'p') {
    document.querySelector(event.key === 'n' ? 'a[rel=next]' : 'a[rel=prev]')?.click();
  } else if (event.key === 'j' || event.key === 'k') {
    const items = [...document.querySelectorAll('.stories>li>a,.hits>li>a,a.m')];
    const at = items.indexOf(document.activeElement);
    const next = items[at + (event.key === 'j' ? 1 : -1)];
    next?.focus();
  }
});
