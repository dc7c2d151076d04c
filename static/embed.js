/*
 * Gives the iframes of Coupures on this page the height of what they hold. Version 1 of the protocol, at
 * `embed.js?v=1`, which will always serve it. No dependencies, no requests, nothing stored. It may stand on a page more than once.
 */
(function () {
  'use strict';
  if (window.coupuresEmbeds) return;
  window.coupuresEmbeds = 1;

  var LEAST = 50;
  var MOST = 4000;

  function frameOf(source) {
    var frames = document.getElementsByTagName('iframe');
    for (var i = 0; i < frames.length; i++) {
      if (frames[i].contentWindow === source) return frames[i];
    }
    return null;
  }

  // A frame is told by its window, not by its origin: a sandboxed one has none.
  window.addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'coupures:resize' || data.v !== 1) return;
    var height = data.height;
    if (typeof height !== 'number' || !isFinite(height)) return;
    var frame = event.source && frameOf(event.source);
    if (!frame) return;
    frame.style.height = Math.min(MOST, Math.max(LEAST, Math.ceil(height))) + 'px';
  });

  // Frames that spoke before this script listened are asked again.
  function ask() {
    var frames = document.getElementsByTagName('iframe');
    for (var i = 0; i < frames.length; i++) {
      if (/\/embed\//.test(frames[i].src)) frames[i].contentWindow.postMessage({ type: 'coupures:ping' }, '*');
    }
  }
  ask();
  window.addEventListener('load', ask);
})();
