package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.World;
import dev.custody.checker.types.Qualifier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a path leaves behind when it leaves the body: duties, and places that are out of date. */
final class Leaving {

  private final Body body;
  private final boolean throwing;
  private final Consumer<Step> steps;

  /**
   * A way out.
   *
   * @param throwing whether an exception leaves the body
   */
  Leaving(Body body, boolean throwing, Consumer<Step> steps) {
    this.body = body;
    this.throwing = throwing;
    this.steps = steps;
  }

  /** Tells what is left in one world. */
  void tell(World world) {
    for (Value value : world.values()) {
      boolean isEmptied = OwningObjects.isEmptied(value, world, body.contracts());
      if (value.isOwed() && !value.witnessed() && !isSettled(value) && !isEmptied) {
        steps.accept(new Step.Left(value, wayOut(world), value.origin().at()));
      }
      tellSpent(value, world);
    }
    world.places().forEach((place, held) -> tellVacated(place, held, world));
    if (throwing) {
      Promises.tellBroken(world, steps);
    }
    if (throwing && body.kind() == Body.Kind.CONSTRUCTOR) {
      world.places().keySet().forEach(place -> tellStored(place, world));
    }
  }

  /** What a constructor has stored is lost with the object that it does not make. */
  private void tellStored(Place place, World world) {
    Value lost = UnmadeObjects.lostIn(place, world, body);
    if (lost != null) {
      steps.accept(new Step.Left(lost, wayOut(world), lost.origin().at()));
    }
  }

  private boolean isSettled(Value value) {
    return throwing ? Promises.isKept(value, body) : Entry.isStored(value, body);
  }

  private static @Nullable Tree wayOut(World world) {
    return world.wayOut() == null ? null : world.wayOut().by();
  }

  /** A container whose elements another one took as well must have been cleared. */
  private void tellSpent(Value container, World world) {
    boolean isSpent = container.contents() != null && container.contents().fill() == Fill.SPENT;
    boolean isKept = isSpent && !container.duty() && container.loss() != null;
    if (isKept && !container.isGone() && !isInside(container, world)) {
      String name = "what is in " + container.origin().name();
      steps.accept(
          new Step.Kept(
              container.heldAs(Qualifier.BORROWED), name, "the other one", container.loss().at()));
    }
  }

  /** Whether a container goes with one around it, which this body made and nobody else has. */
  private static boolean isInside(Value container, World world) {
    return world.lenders(container, (inner, outer) -> true).stream()
        .anyMatch(outer -> outer.duty() && outer.contents() != null);
  }

  /** A place whose value has moved to another still refers to it. */
  private void tellVacated(Place place, Held held, World world) {
    Value value = held instanceof Held.Vacated left ? world.value(left.id()) : null;
    if (value != null && value.loss() != null) {
      Value before = value.heldBefore().livingIn(place);
      Tree at = value.loss().at();
      steps.accept(
          new Step.GivenUp(before, place.spelling(), before.qualifier(), "another place", at));
    }
  }
}
