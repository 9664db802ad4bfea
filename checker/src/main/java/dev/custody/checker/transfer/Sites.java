package dev.custody.checker.transfer;

import java.util.IdentityHashMap;

/**
 * Numbers the places of a body where values come to be, so that identities are small and ordered.
 */
final class Sites {

  private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();

  /** The number of a site: the same for the same tree or element, whenever it is asked for. */
  int of(Object site) {
    return numbers.computeIfAbsent(site, s -> numbers.size());
  }

  /** How many sites made a value. */
  int count() {
    return numbers.size();
  }
}
