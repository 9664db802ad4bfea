// A generic box of one's own owns what its type argument says.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OwnGenericBox {
  private final Box<@Owned Frame> box = new Box<>();

  void replace(@Owned Frame frame) {
    Frame old = box.swap(frame);
    if (old != null) {
      old.send();
    }
  }
}

class Box<T> {
  private @Nullable @Owned T content;

  synchronized @Nullable @Owned T swap(@Nullable @Owned T next) {
    T old = content;
    content = next;
    return old;
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
