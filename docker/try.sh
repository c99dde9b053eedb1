#!/usr/bin/env bash
# Builds the image, starts application and Neo4j server, then loads and screens a county over the network and shows the
# counts. Removes what it started. Works with docker compose, or with podman and podman-compose.
#
#   docker/try.sh [FEEDS_DIR]      # default: generates tier S into target/try
set -euo pipefail
cd "$(dirname "$0")/.."

log() { printf '%s\n' "$*" >&2; }
if command -v podman >/dev/null && command -v podman-compose >/dev/null; then
  build=(podman build --ulimit nofile=16384:16384 --ulimit nproc=32768:32768)
  compose=(podman-compose)
else
  build=(docker build)
  compose=(docker compose)
fi

[ -f target/kinlens.jar ] || ./mvnw -B -q -ntp package -DskipTests
feeds=${1:-target/try/feeds}
if [ ! -d "$feeds" ]; then
  log "generating a county of 20,000 persons into $feeds"
  java -jar target/kinlens.jar generate --tier S --out "$feeds"
fi
archive=target/try/feeds.zip
mkdir -p target/try
rm -f "$archive"
(cd "$feeds" && jar --create --no-manifest --file "$OLDPWD/$archive" *.csv)

NEO4J_PASSWORD=$(head -c 18 /dev/urandom | base64 | tr -d '+/=')
KINLENS_KEY=$(head -c 32 /dev/urandom | base64)
KINLENS_ADMIN_PASSWORD=$(head -c 18 /dev/urandom | base64 | tr -d '+/=')
export NEO4J_PASSWORD KINLENS_KEY KINLENS_ADMIN_PASSWORD
export KINLENS_PORT=${KINLENS_PORT:-18080}
export COMPOSE_PROJECT_NAME=kinlens-try
url=http://127.0.0.1:$KINLENS_PORT
down() {
  status=$?
  if [ "$status" != 0 ]; then
    "${compose[@]}" -f docker/compose.yaml logs 2>&1 | tail -n 60 >&2 || true
  fi
  "${compose[@]}" -f docker/compose.yaml down -v >/dev/null 2>&1 || true
  exit "$status"
}
trap down EXIT

log "building the image"
"${build[@]}" -q -t kinlens:local -f docker/Dockerfile . >&2
log "starting application and Neo4j server"
"${compose[@]}" -f docker/compose.yaml up -d >&2

call() { curl -fsS -u "admin:$KINLENS_ADMIN_PASSWORD" "$@"; }
for _ in $(seq 120); do
  curl -fsS "$url/actuator/health" >/dev/null 2>&1 && break
  sleep 1
done
curl -fsS "$url/actuator/health" >&2
log ""

# Waits until a background run has ended; prints its last state.
finished() {
  local answer state
  for _ in $(seq 300); do
    answer=$(call "$url$1")
    state=$(printf '%s' "$answer" | sed -n 's/.*"state" *: *"\([A-Z]*\)".*/\1/p')
    case "$state" in
      COMPLETE) printf '%s\n' "$answer"; return 0 ;;
      FAILED|REFUSED|CANCELLED) log "$1 ended as $answer"; return 1 ;;
    esac
    sleep 1
  done
  log "$1 did not end within 300 s: $answer"
  return 1
}
location() { sed -n 's/^[Ll]ocation: *\(.*\)\r*$/\1/p' | tr -d '\r' | sed "s#^$url##"; }

log "loading over the network"
finished "$(call -D - -o /dev/null -F "file=@$archive" "$url/api/v1/loads" | location)"
log "screening over the network"
finished "$(call -D - -o /dev/null -H 'Content-Type: application/json' -d '{}' "$url/api/v1/screenings" | location)"
count=$(call "$url/api/v1/findings?status=OPEN&limit=200" | grep -o '"firstFoundOn"' | wc -l)
log "open findings on the first page: $count"
[ "$count" -gt 0 ]
