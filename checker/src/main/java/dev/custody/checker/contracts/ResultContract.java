package dev.custody.checker.contracts;

import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a method says of its result.
 *
 * @param qualifier what the caller holds afterwards; null when the result is not tracked
 * @param owners for a loan: whom it is lent by
 * @param tagOf for an {@code int}: the request that it is the tag of; null for any other number
 * @param setOf for a tag set: the request whose set it is; null where that is not known
 * @param sameAs the argument that is handed back as it came; null where the result is another value
 * @param element which type parameter of the class its type is, from 0; -1 where it is none
 * @param droppable whether an owner may forget the result
 * @param type the qualifiers in its type, that of a tracked result included where none is written
 */
public record ResultContract(
    @Nullable Qualifier qualifier,
    List<Ref> owners,
    @Nullable Ref tagOf,
    @Nullable Ref setOf,
    @Nullable Ref sameAs,
    int element,
    boolean droppable,
    QualifiedType type) {

  /** A result that has nothing to do with ownership. */
  public static final ResultContract UNTRACKED =
      new ResultContract(null, List.of(), null, null, null, -1, false, QualifiedType.PLAIN);
}
