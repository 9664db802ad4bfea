package dev.custody.blk;

import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Owns started requests by tag; safe for several threads, of which exactly one takes a request out.
 * Meant for the tags of one tag set.
 *
 * @param <P> the driver's private data per request
 */
public final class InflightTable<P> {
  private static final int CHUNK_SHIFT = 10;
  private static final int CHUNK = 1 << CHUNK_SHIFT;

  private final AtomicReferenceArray<@Nullable AtomicReferenceArray<@Nullable Slot<P>>> chunks =
      new AtomicReferenceArray<>(TagSet.MOST_TAGS >> CHUNK_SHIFT);

  /** An empty table. */
  public InflightTable() {}

  /**
   * Becomes the owner of {@code rq}, under its tag.
   *
   * @throws IllegalStateException if the table owns a request of another tag set under the same
   *     tag; {@code rq} has then ended with {@link BlkStatus#IOERR}
   */
  public void put(@Owned Request<P> rq) {
    Slot<P> slot = rq.surrender("InflightTable.put");
    Carrier.point();
    if (!chunk(slot.tag).compareAndSet(slot.tag & (CHUNK - 1), null, slot)) {
      slot.giveBack(StateWord.OWNED, Fate.end(BlkStatus.IOERR), "InflightTable.put");
      throw new IllegalStateException(
          "tag " + slot.tag + " is taken by a request of another tag set");
    }
  }

  /** Gives up the request with {@code tag}; null if there is none here, for any int. */
  public @Nullable @Owned Request<P> take(int tag) {
    Carrier.point();
    if (tag < 0 || tag >= TagSet.MOST_TAGS) {
      return null;
    }
    AtomicReferenceArray<@Nullable Slot<P>> chunk = chunks.get(tag >> CHUNK_SHIFT);
    Slot<P> slot = chunk == null ? null : chunk.getAndSet(tag & (CHUNK - 1), null);
    return slot == null ? null : Custody.owner(slot, "InflightTable.take");
  }

  /** Gives every request up to {@code sink}; what is put meanwhile may stay. */
  public void drain(@RunsNow RequestSink<P> sink) {
    Carrier.point();
    for (int high = 0; high < chunks.length(); high++) {
      if (chunks.get(high) != null) {
        drainChunk(high << CHUNK_SHIFT, sink);
      }
    }
  }

  private void drainChunk(int firstTag, @RunsNow RequestSink<P> sink) {
    for (int tag = firstTag; tag < firstTag + CHUNK; tag++) {
      Request<P> rq = isEmpty(tag) ? null : take(tag);
      if (rq != null) {
        sink.accept(rq);
      }
    }
  }

  private boolean isEmpty(int tag) {
    return chunk(tag).get(tag & (CHUNK - 1)) == null;
  }

  private AtomicReferenceArray<@Nullable Slot<P>> chunk(int tag) {
    int high = tag >> CHUNK_SHIFT;
    AtomicReferenceArray<@Nullable Slot<P>> found = chunks.get(high);
    if (found != null) {
      return found;
    }
    AtomicReferenceArray<@Nullable Slot<P>> fresh = new AtomicReferenceArray<>(CHUNK);
    AtomicReferenceArray<@Nullable Slot<P>> other = chunks.compareAndExchange(high, null, fresh);
    return other == null ? fresh : other;
  }
}
