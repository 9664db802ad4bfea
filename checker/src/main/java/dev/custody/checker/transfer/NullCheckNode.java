package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;
import org.checkerframework.dataflow.cfg.node.MarkerNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The place in a control-flow graph where an expression that is null makes an exception. */
final class NullCheckNode extends Node {

  private final Node checked;
  private final Types types;

  NullCheckNode(Node checked, Types types) {
    super(types.getNoType(TypeKind.NONE));
    this.checked = checked;
    this.types = types;
  }

  /** The expression. */
  Node checked() {
    return checked;
  }

  @Override
  public @Nullable Tree getTree() {
    return null; // the expression's is that of its own node
  }

  @Override
  public <R, P> R accept(NodeVisitor<R, P> visitor, P p) {
    return visitor.visitMarker(new MarkerNode(checked.getTree(), toString(), types), p);
  }

  /** Nothing of the expression is used up here. */
  @Override
  public Collection<Node> getOperands() {
    return List.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NullCheckNode node && node.checked.equals(checked);
  }

  @Override
  public int hashCode() {
    return Objects.hash(NullCheckNode.class, checked);
  }

  @Override
  public String toString() {
    return "null check of " + checked;
  }
}
