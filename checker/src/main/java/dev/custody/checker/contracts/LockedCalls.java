package dev.custody.checker.contracts;

import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * How the methods of a file are called. Which locks every caller of one holds: those that a
 * {@code @GuardedBy} on it names, as far as all calls in the file agree, and for a private method
 * those that all of its calls hold. Which are held where it runs a closure. And whether it is
 * called by what another thread may run.
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
  private final Map<ExecutableElement, Set<ExecutableElement>> calledBy = new HashMap<>();
  private final Set<ExecutableElement> elsewhere = new HashSet<>();
  private @Nullable Map<ExecutableElement, Set<String>> held;
  private final Map<VariableElement, Set<String>> running = new HashMap<>();
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
    if (from != null) {
      calledBy.computeIfAbsent(from, m -> new HashSet<>()).add(method);
    }
  }

  /** A closure that a method is given runs, under some locks. */
  void runs(VariableElement parameter, List<Lock> locks) {
    Set<String> names = new HashSet<>(names(locks));
    running.merge(
        parameter,
        names,
        (known, more) -> {
          known.retainAll(more);
          return known;
        });
  }

  /** The locks that are held whenever a method runs the closure that it is given. */
  List<Lock> heldAround(VariableElement parameter, Tree closure) {
    return running.getOrDefault(parameter, Set.of()).stream()
        .map(name -> new Lock(name, closure, true))
        .toList();
  }

  /** A method is called by what another thread may run. */
  void runsElsewhere(ExecutableElement method) {
    elsewhere.add(method);
  }

  /** Whether another thread may call a method, as far as this file says so. */
  boolean mayRunElsewhere(ExecutableElement method) {
    if (!isSpread) {
      isSpread = true;
      Deque<ExecutableElement> reached = new ArrayDeque<>(elsewhere);
      while (!reached.isEmpty()) {
        for (ExecutableElement called : calledBy.getOrDefault(reached.pop(), Set.of())) {
          if (elsewhere.add(called)) {
            reached.push(called); // what such a method calls runs there too
          }
        }
      }
    }
    return elsewhere.contains(method);
  }

  /** The lock that a called method asks for and that is not held at the call; null for none. */
  @Nullable String missingAt(ExecutableElement method, Tree call) {
    List<Lock> guarding = guards.getOrDefault(method, List.of());
    for (Site site : sites.getOrDefault(method, List.of())) {
      if (site.at() == call && !guarding.isEmpty()) {
        Set<String> held = new HashSet<>(names(site.locks()));
        if (site.from() != null) {
          held.addAll(namesHeld(site.from()));
        }
        return held.containsAll(names(guarding)) ? null : guarding.get(0).name();
      }
    }
    return null;
  }

  /** The locks that are held whenever a method runs. */
  List<Lock> heldBy(ExecutableElement method) {
    Set<String> names = namesHeld(method);
    Tree region = declarations.get(method);
    return region == null
        ? List.of()
        : names.stream().map(name -> new Lock(name, region, true)).toList();
  }

  private Set<String> namesHeld(ExecutableElement method) {
    Set<String> guarding = names(guards.getOrDefault(method, List.of()));
    if (!guarding.isEmpty()) {
      return guarding; // a call without that lock is reported where it stands
    }
    if (held == null) {
      held = solve();
    }
    return held.getOrDefault(method, Set.of());
  }

  /**
   * The locks that all calls of each private method hold: the greatest solution of "those that are
   * held at a call, and those that its caller is called with". What is missing is not known yet,
   * which stands for all locks.
   */
  private Map<ExecutableElement, Set<String>> solve() {
    Map<ExecutableElement, Set<String>> solution = new HashMap<>();
    for (ExecutableElement method : calledBy.keySet()) {
      if (!isOnlyCalledHere(method) || !sites.containsKey(method)) {
        solution.put(method, names(guards.getOrDefault(method, List.of())));
      }
    }
    Deque<ExecutableElement> worklist = new ArrayDeque<>();
    sites.keySet().stream().filter(this::isOnlyCalledHere).forEach(worklist::add);
    while (!worklist.isEmpty()) {
      ExecutableElement method = worklist.remove();
      Set<String> common = common(sites.getOrDefault(method, List.of()), solution);
      if (common != null && !common.equals(solution.put(method, common))) {
        calledBy.getOrDefault(method, Set.of()).stream()
            .filter(this::isOnlyCalledHere)
            .forEach(worklist::add);
      }
    }
    return solution;
  }

  private boolean isOnlyCalledHere(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PRIVATE) && !guards.containsKey(method);
  }

  private static @Nullable Set<String> common(
      List<Site> calls, Map<ExecutableElement, Set<String>> solution) {
    Set<String> common = null;
    for (Site site : calls) {
      Set<String> above = site.from() == null ? Set.of() : solution.get(site.from());
      if (above != null) {
        Set<String> locks = new HashSet<>(names(site.locks()));
        locks.addAll(above);
        if (common == null) {
          common = locks;
        } else {
          common.retainAll(locks);
        }
      }
    }
    return common;
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
