// Each link of a chain owns the next one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class ChainOfOwners {
  private final @Owned Frame frame;
  private final @Nullable @Owned ChainOfOwners next;

  ChainOfOwners(@Owned Frame frame, @Nullable @Owned ChainOfOwners next) {
    this.frame = frame;
    this.next = next;
  }

  void sendAll(@Owned ChainOfOwners this) {
    frame.send();
    if (next != null) {
      next.sendAll();
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
