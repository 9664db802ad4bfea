// A reference makes a frame for code that does not say what it gets.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReferenceForAnyObject {
  void any(Factory factory) {
    // :: error: [escapes.unchecked]
    factory.use(Frame::new);
  }
}

interface Factory {
  void use(Maker maker);
}

interface Maker {
  Object make();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
