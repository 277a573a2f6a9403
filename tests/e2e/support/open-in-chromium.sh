#!/bin/sh
# The system's browser of the tests: xdg-open calls it through $BROWSER. A real Chromium, with a
# profile of its own; a second call hands its address to the one that runs already.
set -eu
# Chromium refuses to run as root with its own sandbox.
[ "$(id -u)" -ne 0 ] || set -- --no-sandbox "$@"
# In the background and without the caller's streams: the app can be closed while it runs.
"$SAO_DESK_CHROMIUM" \
  --user-data-dir="$SAO_DESK_BROWSER_PROFILE" --remote-debugging-port=0 \
  --no-first-run --no-default-browser-check --disable-gpu --disable-quic --disable-sync \
  --disable-background-networking --disable-component-update --password-store=basic \
  "$@" </dev/null >/dev/null 2>&1 &
