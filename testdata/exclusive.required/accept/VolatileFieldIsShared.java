// A volatile field may be written by everybody who uses the object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class VolatileFieldIsShared {
  private volatile boolean cancelled;

  void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }

  void free(@Owned VolatileFieldIsShared this) {}
}
