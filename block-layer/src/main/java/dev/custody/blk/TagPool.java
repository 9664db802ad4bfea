package dev.custody.blk;

import java.util.function.BooleanSupplier;

/**
 * The tags that one or all hardware queues of a set take from, and those who wait for one ({@code
 * struct blk_mq_tags}, block/blk-mq-tag.c).
 */
final class TagPool {
  private final Machine machine;
  private final TagAllocator allocator;
  private final int firstTag;
  private final WaitPoint freed;

  TagPool(int firstTag, int depth, Machine machine) {
    this.machine = machine;
    this.firstTag = firstTag;
    this.allocator = new TagAllocator(depth);
    this.freed = machine.waitPoint();
  }

  /** Takes a tag if one is free, else {@link TagAllocator#NONE}. */
  int tryGet() {
    int bit = allocator.tryGet(machine.context());
    return bit == TagAllocator.NONE ? bit : firstTag + bit;
  }

  /** Takes a tag, waiting for one if there is none ({@code blk_mq_get_tag}). */
  int get() {
    int tag = tryGet();
    if (tag != TagAllocator.NONE) {
      return tag;
    }
    Getter getter = new Getter();
    freed.await(getter);
    return getter.tag;
  }

  /** Gives a tag back ({@code blk_mq_put_tag}). */
  void put(int tag) {
    if (!allocator.put(tag - firstTag)) {
      throw new IllegalStateException("tag " + tag + " is free already");
    }
    freed.wakeOne();
  }

  /** How many tags are taken. */
  int taken() {
    return allocator.taken();
  }

  /** A condition that takes a tag when it holds. */
  private final class Getter implements BooleanSupplier {
    private int tag = TagAllocator.NONE;

    @Override
    public boolean getAsBoolean() {
      tag = tryGet();
      return tag != TagAllocator.NONE;
    }
  }
}
