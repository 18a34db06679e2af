# Sourced by ./kilde and ./build: finds a JDK of release 25 or newer without starting one.

jdk_release() { # the major release of the JDK in folder $1, 0 if there is none
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1
}

find_jdk() { # prints the folder of the first JDK that is new enough
  on_path=$(command -v javac 2>/dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  mac=$( [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 25+ 2>/dev/null || true)
  for jdk in "${KILDE_JAVA_HOME:-}" "${JAVA_HOME:-}" "$on_path" "$mac" \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /usr/lib/jvm/* /opt/*jdk*; do
    [ -n "$jdk" ] || continue
    release=$(jdk_release "$jdk")
    if [ "${release:-0}" -ge 25 ] 2>/dev/null; then
      echo "$jdk"
      return 0
    fi
  done
  return 1
}

if ! JAVA_HOME=$(find_jdk); then
  echo "kilde: Java, found no JDK 25 or newer on this machine; expected one. Install a JDK 25 (such as Eclipse Temurin 25) or set KILDE_JAVA_HOME to its folder." >&2
  exit 2
fi
export JAVA_HOME

find_maven() { # prints the command that starts Maven: one on the path if it is 3.8 or newer, else the wrapper
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
  if [ -n "$version" ] && [ "$(echo "$version" | { read -r major minor; echo $((major * 100 + minor)); })" -ge 308 ]; then
    echo mvn
  else
    echo ./mvnw # fetches Maven once
  fi
}
