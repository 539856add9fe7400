#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The published pages against HTML 5 (tidy) and in a real browser that reaches no network.
set -euo pipefail
export QT_QPA_PLATFORM=offscreen
"$CHECK_BUILD/ui/imprimatur" --demonstrate "$CHECK_FOLDER/demonstration" >/dev/null

browser=(chromium --headless --no-sandbox --disable-gpu --no-first-run --hide-scrollbars
    --user-data-dir="$CHECK_FOLDER/profile" --host-resolver-rules='MAP * ~NOTFOUND')

# Chromium is looked after: now and then a headless one writes its result and does not end.
browse() { timeout 90 "${browser[@]}" "$@" 2>"$CHECK_FOLDER/browser.log" || { cat "$CHECK_FOLDER/browser.log"; return 1; }; }

mapfile -t pages < <(find "$CHECK_FOLDER/demonstration" -name '*.html' ! -name '*.fragment.html' | sort)
[[ ${#pages[@]} -ge 1 ]] || { echo "No page was published."; exit 1; }
for page in "${pages[@]}"; do
    tidy -q -e -utf8 "$page"
    browse --dump-dom "file://$page" >"$CHECK_FOLDER/dom.html"
    grep -q '<h1' "$CHECK_FOLDER/dom.html" || { echo "No headline in $page as the browser has it."; exit 1; }
    browse --window-size=1200,1600 --screenshot="$CHECK_FOLDER/page.png" "file://$page"
    colours=$(identify -format '%k' "$CHECK_FOLDER/page.png")
    [[ $colours -ge 20 ]] || { echo "$page shows $colours colours: blank?"; exit 1; }
done
echo "${#pages[@]} pages are valid and show."
