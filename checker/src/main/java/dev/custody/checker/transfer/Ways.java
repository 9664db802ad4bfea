package dev.custody.checker.transfer;

import dev.custody.checker.resources.World;
import java.util.List;

/**
 * Where a step can lead.
 *
 * @param normal the worlds after it ends normally
 * @param thrown the worlds when it throws
 */
record Ways(List<World> normal, List<World> thrown) {

  /** A step that ends in one way and throws nothing that counts. */
  static Ways on(World world) {
    return new Ways(List.of(world), List.of());
  }
}
