package dev.custody.checker.contracts;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Where a lock is taken, or given away for a while, so that others may have been before this thread
 * goes on. What was seen of a field until then is true only while the lock that guards the field
 * was held all the time.
 */
public final class LockChanges {

  /** What became of the lock that guards a field while another was taken, or one was given away. */
  public enum Since {
    /** It was held all the time. */
    HELD,
    /** It was not, so that others may have changed the field. */
    RELEASED,
    /** No lock is known to guard the field. */
    UNKNOWN
  }

  private final FieldAccesses read;
  private final ThreadReach reach;

  LockChanges(FieldAccesses read, ThreadReach reach) {
    this.read = read;
    this.reach = reach;
  }

  /**
   * Whether others may have held a lock when a statement or call is done.
   *
   * @param event the statement or call
   * @return whether it takes one, or gives one away for a while
   */
  public boolean isAt(Tree event) {
    return read.isChange(event)
        || read.mayGiveAway(event)
        || read.mayTake(event)
        || read.passesCallersLock(event);
  }

  /**
   * Whether the lock that guards a field of this object, or a static one, is held all the time
   * while a lock is taken or given away.
   *
   * @param field the field, or the field that keeps the array or container
   * @param event the statement or call that takes it, or gives it away
   * @return what became of the lock of the field
   */
  public Since since(VariableElement field, Tree event) {
    List<String> guards = Guards.of(field);
    String usual = reach.usualLock(field);
    if (guards.isEmpty() && usual == null) {
      boolean isFollowed = read.isChange(event) || read.passesCallersLock(event);
      return isFollowed ? Since.UNKNOWN : Since.RELEASED;
    }
    boolean isHeld =
        heldDuring(event, field).stream()
            .filter(Lock::exclusive)
            .anyMatch(
                lock ->
                    guards.isEmpty()
                        ? lock.name().equals(usual)
                        : guards.stream().anyMatch(guard -> lock.guards(field, guard)));
    return isHeld ? Since.HELD : Since.RELEASED;
  }

  /** The locks held before, during and after an event, as seen from the object with the field. */
  private List<Lock> heldDuring(Tree event, VariableElement field) {
    Spot spot = read.at(event);
    if (spot == null || (read.mayGiveAway(event) && !read.givesLockAway(event))) {
      return List.of(); // which lock it gives away is not known
    }
    String object = spot.ownerOf(field);
    Set<Tree> ended = read.regionsEndedBy(event);
    List<Lock> locks = new ArrayList<>();
    spot.locks().stream()
        .filter(lock -> !ended.contains(lock.region()))
        .forEach(lock -> locks.add(lock.seenFrom(object)));
    if (!read.mayGiveAway(event) && spot.method() != null && !spot.inLambda()) {
      ExecutableElement around = TreeUtils.elementFromDeclaration(spot.method());
      read.calls().heldBy(around).stream()
          .filter(lock -> !Relaxing.isAmong(read.passedBy(event), lock))
          .forEach(lock -> locks.add(lock.seenFrom(object)));
    }
    return locks;
  }
}
