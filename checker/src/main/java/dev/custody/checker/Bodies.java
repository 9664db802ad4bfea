package dev.custody.checker;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.FileFacts;
import dev.custody.checker.transfer.Body;
import dev.custody.checker.types.Qualifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.UnderlyingAST;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bodies of a class that concern ownership and has each analysed. Methods of local
 * classes come after the method that declares them, so that what they capture is known.
 */
final class Bodies extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final BodyAnalysis analysis;
  private final Contracts contracts;
  private final FileFacts file;
  private final Relevance relevance;
  private final Map<Tree, Map<VariableElement, Qualifier>> captured = new HashMap<>();

  Bodies(BodyAnalysis analysis, FileFacts file) {
    this.analysis = analysis;
    this.file = file;
    this.contracts = file.contracts();
    this.relevance = new Relevance(contracts.types());
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
    for (Tree member : tree.getMembers()) {
      TreePath path = new TreePath(getCurrentPath(), member);
      if (member instanceof VariableTree field && field.getInitializer() != null) {
        initializer(path, tree);
      } else if (member instanceof BlockTree) {
        initializer(path, tree);
      } else if (member instanceof MethodTree method) {
        method(method, path, tree);
      }
    }
    return super.visitClass(tree, p);
  }

  private void initializer(TreePath path, ClassTree owner) {
    TypeElement type = TreeUtils.elementFromDeclaration(owner);
    boolean concerned = relevance.mentions(path.getLeaf()) || ownsCaptures(owner);
    if (!concerned || Contracts.isTrusted(type)) {
      return;
    }
    run(
        new Body(
            Body.Kind.INITIALIZER,
            new UnderlyingAST.CFGStatement(path.getLeaf(), owner),
            path,
            type,
            null,
            null,
            null,
            false,
            capturedBy(owner, path.getLeaf()),
            Map.of(),
            file));
  }

  private void method(MethodTree tree, TreePath path, ClassTree owner) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
    boolean concerned =
        tree.getBody() != null
            && !Contracts.isTrusted(method)
            && (isTracked(owner)
                || relevance.mentions(tree)
                || ownsCaptures(owner)
                || (isConstructor && beginsWithOwners(owner)));
    if (!concerned) {
      return;
    }
    if (isConstructor && Constructors.isAnonymous(TreeUtils.elementFromDeclaration(owner))) {
      return; // the compiler's own, which passes everything on
    }
    run(method(tree, path, owner, capturedBy(owner, path.getLeaf()), file));
  }

  /** The body of a method or constructor. */
  static Body method(
      MethodTree tree,
      TreePath path,
      ClassTree owner,
      Map<VariableElement, Qualifier> captured,
      FileFacts file) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    return new Body(
        isConstructor ? Body.Kind.CONSTRUCTOR : Body.Kind.METHOD,
        new UnderlyingAST.CFGMethod(tree, owner),
        path,
        TreeUtils.elementFromDeclaration(owner),
        method,
        file.contracts().of(method),
        isStatic ? null : method,
        false,
        captured,
        Map.of(),
        file);
  }

  /** What a class captured, as far as one of its members mentions it. */
  private Map<VariableElement, Qualifier> capturedBy(ClassTree owner, Tree member) {
    Map<VariableElement, Qualifier> mentioned =
        new HashMap<>(captured.getOrDefault(owner, Map.of()));
    if (!mentioned.isEmpty()) {
      Set<VariableElement> named = Mentions.of(member);
      mentioned
          .entrySet()
          .removeIf(each -> !each.getValue().hasDuty() && !named.contains(each.getKey()));
    }
    return mentioned;
  }

  /** What a class took must leave it, though a method of it may mention nothing. */
  private boolean ownsCaptures(ClassTree owner) {
    return captured.getOrDefault(owner, Map.of()).values().stream().anyMatch(Qualifier::hasDuty);
  }

  /** A constructor loses what initializers have made where it throws. */
  private boolean beginsWithOwners(ClassTree owner) {
    return owner.getMembers().stream()
        .anyMatch(
            member ->
                member instanceof VariableTree field
                    && field.getInitializer() != null
                    && relevance.mentions(field));
  }

  /**
   * Every method of a tracked class, of one whose objects are loans, or of a container of one's own
   * sees such a value: its own object, or the one around it.
   */
  private boolean isTracked(ClassTree owner) {
    Element type = TreeUtils.elementFromDeclaration(owner);
    while (type instanceof TypeElement declared) {
      if (contracts.types().isTracked(declared)
          || contracts.isLoan(declared)
          || contracts.types().extendsOwning(declared)) {
        return true;
      }
      boolean isInner = !type.getModifiers().contains(Modifier.STATIC);
      type = isInner ? type.getEnclosingElement() : null;
    }
    return false;
  }

  private void run(Body body) {
    analysis.run(body, captured::put);
  }
}
