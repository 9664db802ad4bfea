// The classic exchange, in a tracked holder and through a parameter that may be null.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

@Tracked
class SwapInTrackedHolder {
  private @Nullable @Owned Request<Pdu> current;

  @Nullable @Owned Request<Pdu> swap(
      @Borrowed(exclusive = true) SwapInTrackedHolder this,
      @Nullable @Owned Request<Pdu> next) {
    Request<Pdu> old = current;
    current = next;
    return old;
  }

  boolean replace(
      @Borrowed(exclusive = true) SwapInTrackedHolder this, @Owned Request<Pdu> next) {
    Request<Pdu> old = swap(next);
    if (old == null) {
      return false;
    }
    old.end(BlkStatus.AGAIN);
    return true;
  }

  void close(@Owned SwapInTrackedHolder this) {
    if (current != null) {
      current.endOk();
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
