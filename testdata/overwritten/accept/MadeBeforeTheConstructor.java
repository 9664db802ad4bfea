// A constructor that calls the one above fills its field, which was made with nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class Base {
  int size;

  Base() {
    size = 1;
  }
}

@Tracked
class Port extends Base {
  private @Owned Frame frame;

  Port(@Owned Frame given) {
    super();
    frame = given;
  }

  void end(@Owned Port this) {
    frame.end();
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
