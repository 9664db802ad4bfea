// A tracked generic holder, owning whatever its argument says.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class GenericLease {
  static int lend(@Owned Frame frame) {
    Loaned<@Owned Frame> held = new Loaned<>(frame);
    int length = held.value().length();
    Frame back = held.unwrap();
    back.drop();
    return length;
  }
}

@Tracked
final class Loaned<T> {
  private final @Owned T value;

  Loaned(@Owned T value) {
    this.value = value;
  }

  @Borrowed("this") T value() {
    return value;
  }

  @Owned T unwrap(@Owned Loaned<T> this) {
    return value;
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
