package dev.custody.nullblk.cli;

import dev.custody.blk.GenDisk;
import dev.custody.blk.TagSet;
import dev.custody.nullblk.Medium;
import dev.custody.nullblk.NullCommand;
import dev.custody.nullblk.NullDisk;
import dev.custody.nullblk.RefereeMode;
import dev.custody.nullblk.config.NullBlkConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The null block devices of one run, all on one tag set. */
final class Devices {
  private final TagSet<NullCommand> tags;
  private final List<NullDisk> disks = new ArrayList<>();

  /**
   * Adds the devices.
   *
   * @param config of each
   * @param count how many share the tags, at least 1
   * @param referee whether uses are checked at run time
   * @throws IllegalStateException when a hardware queue cannot be set up; then none is left
   */
  Devices(NullBlkConfig config, int count, RefereeMode referee) {
    this.tags = NullDisk.tagSet(config.queues(), referee);
    try {
      for (int i = 0; i < count; i++) {
        disks.add(NullDisk.add("nullb" + i, config, tags, new Medium(config)));
      }
    } catch (RuntimeException failed) {
      tryClose().ifPresent(failed::addSuppressed);
      throw failed;
    }
  }

  /**
   * The disks to submit to.
   *
   * @return the disks; a copy
   */
  List<GenDisk> disks() {
    return disks.stream().map(NullDisk::disk).toList();
  }

  /**
   * The tags of all devices, with the referee that watches them.
   *
   * @return the tag set
   */
  TagSet<NullCommand> tags() {
    return tags;
  }

  /**
   * Deletes the devices, all of them.
   *
   * @return the first failure, with the others suppressed
   */
  Optional<RuntimeException> tryClose() {
    RuntimeException first = null;
    for (NullDisk disk : disks) {
      try {
        disk.close();
      } catch (RuntimeException failed) {
        if (first == null) {
          first = failed;
        } else {
          first.addSuppressed(failed);
        }
      }
    }
    return Optional.ofNullable(first);
  }
}
