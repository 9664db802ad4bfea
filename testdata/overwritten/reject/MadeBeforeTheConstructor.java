// A constructor that calls the one above replaces what its field was made with.
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
  private @Owned Frame frame = new Frame();

  Port(@Owned Frame given) {
    super();
    // :: error: [overwritten]
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
