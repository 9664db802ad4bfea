// The class above, whose body the one below does not see.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class Base {
  private @Nullable @Owned Frame current;

  @Nullable @Borrowed("this") Frame first() {
    return current;
  }

  boolean isBusy(@Borrowed Base this) {
    return current != null;
  }

  void drop() {
    Frame frame = current;
    current = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
