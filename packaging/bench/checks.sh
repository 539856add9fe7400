#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How well and how fast the checks judge (CONTRIBUTING.md), one JSON object a line. Without the development data beside
# the project each measure says that it is skipped.
set -euo pipefail
"$CHECK_BUILD/tests/bench/bench_checks"
