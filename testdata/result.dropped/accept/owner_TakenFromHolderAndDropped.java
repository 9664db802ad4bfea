// Mended: The result of take() is the owner, and nobody catches it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TakenFromHolderAndDropped {
  private final Holder holder = new Holder();

  void restart(@Owned Frame next) {
    Frame old = holder.swap(next);
    if (old != null) {
      old.drop();
    }
  }

  static class Holder {
    private @Nullable @Owned Frame frame;

    synchronized @Nullable @Owned Frame swap(@Nullable @Owned Frame next) {
      Frame old = this.frame;
      this.frame = next;
      return old;
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
