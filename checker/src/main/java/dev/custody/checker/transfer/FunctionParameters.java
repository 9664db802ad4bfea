package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.ParameterContract;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** As what a closure gets the arguments of the functional method that it implements. */
final class FunctionParameters {

  private FunctionParameters() {}

  /**
   * The qualifier of one parameter.
   *
   * @param contract what the functional method says of it
   * @param tracked whether its type is tracked in this closure
   * @param target the parameter or variable that the closure is given to; null when not known
   * @return as what the closure has it; null when it is not tracked
   */
  static @Nullable Qualifier qualifier(
      ParameterContract contract, boolean tracked, @Nullable VariableElement target) {
    if (contract.element() >= 0) {
      Ownership said = target == null ? null : TypeUses.ofTypeArgument(target, contract.element());
      return said != null ? said.qualifier() : tracked ? Qualifier.BORROWED : null;
    }
    Demand demand = contract.demand();
    boolean says = demand != Demand.UNKNOWN && demand != Demand.NONE;
    boolean fromLibrary = !tracked && demand == Demand.SHARED;
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
