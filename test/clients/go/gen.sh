#!/bin/bash
# Writes the import lists of both programs from what the root govmomi module ships. Run it after changing the version in go.mod.
set -euo pipefail
cd "$(dirname "$0")"
module=github.com/vmware/govmomi
root=$(go list -m -f '{{.Dir}}' "$module")

# write FILE COMMENT: package directories on stdin become blank imports
write() {
  {
    printf 'package main\n\n// %s\nimport (\n' "$2"
    while read -r dir; do printf '\t_ "%s/%s"\n' "$module" "$dir"; done
    printf ')\n'
  } >"$1"
  gofmt -w "$1"
}

cd "$root"
commands=$(find cli -mindepth 2 -name '*.go' ! -name '*_test.go' -printf '%h\n' | sort -u | grep -vE '^cli/(flags|esx)(/|$)|/internal(/|$)')
# The cluster VM endpoint registers itself over the same paths as another one, so the upstream program leaves it out too.
endpoints=$(find . -path '*/simulator/*.go' ! -name '*_test.go' -printf '%P %h\n' | awk '{print $2}' | sed 's,^\./,,' | grep -E '/simulator$' | grep -v clusters/vms | sort -u)
cd - >/dev/null
write cmd/govc/imports.go 'Every package of commands registers itself when it is loaded.' <<<"$commands"
write cmd/vcsim/imports.go 'Every optional endpoint registers itself when it is loaded.' <<<"$endpoints"
