// A reference makes a frame for code that says that it gets one, or something that nobody owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReferenceForAnyObject {
  void any(Factory factory) {
    factory.take(Frame::new);
    factory.use(StringBuilder::new);
  }
}

interface Factory {
  void use(Maker maker);

  void take(FrameMaker maker);
}

interface Maker {
  Object make();
}

interface FrameMaker {
  @Owned Frame make();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
