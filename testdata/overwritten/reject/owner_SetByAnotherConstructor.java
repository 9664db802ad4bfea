// The other constructor has stored its frame already.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SetByAnotherConstructor {
  private @Owned Frame held;

  SetByAnotherConstructor(@Owned Frame first) {
    held = first;
  }

  SetByAnotherConstructor(@Owned Frame first, @Owned Frame second) {
    this(first);
    // :: error: [overwritten]
    held = second;
  }

  void replace(@Owned Frame next) {
    Frame old = held;
    held = next;
    old.send();
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
