// Runs before anything is asked for. Addresses on a page begin at its folder, and a server may show it at the folder's name
// without the slash at the end, `/course/losses`: it belongs there.
(() => {
  const { pathname, search, hash } = location;
  if (!/\/(index(\.html)?)?$/.test(pathname)) history.replaceState(history.state, '', `${pathname}/${search}${hash}`);
})();
