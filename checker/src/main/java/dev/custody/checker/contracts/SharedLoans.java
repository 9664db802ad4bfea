package dev.custody.checker.contracts;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Loans from fields that other threads empty. Such a loan is good only while a lock is held that
 * everybody holds who takes something out of the field; what takes without one is at fault itself.
 * What nobody takes but the end of the object, or who has it alone, stays as long as the object.
 */
public final class SharedLoans {

  private final FieldAccesses read;
  private final List<FieldAccess> accesses;
  private final ThreadReach reach;
  private final Map<VariableElement, Guard> guards = new HashMap<>();

  SharedLoans(FieldAccesses read, List<FieldAccess> accesses, ThreadReach reach) {
    this.read = read;
    this.accesses = accesses;
    this.reach = reach;
  }

  /** Why a loan is not good where it is used. */
  public sealed interface End {}

  /**
   * No lock was held where it was read.
   *
   * @param why a clause that says which
   */
  public record Unguarded(String why) implements End {}

  /**
   * It was good for a while.
   *
   * @param at what ended it
   * @param cause how
   * @param mending how it might be used all the same
   */
  public record Over(Tree at, String cause, String mending) implements End {}

  /**
   * What keeps others from emptying a field.
   *
   * @param isNeeded whether anybody empties it at all
   * @param isAtomic whether they do it in one step that needs no lock
   * @param protects which locks keep all of them away
   * @param usual one such lock
   */
  private record Guard(
      boolean isNeeded, boolean isAtomic, Predicate<Lock> protects, @Nullable String usual) {

    static final Guard NONE = new Guard(false, false, lock -> true, null);
  }

  /**
   * Whether a loan may have ended where it is used.
   *
   * @param lent the expression that read it: a field, a slot, or a call on a container in a field
   * @param use where it is used
   * @return how it ended; null if it is good there
   */
  public @Nullable End endBefore(Tree lent, Tree use) {
    FieldAccess base = read.baseOf(lent);
    Spot spot = read.at(lent);
    if (base == null || spot == null || isAlone(base)) {
      return null;
    }
    Guard guard = guardOf(base.field());
    if (!guard.isNeeded()) {
      return null;
    }
    List<Lock> protecting = protecting(guard, lent, base);
    if (protecting.isEmpty()) {
      return isTakenBeside(guard, base) ? null : unguarded(guard, lent, base);
    }
    Set<Tree> inForce =
        read.locksAt(use, base).stream().map(Lock::region).collect(Collectors.toSet());
    if (protecting.stream().anyMatch(lock -> inForce.contains(lock.region()))) {
      return null;
    }
    Lock lock = protecting.get(0);
    return new Over(
        read.releaseOf(lock.region()),
        "the lock '" + lock.name() + "', which keeps others from taking it, was released",
        "Use it while that lock is held, or take the loan again under it");
  }

  /** Whether the same code takes values out without a lock, which is told where it does. */
  private boolean isTakenBeside(Guard guard, FieldAccess base) {
    return !guard.isAtomic()
        && accesses.stream()
            .filter(a -> a.field().equals(base.field()) && a.code() == base.code())
            .anyMatch(a -> isTaking(a) && a.locks().stream().noneMatch(guard.protects()));
  }

  private End unguarded(Guard guard, Tree lent, FieldAccess base) {
    return guard.isAtomic()
        ? new Over(
            lent,
            "other threads could take it out of '"
                + base.field().getSimpleName()
                + "', right after it was read",
            reach.isConcurrentMap(base.field())
                ? "Look at it inside computeIfPresent(), or let all who take it out hold a lock"
                : "Take it out for as long as it is used, or let all who take it out hold a lock")
        : new Unguarded("what takes it out holds '" + guard.usual() + "', which is not held");
  }

  /**
   * The lock that a method releases when it returns a loan.
   *
   * @param lent the expression that read the loan
   * @param method the method
   * @return its name; null where the caller holds it too, or none is needed
   */
  public @Nullable String lockLeftBy(Tree lent, ExecutableElement method) {
    FieldAccess base = read.baseOf(lent);
    if (base == null || isAlone(base) || !guardOf(base.field()).isNeeded()) {
      return null;
    }
    Guard guard = guardOf(base.field());
    List<Lock> protecting = protecting(guard, lent, base);
    List<Lock> callers = read.heldByCallers(method, base);
    return protecting.isEmpty() || callers.stream().anyMatch(guard.protects())
        ? null
        : protecting.get(0).name();
  }

  /**
   * Whether a loan that was read before is over behind a statement or call.
   *
   * @param lent the expression that read it
   * @param event the statement or call, which takes a lock or gives some away for a while
   * @return whether it was read under no other lock than those
   */
  public boolean endsAt(Tree lent, Tree event) {
    FieldAccess base = read.baseOf(lent);
    if (base == null || isAlone(base) || !guardOf(base.field()).isNeeded()) {
      return false;
    }
    List<Lock> protecting = protecting(guardOf(base.field()), lent, base);
    Set<Tree> regions = new HashSet<>(read.regionsEndedBy(event));
    Spot spot = read.passesCallersLock(event) ? read.at(event) : null;
    regions.addAll(spot == null || spot.method() == null ? Set.of() : Set.of(spot.method()));
    return !protecting.isEmpty() && protecting.stream().allMatch(l -> regions.contains(l.region()));
  }

  /**
   * Whether any loan may be over behind a statement or call.
   *
   * @param event the statement or call
   * @return whether it takes a lock, or gives one away for a while
   */
  public boolean isChange(Tree event) {
    return read.isChange(event) || read.passesCallersLock(event);
  }

  /**
   * Whether a call gives a lock away for a while.
   *
   * @param event a statement or call
   * @return whether a lock that was held before is held by others during it
   */
  public boolean isGivingAway(Tree event) {
    return read.givesLockAway(event) || read.passesCallersLock(event);
  }

  /**
   * Whether an expression reads a field, or a slot, into a variable.
   *
   * @param expression the expression
   * @return whether it is such a read
   */
  public boolean isCopy(Tree expression) {
    return read.isCopy(expression);
  }

  private List<Lock> protecting(Guard guard, Tree lent, FieldAccess base) {
    return read.locksAt(lent, base).stream().filter(guard.protects()).toList();
  }

  private static boolean isAlone(FieldAccess access) {
    boolean isStatic = access.field().getModifiers().contains(Modifier.STATIC);
    return !isStatic && (access.making() || access.sole());
  }

  private Guard guardOf(VariableElement field) {
    Guard known = guards.get(field);
    if (known == null) {
      known = findGuard(field);
      guards.put(field, known);
    }
    return known;
  }

  private Guard findGuard(VariableElement field) {
    List<FieldAccess> takers =
        accesses.stream()
            .filter(a -> a.field().equals(field) && isTaking(a) && !isAlone(a) && !a.lent())
            .toList();
    if (takers.isEmpty()) {
      return Guard.NONE;
    }
    List<String> said = Guards.of(field);
    if (!said.isEmpty()) {
      Predicate<Lock> isSaid = lock -> said.stream().anyMatch(g -> lock.guards(field, g));
      return new Guard(true, false, isSaid, said.get(0));
    }
    Set<String> common = null;
    for (FieldAccess taker : takers) {
      Set<String> names =
          taker.locks().stream()
              .filter(Lock::exclusive)
              .map(Lock::name)
              .collect(Collectors.toCollection(HashSet::new));
      if (common == null) {
        common = names;
      } else {
        common.retainAll(names);
      }
    }
    boolean isAtomic = takers.stream().allMatch(a -> a.kind() == FieldAccess.Kind.ATOMIC);
    if (isAtomic && reach.reachedBySeveral(field) == null) {
      return Guard.NONE; // what looks after itself does not say who uses it
    }
    if (common != null && !common.isEmpty()) {
      Set<String> locks = common;
      return new Guard(true, false, l -> locks.contains(l.name()), locks.iterator().next());
    }
    return isAtomic ? new Guard(true, true, lock -> false, null) : Guard.NONE;
  }

  private boolean isTaking(FieldAccess access) {
    return switch (access.kind()) {
      case READ, COPY, FILL -> false;
      case ATOMIC -> true;
      case WRITE -> !(access.at() instanceof AssignmentTree) || !reach.isFilling(access);
    };
  }
}
