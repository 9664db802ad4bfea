package dev.custody.conformance;

import dev.custody.conformance.generate.Candidate;
import dev.custody.conformance.generate.Generator;
import dev.custody.conformance.generate.Origin;
import dev.custody.conformance.run.Policy;
import dev.custody.conformance.shrink.Numbers;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Shrinkable;

/**
 * The programs of a trial, by index: always the same ones for a seed, whichever of them are tried.
 *
 * @param generators what writes the programs of each origin
 * @param seed what the programs come from
 * @param numbers where the numbers come from that they are decoded from
 */
record Series(Map<Origin, Generator> generators, long seed, Numbers numbers) {

  /** The origin of a program. */
  static Origin origin(long index) {
    Origin[] all = Origin.values();
    return all[(int) (index % all.length)];
  }

  /** What a program is decoded from. */
  Shrinkable<List<Integer>> list(long index) {
    return numbers.list(seed, index);
  }

  /** A program. */
  Candidate candidate(long index) {
    return generator(index).make("P" + index, list(index).value());
  }

  /** What writes a program. */
  Generator generator(long index) {
    Generator generator = generators.get(origin(index));
    if (generator == null) {
      throw new IllegalStateException("nothing writes programs of origin " + origin(index));
    }
    return generator;
  }

  /** Which schedules a program is tried under. */
  Policy policy(long index, int schedules) {
    return new Policy(schedules, seed * 31 + index);
  }
}
