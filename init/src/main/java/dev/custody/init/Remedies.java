package dev.custody.init;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.types.TypeUses;
import dev.custody.init.Judge.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** What an objection of the checker tells about the marks that are missing. */
final class Remedies {
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
  private static final List<Mark> KEEPING = List.of(Mark.OWNED, Mark.REFCOUNTED, Mark.BORROWED);

  private final Program program;
  private final Slots slots;
  private final Calls calls;

  Remedies(Program program, Slots slots) {
    this.program = program;
    this.slots = slots;
    this.calls = new Calls(program, slots);
  }

  /**
   * Returns the marks that the body at fault needs in any case, the likeliest first.
   *
   * @param objection what the checker says
   * @param marks what is written so far
   */
  List<Remedy> needed(Objection objection, Marks marks) {
    TreePath at = fault(objection);
    return switch (objection.key()) {
      case "borrow.transferred", "borrow.stored" ->
          all(victims(objection, at), duty(at, marks), Slot.Kind.TYPE_ARGUMENT);
      case "exclusive.required" -> all(holders(objection, at), Mark.EXCLUSIVE, Slot.Kind.FIELD);
      case "borrow.captured" -> captured(at, victims(objection, at));
      case "owned.captured" -> once(at, marks);
      case "borrow.returned" -> returned(at, victims(objection, at));
      case "field.unannotated" -> field(at, marks).limit(1).toList();
      case "type.argument.unannotated" ->
          kept(slots.ofTypeArgument(at.getLeaf())).limit(1).toList();
      case "escapes.unchecked" -> escapes(objection, at);
      default -> List.of();
    };
  }

  /** Returns other marks that may help, though nothing proves that they are meant. */
  List<Remedy> possible(Objection objection, Marks marks) {
    TreePath at = fault(objection);
    List<Remedy> remedies = new ArrayList<>();
    switch (objection.key()) {
      case "owned.leaked", "count.leaked", "overwritten", "result.dropped" -> {
        Mark duty = objection.key().equals("count.leaked") ? Mark.REFCOUNTED : Mark.OWNED;
        takers(at).forEach(slot -> remedies.add(new Remedy(slot, duty)));
        remedies.addAll(all(Roots.of(at, program, slots), Mark.BORROWED, Slot.Kind.METHOD));
      }
      case "field.unannotated" -> field(at, marks).skip(1).forEach(remedies::add);
      case "type.argument.unannotated" ->
          kept(slots.ofTypeArgument(at.getLeaf())).skip(1).forEach(remedies::add);
      default -> {}
    }
    for (Slot slot : victims(objection, at)) {
      if (slot.kind() == Slot.Kind.FIELD) {
        kept(slot).forEach(remedies::add);
      } else {
        remedies.add(new Remedy(slot, Mark.OWNED));
        remedies.add(new Remedy(slot, Mark.REFCOUNTED));
        remedies.add(new Remedy(slot, Mark.BORROWED));
      }
    }
    return remedies;
  }

  /** Returns the expression at fault; of a method's name, the call. */
  private TreePath fault(Objection objection) {
    TreePath at = Paths.at(objection.source(), objection.start(), objection.end());
    TreePath around = at.getParentPath();
    return around != null
            && around.getLeaf() instanceof MethodInvocationTree call
            && call.getMethodSelect().equals(at.getLeaf())
        ? around
        : at;
  }

  private static List<Remedy> all(List<Slot> targets, Mark mark, Slot.Kind but) {
    return targets.stream()
        .filter(slot -> slot.kind() != but)
        .map(slot -> new Remedy(slot, mark))
        .toList();
  }

  private static Stream<Remedy> kept(@Nullable Slot slot) {
    return slot == null ? Stream.empty() : KEEPING.stream().map(mark -> new Remedy(slot, mark));
  }

  /** A final field cannot be emptied, so that a loan is likelier; an array can. */
  private Stream<Remedy> field(TreePath at, Marks marks) {
    Element element = program.trees().getElement(at);
    Slot slot = element == null ? null : slots.ofVariable(element);
    if (slot == null) {
      return Stream.empty();
    }
    boolean isLoan =
        element.getModifiers().contains(Modifier.FINAL)
            && element.asType().getKind() == TypeKind.DECLARED;
    Mark first = isLoan ? Mark.BORROWED : new Values(program, slots).storedInto(element, at, marks);
    return Stream.concat(Stream.of(first), KEEPING.stream())
        .distinct()
        .map(mark -> new Remedy(slot, mark));
  }

  /** Returns the places that decide about the value which an objection is about. */
  private List<Slot> victims(Objection objection, TreePath at) {
    Tree tree = at.getLeaf();
    TreePath receiver = Calls.receiver(at);
    if (tree instanceof MethodInvocationTree && !names(objection, at)) {
      Slot self = receiver == null ? Roots.ofThis(at, program, slots) : null;
      return receiver != null
          ? Roots.of(receiver, program, slots)
          : Stream.ofNullable(self).toList();
    }
    return Roots.of(at, program, slots);
  }

  /** Whether the words of an objection name the whole expression, and not a part of it. */
  private static boolean names(Objection objection, TreePath at) {
    Matcher quoted = QUOTED.matcher(objection.message().words());
    return quoted.find() && objection.source().written(at.getLeaf()).equals(quoted.group(1));
  }

  /** Returns the places that decide who may use exclusively what is changed. */
  private List<Slot> holders(Objection objection, TreePath at) {
    Tree tree = at.getLeaf();
    ExpressionTree target = null;
    if (tree instanceof AssignmentTree assignment) {
      target = assignment.getVariable();
    } else if (tree instanceof CompoundAssignmentTree assignment) {
      target = assignment.getVariable();
    } else if (tree instanceof UnaryTree unary) {
      target = unary.getExpression();
    } else if (isField(at)) {
      target = (ExpressionTree) tree;
    }
    if (target == null) {
      return victims(objection, at);
    }
    TreePath path = target.equals(tree) ? at : new TreePath(at, target);
    return target instanceof MemberSelectTree select
        ? Roots.of(new TreePath(path, select.getExpression()), program, slots)
        : Stream.ofNullable(Roots.ofThis(at, program, slots)).toList();
  }

  private boolean isField(TreePath at) {
    Element element =
        at.getLeaf() instanceof ExpressionTree ? program.trees().getElement(at) : null;
    return element != null
        && element.getKind() == ElementKind.FIELD
        && !element.getSimpleName().contentEquals("this");
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

  /** A closure that takes a loan along must run during the call, or the loan must be none. */
  private List<Remedy> captured(TreePath at, List<Slot> victims) {
    Slot closure = closureParameter(at);
    return closure != null
        ? List.of(new Remedy(closure, Mark.RUNS_NOW))
        : all(victims, Mark.OWNED, Slot.Kind.FIELD);
  }

  private List<Remedy> once(TreePath at, Marks marks) {
    Slot closure = closureParameter(at);
    if (closure == null) {
      return List.of();
    }
    boolean isNow = Mark.RUNS_NOW.equals(marks.of(closure));
    return List.of(new Remedy(closure, isNow ? Mark.RUNS_NOW_ONCE : Mark.RUNS_ONCE));
  }

  /** Returns the place of the parameter that the closure around a tree goes to. */
  private @Nullable Slot closureParameter(TreePath at) {
    for (TreePath p = at;
        p != null && !(p.getLeaf() instanceof MethodTree);
        p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      boolean isClosure =
          tree instanceof LambdaExpressionTree
              || tree instanceof MemberReferenceTree
              || (tree instanceof NewClassTree creation && creation.getClassBody() != null);
      if (isClosure) {
        return calls.slotOf(p);
      }
    }
    return null;
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
    Element variable = variableOf(at);
    if (variable != null) {
      takers.addAll(calls.takersOf(variable, at));
    }
    return takers;
  }

  /** Returns the variable that a tree declares or sets, or that it is the value of. */
  private @Nullable Element variableOf(TreePath at) {
    for (TreePath p = at; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof VariableTree) {
        return program.trees().getElement(p);
      } else if (p.getLeaf() instanceof AssignmentTree assignment) {
        return program.trees().getElement(new TreePath(p, assignment.getVariable()));
      } else if (!(p.getLeaf() instanceof ExpressionTree)
          || p.getLeaf() instanceof LambdaExpressionTree) {
        return null;
      }
    }
    return null;
  }
}
