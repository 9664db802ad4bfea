package dev.custody.blk;

/**
 * How a tag and a generation make the id that goes over the wire: the tag in the low bits, as many
 * bits of the generation as an int that is not negative has room for above ({@code nvme_cid},
 * drivers/nvme/host/nvme.h).
 */
final class WireIds {
  private final int tagBits;

  WireIds(int tagCount) {
    tagBits = Integer.SIZE - Integer.numberOfLeadingZeros(tagCount - 1);
  }

  /** The id of {@code tag} in {@code generation}. */
  int id(int tag, int generation) {
    return (generation & generationMask()) << tagBits | tag;
  }

  /** The tag in {@code id}. */
  int tag(int id) {
    return id & ((1 << tagBits) - 1);
  }

  /** The bits of the generation in {@code id}. */
  int generation(int id) {
    return id >>> tagBits;
  }

  /** Which bits of a generation ids carry. */
  int generationMask() {
    return (1 << (Integer.SIZE - 1 - tagBits)) - 1;
  }
}
