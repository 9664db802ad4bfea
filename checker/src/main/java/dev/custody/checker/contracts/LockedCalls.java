package dev.custody.checker.contracts;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * How the methods of a file are called. Which locks every caller of one holds: those that a {@code
 * @GuardedBy} on it names, as far as all calls in the file agree, and for a private method those
 * that all of its calls hold. And whether it is called by what another thread may run.
 */
final class LockedCalls {

  /**
   * One call of a method of the same object.
   *
   * @param from the method around the call; null in an initializer
   * @param locks the locks held there
   * @param at the call
   */
  private record Site(@Nullable ExecutableElement from, List<Lock> locks, Tree at) {}

  private final Map<ExecutableElement, List<Site>> sites = new HashMap<>();
  private final Map<ExecutableElement, Tree> declarations = new HashMap<>();
  private final Map<ExecutableElement, List<Lock>> guards = new HashMap<>();
  private final Set<ExecutableElement> elsewhere = new HashSet<>();
  private boolean isSpread;

  /** A method is declared. */
  void declare(ExecutableElement method, Tree tree, List<Lock> guardedBy) {
    declarations.put(method, tree);
    if (!guardedBy.isEmpty()) {
      guards.put(method, guardedBy);
    }
  }

  /** A method is called, under some locks. */
  void call(ExecutableElement method, @Nullable ExecutableElement from, List<Lock> locks, Tree at) {
    sites
        .computeIfAbsent(method, m -> new ArrayList<>())
        .add(new Site(from, List.copyOf(locks), at));
  }

  /** A method is called by what another thread may run. */
  void runsElsewhere(ExecutableElement method) {
    elsewhere.add(method);
  }

  /** Whether another thread may call a method, as far as this file says so. */
  boolean mayRunElsewhere(ExecutableElement method) {
    if (!isSpread) {
      isSpread = true;
      while (spread()) {}
    }
    return elsewhere.contains(method);
  }

  /** What such a method calls runs there too. */
  private boolean spread() {
    boolean grown = false;
    for (Map.Entry<ExecutableElement, List<Site>> called : sites.entrySet()) {
      grown |=
          called.getValue().stream().anyMatch(s -> elsewhere.contains(s.from()))
              && elsewhere.add(called.getKey());
    }
    return grown;
  }

  /** The lock that a called method asks for and that is not held at the call; null for none. */
  @Nullable String missingAt(ExecutableElement method, Tree call) {
    List<Lock> guarding = guards.getOrDefault(method, List.of());
    for (Site site : sites.getOrDefault(method, List.of())) {
      if (site.at() == call && !guarding.isEmpty()) {
        Set<String> held = new HashSet<>(names(site.locks()));
        if (site.from() != null) {
          held.addAll(namesHeld(site.from(), new HashSet<>()));
        }
        return held.containsAll(names(guarding)) ? null : guarding.get(0).name();
      }
    }
    return null;
  }

  /** The locks that are held whenever a method runs. */
  List<Lock> heldBy(ExecutableElement method) {
    Set<String> names = namesHeld(method, new HashSet<>());
    Tree region = declarations.get(method);
    return region == null
        ? List.of()
        : names.stream().map(name -> new Lock(name, region, true)).toList();
  }

  private Set<String> namesHeld(ExecutableElement method, Set<ExecutableElement> asked) {
    List<Site> calls = sites.getOrDefault(method, List.of());
    Set<String> guarding = names(guards.getOrDefault(method, List.of()));
    boolean onlyCalledHere = method.getModifiers().contains(Modifier.PRIVATE);
    if (!asked.add(method) || (calls.isEmpty() && guarding.isEmpty())) {
      return Set.of();
    }
    if (!onlyCalledHere && guarding.isEmpty()) {
      return Set.of();
    }
    if (!guarding.isEmpty()) {
      return guarding; // a call without that lock is reported where it stands
    }
    Set<String> common = null;
    for (Site site : calls) {
      Set<String> held = new HashSet<>(names(site.locks()));
      if (site.from() != null) {
        held.addAll(namesHeld(site.from(), asked));
      }
      if (common == null) {
        common = held;
      } else {
        common = new HashSet<>(common);
        common.retainAll(held);
      }
    }
    asked.remove(method);
    return common == null ? Set.of() : common;
  }

  private static Set<String> names(List<Lock> locks) {
    return locks.stream()
        .filter(Lock::exclusive)
        .map(Lock::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a method is only ever called by others that satisfy a condition. */
  boolean isOnlyCalledFrom(ExecutableElement method, Set<ExecutableElement> callers) {
    List<Site> calls = sites.getOrDefault(method, List.of());
    return method.getModifiers().contains(Modifier.PRIVATE)
        && !calls.isEmpty()
        && calls.stream().allMatch(site -> site.from() != null && callers.contains(site.from()));
  }
}
