#!/usr/bin/env bash
# serve 14.2.7, as it comes: a folder's index.html is shown at the folder's name without the slash, too, and `/a/index.html` leads
# there, though relative addresses then begin one folder higher: a page that works at `/a/` has lost its script at `/a`. With
# `"cleanUrls": false, "trailingSlash": true` in serve.json both lead to `/a/`, as from other servers of files.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill "${server:-}" 2> /dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts serve@14.2.7
mkdir -p site/a/b
echo '<script src="script.js"></script>' > site/a/b/index.html
echo '1' > site/a/b/script.js

# where a request for a path ends: its status and its path after redirects; then the status of the page's script from there
look() {
  node_modules/.bin/serve --no-clipboard --listen 28731 "$@" site > log 2>&1 &
  server=$!
  for _ in $(seq 50); do curl -s -o /dev/null http://localhost:28731/ && break; sleep 0.2; done
  for path in a/b/ a/b a/b/index.html; do
    read -r status end <<< "$(curl -s -L -o page -w '%{http_code} %{url_effective}' "http://localhost:28731/$path")"
    script=$(curl -s -o /dev/null -w '%{http_code}' "${end%/*}/script.js")
    echo "/$path: $status at ${end#http://localhost:28731}, its script $script"
  done
  kill $server
  wait $server 2> /dev/null || true
}
look | tee found
grep -q '^/a/b/: 200 at /a/b/, its script 200$' found
grep -q '^/a/b: 200 at /a/b, its script 404$' found
grep -q '^/a/b/index.html: 200 at /a/b, its script 404$' found
echo '{ "cleanUrls": false, "trailingSlash": true }' > site/serve.json
look | tee found
[ "$(grep -c 'its script 200$' found)" -ge 2 ]
