package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.types.Qualifier;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Reads off the text of a source file what each of its methods does to fields. */
final class EffectReader extends TreeScanner<@Nullable Void, @Nullable Void> {

  /**
   * What reading a file adds to.
   *
   * @param methods what each method does by itself
   * @param overriders the methods of the file that override a method
   * @param implementers the closures of the file that implement a method, but those of the JDK
   * @param initial what fields hold when a constructor begins
   * @param parts which variables refer to parts of what others keep
   * @param ownParts which fields keep a part of their object
   */
  record Found(
      Map<ExecutableElement, OwnEffects> methods,
      Map<ExecutableElement, Set<ExecutableElement>> overriders,
      Map<ExecutableElement, Set<Tree>> implementers,
      InitialFields initial,
      Parts parts,
      OwnParts ownParts) {}

  private final Found found;
  private final Parts parts;
  private final Contracts contracts;
  private final ProcessingEnvironment environment;
  private @Nullable OwnEffects own;
  private @Nullable Element made;
  private boolean lends;

  /** Names, and expressions for parts of what they name, of which nothing is taken out there. */
  private final Set<Tree> looks = Collections.newSetFromMap(new IdentityHashMap<>());

  EffectReader(
      Found found,
      @Nullable OwnEffects own,
      Contracts contracts,
      ProcessingEnvironment environment) {
    this.found = found;
    this.parts = found.parts();
    this.own = own;
    this.contracts = contracts;
    this.environment = environment;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
    OwnEffects around = own;
    Element madeAround = made;
    boolean lendsAround = lends;
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    made = tree.getReturnType() == null ? method.getEnclosingElement() : null;
    found.ownParts().declare(method, tree.getBody());
    lends = contracts.of(method).result().qualifier() == Qualifier.BORROWED;
    if (around == null || !found.methods().containsKey(method)) {
      own = found.methods().computeIfAbsent(method, m -> new OwnEffects());
      for (ExecutableElement above :
          ElementUtils.getOverriddenMethods(method, environment.getTypeUtils())) {
        found.overriders().computeIfAbsent(above, m -> new HashSet<>()).add(method);
        for (int i = 0; i < method.getParameters().size(); i++) {
          parts.add(method.getParameters().get(i), above.getParameters().get(i));
        }
      }
    }
    super.visitMethod(tree, p);
    own = around;
    made = madeAround;
    lends = lendsAround;
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    implement(TreeUtils.findFunction(tree, environment), tree);
    boolean lendsAround = lends;
    lends = false; // what it returns, another says
    super.visitLambdaExpression(tree, p);
    lends = lendsAround;
    return null;
  }

  /** What a method lends to be looked at, it leaves where it is. */
  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void p) {
    if (lends && tree.getExpression() != null) {
      looks.add(TreeUtils.withoutParens(tree.getExpression()));
    }
    return super.visitReturn(tree, p);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    if (tree.getNameExpression() != null) {
      return null; // a receiver that is written only to say something of it is no use of it
    }
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    if (variable.getKind() == ElementKind.FIELD) {
      found.initial().declare(variable, tree.getInitializer());
    }
    if (tree.getInitializer() != null) {
      found.ownParts().assign(variable, tree.getInitializer(), true);
      fill(tree.getInitializer());
    }
    refer(variable, tree.getInitializer());
    return super.visitVariable(tree, p);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
    fill(tree.getExpression());
    write(tree.getVariable(), tree.getExpression().getKind() != Kind.NULL_LITERAL);
    if (TreeUtils.elementFromTree(TreeUtils.withoutParens(tree.getVariable()))
        instanceof VariableElement to) {
      boolean isBeginning = own == null || to.getEnclosingElement().equals(made);
      found.ownParts().assign(to, tree.getExpression(), isBeginning);
      refer(to, tree.getExpression());
      if (to.getModifiers().contains(Modifier.FINAL)) {
        look(tree.getVariable()); // it had nothing before
      }
    }
    return super.visitAssignment(tree, p);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void p) {
    write(tree.getVariable(), true);
    return super.visitCompoundAssignment(tree, p);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void p) {
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          write(tree.getExpression(), true);
      default -> {}
    }
    return super.visitUnary(tree, p);
  }

  private void write(ExpressionTree written, boolean isFilled) {
    ExpressionTree target = TreeUtils.withoutParens(written);
    while (target instanceof ArrayAccessTree access) {
      target = TreeUtils.withoutParens(access.getExpression());
    }
    if (!(TreeUtils.elementFromTree(target) instanceof VariableElement variable)) {
      return;
    }
    boolean isField = variable.getKind() == ElementKind.FIELD;
    boolean isSlot = !target.equals(TreeUtils.withoutParens(written));
    if (own == null && isField && !isSlot) {
      found.initial().write(variable);
    } else if (own != null && isField) {
      own.write(variable, isFilled, isOfNewObject(target, variable));
    } else if (own != null && isSlot) {
      own.writeSlot(variable, isFilled);
    }
  }

  /** A constructor fills the fields of an object that nobody else has. */
  private boolean isOfNewObject(ExpressionTree target, VariableElement field) {
    return field.getEnclosingElement().equals(made)
        && !field.getModifiers().contains(Modifier.STATIC)
        && (target instanceof IdentifierTree
            || (target instanceof MemberSelectTree select
                && select.getExpression() instanceof IdentifierTree name
                && name.getName().contentEquals("this")));
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    use(TreeUtils.elementFromUse(tree), tree);
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
    Element selected = TreeUtils.elementFromTree((ExpressionTree) tree);
    if (selected instanceof VariableElement field && field.asType().getKind().isPrimitive()) {
      look(tree.getExpression()); // a number is read, or written
    }
    use(selected, tree);
    return TreeUtils.isExplicitThisDereference(tree.getExpression())
        ? null // what is named by 'this.field' is the field
        : super.visitMemberSelect(tree, p);
  }

  @Override
  public @Nullable Void visitArrayAccess(ArrayAccessTree tree, @Nullable Void p) {
    if (parts.isPartOfOther(tree)) {
      usePart(tree);
      look(tree.getExpression());
    }
    return super.visitArrayAccess(tree, p);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void p) {
    refer(TreeUtils.elementFromDeclaration(tree.getVariable()), tree.getExpression());
    look(tree.getExpression());
    return super.visitEnhancedForLoop(tree, p);
  }

  @Override
  public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, @Nullable Void p) {
    looks.add(TreeUtils.withoutParens(tree.getExpression()));
    return super.visitExpressionStatement(tree, p);
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void p) {
    looks.add(TreeUtils.withoutParens(tree.getLeftOperand()));
    looks.add(TreeUtils.withoutParens(tree.getRightOperand()));
    return super.visitBinary(tree, p);
  }

  /** An expression is looked at: what it names, or names a part of, keeps what it has. */
  private void look(ExpressionTree expression) {
    looks.addAll(Parts.handedOnBy(expression));
  }

  /** A variable gets to refer to a part of what others keep: what it is used for tells the rest. */
  private void refer(VariableElement to, @Nullable ExpressionTree value) {
    if (own == null || value == null || !parts.isPart(to.asType())) {
      return;
    }
    Set<VariableElement> wholes = parts.namedBy(value);
    wholes.forEach(whole -> parts.add(to, whole));
    if (!wholes.isEmpty() && to.getKind() != ElementKind.FIELD) {
      look(value);
    }
  }

  /** A part of what a variable keeps goes where nobody knows what is done with it. */
  private void usePart(ExpressionTree part) {
    if (own != null && !looks.contains(part)) {
      own.emptied.addAll(parts.namedBy(part));
    }
  }

  private void use(@Nullable Element element, Tree at) {
    if (!(element instanceof VariableElement variable)
        || variable.asType().getKind().isPrimitive()) {
      return;
    }
    if (own != null && !looks.contains(at)) {
      own.emptied.add(variable);
    }
    if (own == null && variable.getKind() == ElementKind.FIELD) {
      found.initial().mention(variable);
    } else if (own != null && variable.getKind() == ElementKind.FIELD) {
      own.used.add(variable);
    }
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    ExecutableElement callee = TreeUtils.elementFromUse(tree);
    call(callee, tree.getArguments());
    ExpressionTree receiver = TreeUtils.getReceiverTree(tree);
    if (receiver != null && parts.onlyLooks(callee)) {
      usePart(tree);
      look(receiver);
      tree.getArguments().forEach(argument -> show(receiver, argument));
    }
    if (receiver != null && parts.isLeftAlone(receiver, callee, looks.contains(tree))) {
      look(receiver);
    }
    if (own != null && receiver != null && contracts.of(callee).takesElement()) {
      fill(receiver);
    }
    lend(tree, callee);
    tree.getArguments().forEach(this::fill);
    if (own != null && TreeUtils.isSelfAccess(tree)) {
      own.callOnThis(callee);
    }
    return super.visitMethodInvocation(tree, p);
  }

  /** A function sees what a container keeps. */
  private void show(ExpressionTree container, ExpressionTree function) {
    Set<VariableElement> wholes = own == null ? Set.of() : parts.namedBy(container);
    if (TreeUtils.withoutParens(function) instanceof LambdaExpressionTree lambda) {
      for (VariableTree parameter : lambda.getParameters()) {
        VariableElement part = TreeUtils.elementFromDeclaration(parameter);
        if (parts.isPart(part.asType())) {
          wholes.forEach(whole -> parts.add(part, whole));
        }
      }
    } else if (own != null && parts.mayEmptyParts(function, container)) {
      own.emptied.addAll(wholes);
    }
  }

  /** What becomes of a container or object that a method is lent, its text tells. */
  private void lend(MethodInvocationTree call, ExecutableElement callee) {
    if (own == null || callee.isVarArgs()) {
      return;
    }
    int count = Math.min(call.getArguments().size(), callee.getParameters().size());
    for (int i = 0; i < count; i++) { // an enum's constructor has two that nobody writes
      ExpressionTree argument = call.getArguments().get(i);
      VariableElement parameter = callee.getParameters().get(i);
      Set<VariableElement> lent = parts.namedBy(argument);
      if (!lent.isEmpty() && parts.isLent(parameter, contracts.of(callee).parameter(i))) {
        own.lend(callee, parameter, lent);
        look(argument);
      }
    }
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void p) {
    call(TreeUtils.elementFromUse(tree), tree.getArguments());
    return super.visitNewClass(tree, p);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
    ExecutableElement callee = TreeUtils.elementFromUse(tree);
    call(callee, List.of()); // with whatever who runs it has
    if (parts.isLeftAlone(tree.getQualifierExpression(), callee, false)) {
      look(tree.getQualifierExpression());
    }
    implement(TreeUtils.findFunction(tree, environment), tree);
    return super.visitMemberReference(tree, p);
  }

  /** Who runs a closure of the JDK's types is taken to run any. */
  private void implement(ExecutableElement method, Tree closure) {
    if (!method.getEnclosingElement().toString().startsWith("java.")) {
      found
          .implementers()
          .computeIfAbsent(method, m -> Collections.newSetFromMap(new IdentityHashMap<>()))
          .add(closure);
    }
  }

  /** What is put into a container, maybe by another name or by somebody else, is in its field. */
  private void fill(ExpressionTree container) {
    if (own != null
        && TreeUtils.elementFromTree(TreeUtils.withoutParens(container))
            instanceof VariableElement field
        && field.getKind() == ElementKind.FIELD
        && !contracts.ofField(field).owns()) {
      own.filled.add(field);
    }
  }

  private void call(ExecutableElement callee, List<? extends ExpressionTree> arguments) {
    if (callee.getKind() == ElementKind.CONSTRUCTOR) {
      found.ownParts().make(callee, arguments);
    }
    if (own != null) {
      own.calls.add(callee);
    }
  }
}
