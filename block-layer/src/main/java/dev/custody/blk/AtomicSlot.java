package dev.custody.blk;

import dev.custody.annotations.Owned;
import dev.custody.annotations.Trusted;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Owns at most one value, exchanged atomically.
 *
 * @param <T> what is owned, such as {@link Request}
 */
public final class AtomicSlot<T> {
  private final AtomicReference<@Nullable @Owned T> content = new AtomicReference<>();

  /** An empty slot. */
  public AtomicSlot() {}

  /** Becomes the owner of {@code next} and gives up what was there. */
  @Trusted(reason = "one atomic exchange moves both values, so each has one owner before and after")
  public @Nullable @Owned T swap(@Nullable @Owned T next) {
    T fresh = next == null ? null : Custody.reissue(next, "AtomicSlot.swap");
    Carrier.point();
    T before = content.getAndSet(fresh);
    Custody.handedOut(before);
    return before;
  }

  /** Gives up what is there. */
  public @Nullable @Owned T take() {
    return swap(null);
  }
}
