#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Builds the product twice, from two copies of the sources in different folders, and compares: the same sources must
# give the same bytes. Only the file `stamp` may differ, which names the build. Arguments are passed on to Maven.
set -eu

top=$(CDPATH= cd -P -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/lamina-reproducible.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Builds a copy of what git knows in the folder $1, and lists the check sums of the product and of our jars.
build() {
  mkdir -p "$work/$1"
  (cd "$top" && git ls-files -z --cached | xargs -0 tar cf -) | (cd "$work/$1" && tar xf -)
  name=$1
  shift
  (cd "$work/$name" && "$top/mvnw" -q -B -f pom.xml -DskipTests -pl features/org.lamina.product -am package "$@")
  (cd "$work/$name" && {
    find features/org.lamina.product/target/product -type f ! -name stamp -exec sha256sum {} +
    find bundles build-tools -path '*/target/*.jar' -exec sha256sum {} +
  } | sort -k 2) > "$work/$name.sums"
}

build first "$@"
build "second, elsewhere" "$@"
[ -s "$work/first.sums" ] || { echo "reproducible: nothing was built" >&2; exit 1; }
if ! diff "$work/first.sums" "$work/second, elsewhere.sums"; then
  echo "reproducible: the files above differ between two builds of the same sources" >&2
  exit 1
fi
echo "reproducible: $(wc -l < "$work/first.sums") files are the same in two builds"
