package dev.custody.checker;

import dev.custody.checker.messages.Fact;
import dev.custody.checker.messages.Fact.Kind;
import dev.custody.checker.messages.Finding.Related;
import dev.custody.checker.messages.Spans;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.resources.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what one world knows of a place into the words of a {@link Fact}. */
final class Rights {

  private final Spans spans;

  Rights(Spans spans) {
    this.spans = spans;
  }

  /** What the holder of a place may do in a world. */
  Fact.Right in(Place place, World world) {
    Value value = world.valueIn(place);
    if (value == null) {
      boolean isNull = world.held(place) instanceof Held.Null;
      return new Fact.Right(
          isNull ? Kind.NULL : Kind.GONE, "nobody known here", Optional.empty(), List.of());
    }
    return new Fact.Right(kind(value), owner(value, world), loss(value), loans(value.id(), world));
  }

  private static Kind kind(Value value) {
    if (value.isGone()) {
      return Kind.GONE;
    }
    if (value.presence() == Presence.MAYBE) {
      return Kind.MAYBE_GONE;
    }
    if (value.home() != null) {
      return Kind.LENT;
    }
    return switch (value.qualifier()) {
      case OWNED -> Kind.OWNED;
      case REFCOUNTED -> Kind.COUNTED;
      case BORROWED_EXCLUSIVE -> Kind.LENT_ALONE;
      case BORROWED -> Kind.LENT;
      case GIVEN_UP -> Kind.GONE;
    };
  }

  private static String owner(Value value, World world) {
    if (value.home() != null) {
      return "'" + value.home().spelling() + "'";
    }
    if (value.duty() || !value.qualifier().isLoan()) {
      return "this method";
    }
    String lenders =
        value.owners().stream()
            .map(id -> nameOf(id, world))
            .flatMap(Optional::stream)
            .sorted()
            .collect(Collectors.joining(", "));
    return lenders.isEmpty() ? "the caller" : lenders;
  }

  private static Optional<String> nameOf(ValueId id, World world) {
    Value owner = world.value(id);
    return Optional.ofNullable(owner).map(value -> "'" + value.origin().name() + "'");
  }

  private Optional<Related> loss(Value value) {
    @Nullable Loss loss = value.loss();
    return loss == null
        ? Optional.empty()
        : spans.of(loss.at()).map(span -> new Related(span, loss.cause()));
  }

  /** The local variables that still hold a loan of a value. */
  private List<Related> loans(ValueId id, World world) {
    List<Related> loans = new ArrayList<>();
    for (Map.Entry<Place, Held> entry : world.places().entrySet()) {
      boolean isLocal = entry.getKey() instanceof Place.Local;
      Value loan = isLocal ? world.valueIn(entry.getKey()) : null;
      if (loan != null && !loan.isGone() && loan.owners().contains(id)) {
        spans
            .of(loan.origin().at())
            .ifPresent(span -> loans.add(new Related(span, entry.getKey().spelling())));
      }
    }
    return loans;
  }
}
