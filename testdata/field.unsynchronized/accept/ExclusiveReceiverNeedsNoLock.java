// Who holds the object exclusively needs no lock for its fields.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class ExclusiveReceiverNeedsNoLock {
  private @Nullable @Owned Frame pending;

  @Nullable @Owned Frame take(@Borrowed(exclusive = true) ExclusiveReceiverNeedsNoLock this) {
    Frame frame = pending;
    pending = null;
    return frame;
  }

  void close(@Owned ExclusiveReceiverNeedsNoLock this) {
    if (pending != null) {
      pending.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
