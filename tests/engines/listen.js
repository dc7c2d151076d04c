// Notes what a console would show as errors.
/** @type {string[]} */
const noted = [];
Object.assign(window, { noted });
const say = console.error;
console.error = (...parts) => {
  noted.push(`console: ${parts.map(String).join(' ')}`);
  say(...parts);
};
addEventListener('error', (event) => noted.push(`error: ${event.message ?? event.target}`), true);
addEventListener('unhandledrejection', ({ reason }) => noted.push(`error: ${reason}`));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  noted.push(`policy: ${violatedDirective} ${blockedURI}`)
);
