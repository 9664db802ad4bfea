// Upcast, stored in a local of type Object, cast back: still one value.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CastBackIsTheSame {
  void finish(@Owned Frame frame) {
    Object any = frame;
    if (any instanceof Frame) {
      ((Frame) any).send();
    } else {
      frame.drop();
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
