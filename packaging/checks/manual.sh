#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The manual pages as man would show them: groff has nothing to complain of.
set -euo pipefail
shopt -s nullglob
pages=("$CHECK_TREE"/packaging/man/*.1)
[[ ${#pages[@]} -gt 0 ]] || { echo "There is no manual page in packaging/man."; exit 77; }
for page in "${pages[@]}"; do
    complaints=$(groff -man -ww -z -Tutf8 -K utf8 "$page" 2>&1)
    [[ -z $complaints ]] || { echo "$complaints"; exit 1; }
done
echo "${#pages[@]} manual pages are clean."
