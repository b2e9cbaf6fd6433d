// Runs before any request. Addresses on a page are relative to its folder, but a server may show it at the folder's
// name without the trailing slash, `/course/losses`: the slash is added.
(() => {
  const { pathname, search, hash } = location;
  if (!/\/(index(\.html)?)?$/.test(pathname)) history.replaceState(history.state, '', `${pathname}/${search}${hash}`);
})();
