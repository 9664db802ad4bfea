package dev.custody.checker.contracts;

import dev.custody.annotations.Outcome;
import dev.custody.checker.types.Ownership;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a stub file says of one method of a library.
 *
 * @param parameterTypes the simple names of its parameters' types, without arguments
 * @param receiver the qualifier on its receiver; null where none is written
 * @param parameters the qualifiers on its parameters, null elements where none is written
 * @param runs when closures passed to its parameters run
 * @param result the qualifier on its result; null where none is written
 * @param outcome on which outcome the conditional arguments change hands; null where all always do
 * @param conditional those arguments, as written
 */
record StubMethod(
    List<String> parameterTypes,
    @Nullable Ownership receiver,
    List<@Nullable Ownership> parameters,
    List<Runs> runs,
    @Nullable Ownership result,
    @Nullable Outcome outcome,
    Set<String> conditional) {}
