// "upcasts (Object o = rq), casts back, instanceof patterns ... follow the value": sent through the
// cast, read through the old name.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class UpcastAndCastBack {
  static int send(@Owned Frame frame) {
    Object any = frame;
    ((Frame) any).send();
    // :: error: [use.after.transfer]
    return frame.length();
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
