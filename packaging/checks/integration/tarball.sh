#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tree as someone unpacks it from an archive: without Git, in a path with spaces, built and tested from elsewhere.
set -euo pipefail
copy="$CHECK_FOLDER/a tree from an archive"
mkdir -p -- "$copy"
tar -C "$CHECK_TREE" --exclude=./.git --exclude=./build --exclude=./out -cf - . | tar -C "$copy" -xf -
cd /
"$copy/packaging/test" >"$CHECK_FOLDER/log" 2>&1 || { tail -n 60 "$CHECK_FOLDER/log"; exit 1; }
tail -n 1 "$CHECK_FOLDER/log"
