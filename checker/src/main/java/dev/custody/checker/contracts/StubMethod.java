package dev.custody.checker.contracts;

import dev.custody.annotations.Outcome;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a stub file says of one method of a library.
 *
 * @param parameterTypes the simple names of its parameters' types, without arguments
 * @param receiver the qualifier on its receiver; null where none is written
 * @param parameters the qualifiers in the types of its parameters
 * @param runsNow the parameters whose closures run during the call only, by position from 0
 * @param result the qualifiers in the type of its result
 * @param outcome on which outcome the conditional arguments change hands; null where all always do
 * @param conditional those arguments, as written
 */
record StubMethod(
    List<String> parameterTypes,
    @Nullable Ownership receiver,
    List<QualifiedType> parameters,
    Set<Integer> runsNow,
    QualifiedType result,
    @Nullable Outcome outcome,
    Set<String> conditional) {}
