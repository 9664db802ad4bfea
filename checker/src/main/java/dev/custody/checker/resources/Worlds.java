package dev.custody.checker.resources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The store: what is known at one point of a program, as the worlds that may reach it. Worlds that
 * agree in what is held are joined at once; those that differ are kept apart, so that a later test
 * can tell them apart again, up to a bound that keeps the cost near-linear.
 *
 * @param worlds the worlds; none where the point cannot be reached
 */
public record Worlds(List<World> worlds) {

  /** How many worlds are kept apart. More are joined, at the price of precision, not soundness. */
  public static final int BOUND = 24;

  /** The store of a point that no path reaches. */
  public static final Worlds UNREACHED = new Worlds(List.of());

  /**
   * A store of the given worlds, joined as far as they agree.
   *
   * @param worlds any worlds
   * @return the store
   */
  public static Worlds of(List<World> worlds) {
    return worlds.isEmpty() ? UNREACHED : new Worlds(joined(worlds, BOUND));
  }

  /**
   * The least store that covers this one and more worlds.
   *
   * @param more the other worlds
   * @param bound how many worlds to keep apart at most
   * @return the joined store; equal to this one where the others bring nothing new
   */
  public Worlds join(List<World> more, int bound) {
    List<World> all = new ArrayList<>(worlds);
    all.addAll(more);
    return new Worlds(joined(all, bound));
  }

  private static List<World> joined(List<World> worlds, int bound) {
    Map<Signature, World> bySignature = new LinkedHashMap<>();
    for (World world : worlds) {
      bySignature.merge(Signature.of(world), world, Merge::of);
    }
    List<World> distinct = new ArrayList<>(bySignature.values());
    if (distinct.size() > bound) {
      Map<Object, World> likeNull = new LinkedHashMap<>();
      for (World world : distinct) {
        likeNull.merge(Signature.regardlessOfNull(world), world, Merge::of);
      }
      distinct = new ArrayList<>(likeNull.values());
    }
    while (distinct.size() > bound) {
      World last = distinct.remove(distinct.size() - 1);
      int into = distinct.size() - 1;
      distinct.set(into, Merge.of(distinct.get(into), last));
    }
    return List.copyOf(distinct);
  }
}
