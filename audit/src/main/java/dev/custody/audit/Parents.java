package dev.custody.audit;

import com.github.javaparser.ast.Node;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands around a node of a syntax tree. */
final class Parents {

  private Parents() {}

  /** Returns the node and everything around it, from the inside out. */
  static Stream<Node> of(Node node) {
    return Stream.iterate(Optional.of(node), Optional::isPresent, n -> n.get().getParentNode())
        .map(Optional::get);
  }
}
