package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.ParameterContract;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import org.jspecify.annotations.Nullable;

/** As what a closure gets the arguments of the functional method that it implements. */
final class FunctionParameters {

  private FunctionParameters() {}

  /**
   * The qualifier of one parameter.
   *
   * @param contract what the functional method says of it
   * @param tracked whether its type is tracked in this closure
   * @param type the qualifiers of its type, as the closure's own type says them
   * @return as what the closure has it; null when it is not tracked
   */
  static @Nullable Qualifier qualifier(
      ParameterContract contract, boolean tracked, QualifiedType type) {
    if (contract.type().qualifier() == Qualifier.GIVEN_UP) {
      return tracked ? Qualifier.GIVEN_UP : null;
    } else if (contract.element() >= 0) {
      Qualifier said = type.qualifier();
      return said != null ? said : tracked ? Qualifier.BORROWED : null;
    }
    Demand demand = contract.demand();
    boolean says = demand != Demand.UNKNOWN && demand != Demand.NONE;
    boolean fromLibrary =
        !tracked && demand == Demand.SHARED && contract.type().qualifier() == null;
    return says && !fromLibrary ? of(demand) : tracked ? Qualifier.BORROWED : null;
  }

  /** What whoever is passed something under a demand may do with it. */
  static Qualifier of(Demand demand) {
    return switch (demand) {
      case OWNER -> Qualifier.OWNED;
      case COUNT -> Qualifier.REFCOUNTED;
      case EXCLUSIVE -> Qualifier.BORROWED_EXCLUSIVE;
      case SHARED, UNKNOWN, NONE -> Qualifier.BORROWED;
    };
  }
}
