#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every script of ours through shellcheck.
set -euo pipefail
cd -- "$CHECK_TREE"
mapfile -t scripts < <(grep -rlIE '^#!/usr/bin/env bash|^# shellcheck shell=bash' packaging .ci | sort)
[[ ${#scripts[@]} -ge 5 ]] || { echo "Only ${#scripts[@]} scripts were found."; exit 1; }
shellcheck -x "${scripts[@]}"
echo "${#scripts[@]} scripts are clean."
