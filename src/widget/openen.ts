/** Sends the code from the fragment of the address, and takes it out of the address and the history. */
const code = location.hash.slice(1);
const form = document.forms[0];
const field = form?.querySelector('input');
if (form && field && code !== '') {
  history.replaceState(null, '', location.pathname);
  field.value = code;
  form.requestSubmit();
}
