package dev.custody.checker.resources;

import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value with something about it changed: a copy under way. */
final class ValueChange {
  ValueId id;
  Qualifier qualifier;
  Presence presence;
  @Nullable Loss loss;
  boolean duty;
  boolean nonNull;
  Set<ValueId> owners;
  @Nullable Place home;
  @Nullable Place source;
  Origin origin;
  boolean witnessed;
  @Nullable Runs runs;
  @Nullable Contents contents;
  @Nullable ValueId last;

  ValueChange(Value from) {
    id = from.id();
    qualifier = from.qualifier();
    presence = from.presence();
    loss = from.loss();
    duty = from.duty();
    nonNull = from.nonNull();
    owners = from.owners();
    home = from.home();
    source = from.source();
    origin = from.origin();
    witnessed = from.witnessed();
    runs = from.runs();
    contents = from.contents();
    last = from.last();
  }

  Value done() {
    return new Value(
        id, qualifier, presence, loss, duty, nonNull, owners, home, source, origin, witnessed, runs,
        contents, last);
  }
}
