#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The program on a real X server with a window manager: its window appears, shows something, and closes when asked.
set -euo pipefail
"$CHECK_BUILD/app/imprimatur-cli" newsroom create --sample --newsroom "$CHECK_FOLDER/newsroom" >/dev/null
"$CHECK_BUILD/ui/imprimatur" --newsroom "$CHECK_FOLDER/newsroom" &
program=$!

window=
for _ in $(seq 200); do
    window=$(xdotool search --onlyvisible --pid "$program" 2>/dev/null | tail -n 1) || true
    [[ -z $window ]] || break
    kill -0 "$program" 2>/dev/null || { wait "$program" || echo "The program ended with $?."; exit 1; }
    sleep 0.1
done
[[ -n $window ]] || { echo "No window after 20 s."; kill "$program"; exit 1; }

# It is drawn once its picture has colours and stays the same.
before=
for _ in $(seq 50); do
    import -window "$window" "$CHECK_FOLDER/window.png"
    now=$(identify -format '%# %k' "$CHECK_FOLDER/window.png")
    [[ $now != "$before" || ${now#* } -lt 100 ]] || break
    before=$now
    sleep 0.2
done
[[ ${now#* } -ge 100 ]] || { echo "The window shows ${now#* } colours: blank?"; kill "$program"; exit 1; }

# As a click on the title bar's cross: openbox asks the window to close.
xdotool windowactivate --sync "$window" key --clearmodifiers alt+F4
for _ in $(seq 100); do
    kill -0 "$program" 2>/dev/null || break
    sleep 0.1
done
! kill -0 "$program" 2>/dev/null || { echo "The program did not end when its window was closed."; kill "$program"; exit 1; }
wait "$program" || { echo "The program ended with $?."; exit 1; }
echo "The window came, showed ${now#* } colours and went."
