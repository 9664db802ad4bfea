package dev.custody.init;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePath;
import dev.custody.init.Judge.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/**
 * Which marks may make an objection of the checker go away, though nothing proves that they are
 * meant.
 */
final class Guesses {
  private final Program program;
  private final Slots slots;
  private final Calls calls;
  private final Faults faults;
  private final Keeping keeping;

  Guesses(Program program, Slots slots) {
    this.program = program;
    this.slots = slots;
    this.calls = new Calls(program, slots);
    this.faults = new Faults(program, slots);
    this.keeping = new Keeping(program, slots);
  }

  /** Returns marks that may help together, though nothing proves that they are meant. */
  List<List<Remedy>> of(Objection objection, Marks marks) {
    TreePath at = faults.of(objection);
    List<List<Remedy>> remedies = new ArrayList<>();
    switch (objection.key()) {
      case "owned.leaked", "count.leaked", "overwritten", "result.dropped" ->
          remedies.addAll(ends(objection, at));
      case "double.transfer", "use.after.transfer" -> remedies.addAll(conditions(at));
      case "field.unannotated" ->
          keeping.field(at, marks).skip(1).map(List::of).forEach(remedies::add);
      case "type.argument.unannotated" ->
          Keeping.kept(slots.ofTypeArgument(at.getLeaf()))
              .skip(1)
              .map(List::of)
              .forEach(remedies::add);
      default -> {}
    }
    for (Slot slot : faults.victims(objection, at)) {
      Keeping.kept(slot).map(List::of).forEach(remedies::add);
    }
    return remedies;
  }

  /**
   * What nobody gives up: the last uses may do it, all of them or one, or it is none to give up.
   */
  private List<List<Remedy>> ends(Objection objection, TreePath at) {
    Mark duty = objection.key().equals("count.leaked") ? Mark.REFCOUNTED : Mark.OWNED;
    List<List<Remedy>> remedies = new ArrayList<>();
    Element variable = faults.variableOf(at);
    if (variable != null) {
      List<Slot> last = calls.takers(LastUses.of(variable, at, program.trees()));
      remedies.add(Remedy.all(last, duty, Slot.Kind.METHOD));
      remedies.add(
          last.stream()
              .flatMap(slot -> Stream.concat(Stream.of(new Remedy(slot, duty)), outcome(slot)))
              .toList());
      Stream.ofNullable(slots.ofVariable(variable))
          .map(own -> outcome(own).toList())
          .forEach(remedies::add);
    }
    for (Slot slot : takers(at)) {
      Remedy taken = new Remedy(slot, duty);
      remedies.add(List.of(taken));
      remedies.add(Stream.concat(Stream.of(taken), outcome(slot)).toList());
    }
    Roots.of(at, program, slots)
        .forEach(slot -> remedies.add(List.of(new Remedy(slot, Mark.BORROWED))));
    remedies.removeIf(List::isEmpty);
    return remedies;
  }

  /** A value that goes on after it was given up may have been given up on an outcome only. */
  private List<List<Remedy>> conditions(TreePath at) {
    Element variable =
        at.getLeaf() instanceof IdentifierTree ? program.trees().getElement(at) : null;
    TreePath receiver = Calls.receiver(at);
    if (variable == null && receiver != null) {
      variable = program.trees().getElement(receiver);
    }
    return variable == null
        ? List.of()
        : calls.takersOf(variable, at).stream()
            .map(slot -> outcome(slot).toList())
            .filter(remedy -> !remedy.isEmpty())
            .toList();
  }

  /** A method that answers yes or no may take its argument only when it says yes. */
  private Stream<Remedy> outcome(Slot parameter) {
    return slots.methods().stream()
        .filter(method -> method.getReturnType().getKind() == TypeKind.BOOLEAN)
        .flatMap(method -> outcome(method, parameter).stream());
  }

  private Optional<Remedy> outcome(ExecutableElement method, Slot parameter) {
    Slot head = slots.ofMethod(method);
    return method.getParameters().stream()
        .filter(each -> parameter.equals(slots.ofVariable(each)))
        .map(each -> Mark.whenTrue(each.getSimpleName().toString()))
        .findFirst()
        .filter(mark -> head != null)
        .map(mark -> new Remedy(head, mark));
  }

  /** Returns the places that a value goes to which nobody gives up. */
  private List<Slot> takers(TreePath at) {
    List<Slot> takers = new ArrayList<>();
    if (at.getLeaf() instanceof MemberReferenceTree
        && program.trees().getElement(at) instanceof ExecutableElement method) {
      method.getParameters().stream()
          .limit(1)
          .map(slots::ofVariable)
          .flatMap(Stream::ofNullable)
          .forEach(takers::add);
      Stream.ofNullable(slots.ofReceiver(method)).forEach(takers::add);
    }
    Stream.ofNullable(calls.slotOf(at)).forEach(takers::add);
    Stream.ofNullable(calls.receiverSlot(at)).forEach(takers::add);
    Element variable = faults.variableOf(at);
    if (variable != null) {
      takers.addAll(calls.takersOf(variable, at));
    }
    return takers;
  }
}
