package dev.custody.checker.transfer;

import dev.custody.checker.resources.World;
import java.util.List;
import org.checkerframework.dataflow.cfg.block.Block;

/** Is told of the worlds that flow from a block to the next. */
interface Edge {

  /**
   * Worlds flow.
   *
   * @param next where to
   * @param worlds copies that the receiver may keep
   */
  void flow(Block next, List<World> worlds);
}
