#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The README's first command as someone without a display gives it, twice, into a folder with spaces in its name.
set -euo pipefail
out="$CHECK_FOLDER/a place for results"

# at_least FILE WIDTH HEIGHT COLOURS: a picture of something, not a blank sheet.
at_least() {
    local width height colours
    read -r width height colours < <(identify -format '%w %h %k\n' "$1")
    [[ $width -ge $2 && $height -ge $3 && $colours -ge $4 ]] \
        || { echo "$1 is $width×$height with $colours colours."; return 1; }
}

# brightness FILE: 0 to 100.
brightness() { convert "$1" -colorspace Gray -format '%[fx:int(mean*100)]' info:; }

cd /
for _ in first second; do
    env -u DISPLAY -u WAYLAND_DISPLAY "$CHECK_TREE/packaging/run" --out "$out" >"$CHECK_FOLDER/log"
done
grep -A 100 '^Files written:' "$CHECK_FOLDER/log" | tail -n +2 >"$CHECK_FOLDER/named"
while read -r file; do
    [[ -s $file ]] || { echo "Named, but empty or not there: $file"; exit 1; }
done <"$CHECK_FOLDER/named"
grep -q '\.html$' "$CHECK_FOLDER/named" || { echo "No page was published."; cat "$CHECK_FOLDER/log"; exit 1; }

for page in queue-nb queue-en review-nb review-en; do
    light=$out/pictures/$page-light.png dark=$out/pictures/$page-dark.png
    at_least "$light" 1000 600 100
    at_least "$dark" 1000 600 100
    [[ $(brightness "$light") -gt 70 && $(brightness "$dark") -lt 40 ]] || { echo "Light and dark look alike."; exit 1; }
done
! cmp -s "$out/pictures/queue-nb-light.png" "$out/pictures/queue-en-light.png" \
    || { echo "The window is the same in both languages."; exit 1; }
echo "$(wc -l <"$CHECK_FOLDER/named") files, and the pictures show two languages and two themes."
