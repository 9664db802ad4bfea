package dev.custody.init;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.types.TypeUses;
import dev.custody.init.Judge.Objection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** What an objection of the checker tells about marks that are missing in any case. */
final class Needs {
  private final Program program;
  private final Slots slots;
  private final Calls calls;
  private final Faults faults;
  private final Closures closures;
  private final Keeping keeping;

  Needs(Program program, Slots slots) {
    this.program = program;
    this.slots = slots;
    this.calls = new Calls(program, slots);
    this.faults = new Faults(program, slots);
    this.closures = new Closures(program, slots);
    this.keeping = new Keeping(program, slots);
  }

  /**
   * Returns the marks that the body at fault needs in any case, the likeliest first.
   *
   * @param objection what the checker says
   * @param marks what is written so far
   */
  List<Remedy> of(Objection objection, Marks marks) {
    TreePath at = faults.of(objection);
    return switch (objection.key()) {
      case "borrow.transferred", "borrow.stored" ->
          at.getLeaf() instanceof MemberReferenceTree
              ? closures.likeReferenced(at, marks)
              : Remedy.all(faults.victims(objection, at), duty(at, marks), Slot.Kind.TYPE_ARGUMENT);
      case "exclusive.required" ->
          Remedy.all(faults.holders(objection, at), Mark.EXCLUSIVE, Slot.Kind.FIELD);
      case "borrow.captured" -> closures.captured(at, faults.victims(objection, at));
      case "owned.captured" -> closures.once(at, marks);
      case "borrow.returned" -> returned(at, faults.victims(objection, at));
      case "field.unannotated" -> keeping.field(at, marks).limit(1).toList();
      case "type.argument.unannotated" ->
          Keeping.kept(slots.ofTypeArgument(at.getLeaf())).limit(1).toList();
      case "escapes.unchecked" -> escapes(objection, at);
      case "moved.out" ->
          Stream.ofNullable(Roots.ofThis(at, program, slots))
              .filter(Slot::isTracked)
              .map(slot -> new Remedy(slot, Mark.OWNED))
              .toList();
      default -> List.of();
    };
  }

  /** Returns the mark that lets a value be given where it is given: as owner, or as a count. */
  private Mark duty(TreePath at, Marks marks) {
    Mark wanted = null;
    VariableElement parameter = calls.parameterOf(at);
    ExecutableElement callee = calls.callee(at);
    if (parameter != null) {
      Slot slot = slots.ofVariable(parameter);
      wanted = slot == null ? Slots.written(parameter) : marks.of(slot);
    } else if (callee != null) {
      Slot slot = slots.ofReceiver(callee);
      wanted = slot == null ? Mark.of(TypeUses.ofReceiver(callee)) : marks.of(slot);
    } else if (at.getParentPath().getLeaf() instanceof AssignmentTree assignment) {
      Element target =
          program.trees().getElement(new TreePath(at.getParentPath(), assignment.getVariable()));
      Slot slot = target == null ? null : slots.ofVariable(target);
      wanted = slot == null ? null : marks.of(slot);
    }
    return Mark.REFCOUNTED.equals(wanted) ? Mark.REFCOUNTED : Mark.OWNED;
  }

  /** What is returned of a loan is lent on, from this object or from the parameter that lent it. */
  private List<Remedy> returned(TreePath at, List<Slot> victims) {
    TreePath method = Paths.method(at);
    if (method == null
        || !(program.trees().getElement(method) instanceof ExecutableElement element)) {
      return List.of();
    }
    Slot result = slots.ofResult(element);
    if (result == null) {
      return List.of();
    }
    for (VariableElement parameter : element.getParameters()) {
      Slot slot = slots.ofVariable(parameter);
      if (slot != null && victims.contains(slot)) {
        return List.of(new Remedy(result, Mark.lentFrom(parameter.getSimpleName().toString())));
      }
    }
    return List.of(new Remedy(result, Mark.BORROWED));
  }

  /** Code that says nothing is asked to borrow. */
  private List<Remedy> escapes(Objection objection, TreePath at) {
    Slot parameter = calls.slotOf(at);
    ExecutableElement callee = at.getParentPath() == null ? null : calls.callee(at.getParentPath());
    if (parameter != null && callee != null && isNamed(objection, callee)) {
      return List.of(new Remedy(parameter, Mark.BORROWED));
    }
    ExecutableElement own = calls.callee(at);
    Slot receiver = own != null ? slots.ofReceiver(own) : calls.receiverSlot(at);
    if (receiver == null && parameter == null) {
      return List.of();
    }
    return List.of(new Remedy(receiver != null ? receiver : parameter, Mark.BORROWED));
  }

  private static boolean isNamed(Objection objection, ExecutableElement callee) {
    String name =
        callee.getKind() == ElementKind.CONSTRUCTOR
            ? callee.getEnclosingElement().getSimpleName().toString()
            : callee.getSimpleName().toString();
    return objection.message().words().contains(name);
  }
}
