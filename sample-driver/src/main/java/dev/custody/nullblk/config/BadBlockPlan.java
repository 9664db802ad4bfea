package dev.custody.nullblk.config;

import dev.custody.nullblk.storage.SectorRange;
import java.util.List;

/**
 * The sectors that a device cannot read or write.
 *
 * @param ranges the sectors
 * @param once whether they are good again after the first failure
 * @param partial whether what lies before the first bad sector is still transferred
 */
public record BadBlockPlan(List<SectorRange> ranges, boolean once, boolean partial) {
  /** Every sector is good. */
  public static final BadBlockPlan NONE = new BadBlockPlan(List.of(), false, false);

  /** Keeps a copy of the list. */
  public BadBlockPlan {
    ranges = List.copyOf(ranges);
  }
}
