package dev.custody.conformance.generate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives out the names of local variables, and remembers what kind of thing they hold. */
final class Names {
  private static final String VALUE = "";

  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private int last;

  /** The names of one template, of which {@code $} stands for {@code value}. */
  Map<String, String> bind(@Nullable String value) {
    Map<String, String> bound = new HashMap<>();
    if (value != null) {
      bound.put(VALUE, value);
    }
    return bound;
  }

  /** The name that {@code $key} stands for; a fresh one at its first use. */
  String of(String key, Map<String, String> bound) {
    return bound.computeIfAbsent(
        key,
        any -> {
          last++;
          return "v" + last;
        });
  }

  /** Remembers the kinds of the holders in {@code scope}. */
  void learn(Scope scope) {
    for (String name : scope.visible()) {
      Kind kind = scope.kind(name);
      if (kind != null) {
        kinds.put(name, kind);
      }
    }
  }

  /** What every local variable of the program that refers to a value holds. */
  Map<String, Kind> kinds() {
    return kinds;
  }
}
