// An end reads what its field kept before one of its methods may have renewed it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class RenewedBeforeItsEnd {
  private @Nullable @Owned Frame frame;

  void renew(@Borrowed(exclusive = true) RenewedBeforeItsEnd this, boolean isOld) {
    if (isOld) {
      Frame old = frame;
      frame = new Frame();
      if (old != null) {
        old.send();
      }
    }
  }

  int finish(@Owned RenewedBeforeItsEnd this, boolean isOld) {
    Frame kept = frame;
    renew(isOld);
    // :: error: [use.after.transfer]
    int length = kept == null ? 0 : kept.length();
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.send();
    }
    return length;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
