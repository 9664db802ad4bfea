package dev.custody.checker.transfer;

import dev.custody.checker.resources.World;
import java.util.List;
import org.checkerframework.dataflow.cfg.node.Node;

/**
 * Looks at what is known around each expression while the steps of a body are told. For tools that
 * show it: a flow without an onlooker does nothing for them.
 */
public interface Onlooker {

  /**
   * A body begins.
   *
   * @param worlds what is known there; they are not to be changed
   */
  void begins(List<World> worlds);

  /**
   * An expression is about to be evaluated.
   *
   * @param node the expression
   * @param worlds what is known just before; they are not to be changed
   */
  void before(Node node, List<World> worlds);

  /**
   * An expression was evaluated without an exception.
   *
   * @param node the expression
   * @param worlds what is known just after; they are not to be changed
   */
  void after(Node node, List<World> worlds);
}
